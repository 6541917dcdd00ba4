package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the forms' figures consist of, as far as their indicators divide them. */
final class StructureCharts {
    private final Book book;
    private final UnaryOperator<String> cells;

    private record Ranked(int place, Chart chart) {}

    /** @param cells where an indicator's value stands, by its code */
    StructureCharts(Book book, UnaryOperator<String> cells) {
        this.book = book;
        this.cells = cells;
    }

    /** Those worth drawing: the first division of each form, then the second ones, since not all may have room. */
    List<Chart> all() {
        List<Ranked> charts = new ArrayList<>();
        book.figuresByForm().values().forEach(figures -> {
            int place = 0;
            for (Structure structure : Structure.of(figures)) {
                charts.add(new Ranked(place++, chart(structure)));
            }
        });
        return Chart.worthDrawing(charts.stream()
                .sorted(Comparator.comparingInt(Ranked::place))
                .map(Ranked::chart)
                .toList());
    }

    private Chart chart(Structure structure) {
        Figure first = structure.parts().get(0);
        Form form = first.form();
        Indicator indicator = first.indicator();
        Figure whole = structure.whole();
        String field = form.fields().get(form.indexOf(structure.field())).header();
        String what = whole == null ? form.sheet() : whole.indicator().title();
        List<Chart.Point> points = points(structure);
        return new Chart(
                Chart.Kind.COLUMNS,
                book.wording().text("chart.structure", Map.of("what", what, "field", field)),
                field,
                indicator.measure(),
                NumberFormats.of(
                        indicator, points.stream().map(Chart.Point::value).toList()),
                points);
    }

    private List<Chart.Point> points(Structure structure) {
        List<Chart.Point> points = structure.parts().stream()
                .map(p -> new Chart.Point(
                        String.join(book.text("and"), Structure.codes(p, structure.field())), p.value(), cell(p)))
                .collect(Collectors.toCollection(ArrayList::new));
        BigDecimal rest = structure.rest();
        Figure whole = structure.whole();
        if (rest != null && whole != null) {
            String parts = structure.parts().stream().map(this::cell).collect(Collectors.joining("-"));
            points.add(new Chart.Point(book.text("chart.rest"), rest, cell(whole) + "-" + parts));
        }
        return points;
    }

    private String cell(Figure figure) {
        return cells.apply(figure.indicator().code());
    }
}
