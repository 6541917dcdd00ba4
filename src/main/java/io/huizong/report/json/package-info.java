/**
 * What the reports say, for machines.
 */
@NamedInterface("json")
@NullMarked
package io.huizong.report.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
