package io.huizong.report.narrative.chart;

import io.huizong.form.Indicator;
import io.huizong.report.narrative.facts.Point;
import java.util.List;

/**
 * What a chart shows.
 *
 * @param points in the order of the axis
 * @param ranked whether they lie one below the other, the first on top; else they stand side by side
 */
public record ChartData(String title, Indicator indicator, List<Point> points, boolean ranked) {}
