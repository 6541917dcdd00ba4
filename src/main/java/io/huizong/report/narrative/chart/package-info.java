/** Charts of a figure: what they show, how they are put into a Word file, and whether they show it. */
@NullMarked
package io.huizong.report.narrative.chart;

import org.jspecify.annotations.NullMarked;
