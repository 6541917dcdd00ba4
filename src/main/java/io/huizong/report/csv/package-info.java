/** The figures as a table that any program reads. */
@NullMarked
package io.huizong.report.csv;

import org.jspecify.annotations.NullMarked;
