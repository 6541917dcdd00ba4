/** The figures as a table that any program reads. */
@NamedInterface("csv")
@NullMarked
package io.huizong.report.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
