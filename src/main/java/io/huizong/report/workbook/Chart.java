package io.huizong.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be drawn.
 *
 * @param names what the points are, as a heading and the title of their axis
 * @param measure the title of the other axis
 * @param format a number format
 */
record Chart(Kind kind, String title, String names, String measure, String format, List<Point> points) {
    enum Kind {
        /** Over time, with gaps where there is nothing. */
        LINE,
        /** Side by side, for a few. */
        COLUMNS,
        /** One below the other, the first on top, for names that are long. */
        BARS
    }

    /** @param formula where the value stands on the same sheet; the cell is left empty where there is no value */
    record Point(String name, @Nullable BigDecimal value, String formula) {}

    Chart {
        points = List.copyOf(points);
    }

    private static final int MOST = 6;

    /** The first few of those that show anything. */
    static List<Chart> worthDrawing(List<Chart> charts) {
        return charts.stream().filter(Chart::isWorthDrawing).limit(MOST).toList();
    }

    /** Whether there is anything to see: at least two points, not all of them 0. */
    boolean isWorthDrawing() {
        return values().count() > 1 && values().anyMatch(v -> v.signum() != 0);
    }

    private Stream<BigDecimal> values() {
        return points.stream().flatMap(p -> Stream.ofNullable(p.value()));
    }
}
