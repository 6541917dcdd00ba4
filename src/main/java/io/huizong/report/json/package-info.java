/**
 * What the reports say, for machines.
 */
@NullMarked
package io.huizong.report.json;

import org.jspecify.annotations.NullMarked;
