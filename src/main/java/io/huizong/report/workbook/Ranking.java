package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Indicator;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Units by one indicator, the largest first; equal ones stay in the register's order. */
final class Ranking {
    /** More names than these cannot be read on one page. */
    private static final int MOST = 20;

    private Ranking() {}

    /** @param column of the indicator in the table whose first unit stands in row {@code first}, counted from 1 */
    static Chart of(Figure figure, Book book, String column, int first) {
        List<Chart.Point> points = new ArrayList<>();
        int row = first;
        for (ReportingUnit unit : book.consolidation().units()) {
            UnitFigure own = figure.byUnit().get(unit.code());
            if (own != null && own.value() != null) {
                points.add(new Chart.Point(unit.name(), own.value(), column + row));
            }
            row++;
        }
        points.sort(Comparator.comparing(Ranking::value).reversed());
        Indicator indicator = figure.indicator();
        return new Chart(
                Chart.Kind.BARS,
                title(indicator, points.size(), book),
                book.text("column.unit"),
                indicator.measure(),
                NumberFormats.of(indicator, points.stream().map(Ranking::value).toList()),
                points.subList(0, Math.min(MOST, points.size())));
    }

    private static BigDecimal value(Chart.Point point) {
        return Objects.requireNonNull(point.value());
    }

    private static String title(Indicator indicator, int units, Book book) {
        return book.wording()
                .text(
                        units > MOST ? "chart.ranking-first" : "chart.ranking",
                        Map.of("indicator", indicator.title(), "count", MOST));
    }
}
