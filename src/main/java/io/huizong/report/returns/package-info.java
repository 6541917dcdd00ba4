/**
 * What goes back to units: their own files with the mistakes marked, and the list of those who have to be asked.
 */
@NamedInterface("returns")
@NullMarked
package io.huizong.report.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
