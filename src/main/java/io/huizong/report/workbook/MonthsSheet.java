package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.finding.CellAddress;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The months of the year so far beside each other; indicators are the rows, since there are more of them. */
final class MonthsSheet {
    private static final int LABELS = 2;
    private static final int HEAD_ROWS = 3;
    private static final int CHART_ROWS = 13;

    private final Book book;
    private final List<Period> months;
    private final XSSFSheet sheet;
    private final Grid grid;
    private final List<Chart> trends = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    MonthsSheet(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.months = List.copyOf(book.consolidation().byMonth().keySet());
        this.grid = new Grid(sheet, book.styles(), widths(months.size()));
    }

    private static int[] widths(int months) {
        int month = Math.max(9, Math.min(16, 72 / Math.max(1, months)));
        return IntStream.concat(
                        IntStream.of(30, 11), IntStream.generate(() -> month).limit(months + 1L))
                .toArray();
    }

    void write() {
        grid.banner(book.wording().title("months"), Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        Line names = grid.line(Tone.HEAD).centre(book.text("column.indicator")).centre(book.text("column.measure"));
        months.forEach(m -> names.centre(name(m)).link(workbook(m)));
        names.centre(book.text("column.to-date"));
        book.figuresByForm().values().forEach(this::form);
        grid.banner(book.text("note.months"), Tone.NOTE);
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, LABELS).onePageWide();
        new ChartPages(book, sheet, grid, 0).write(ChartPages.one(grid, CHART_ROWS, Chart.worthDrawing(trends)));
    }

    private String name(Period month) {
        return book.wording().text("column.month", Map.of("month", month.ordinal()));
    }

    /** The month's own workbook, where the month has figures and it is not this one. */
    private @Nullable Link workbook(Period month) {
        Map<String, @Nullable BigDecimal> values =
                book.consolidation().byMonth().getOrDefault(month, Map.of());
        boolean there = book.consolidation().figures().stream()
                .filter(f ->
                        f.form().due().filter(due -> due != PeriodType.MONTH).isEmpty())
                .anyMatch(f -> values.get(f.indicator().code()) != null);
        return there && !month.equals(book.consolidation().period())
                ? Link.toFile(book.wording().workbook(month))
                : null;
    }

    /** Where the months of each indicator stand, for longer periods, whose figures come from them. */
    Link months(String indicator) {
        int row = rows.getOrDefault(indicator, 1);
        return Link.within(
                sheet.getSheetName(),
                CellAddress.letters(LABELS + 1) + row + ":" + CellAddress.letters(LABELS + months.size()) + row);
    }

    private void form(List<Figure> figures) {
        grid.banner(figures.get(0).form().title(), Tone.GROUP);
        figures.forEach(this::figure);
        trends.add(trend(figures.get(0), grid.rows() - figures.size() + 1));
    }

    private Chart trend(Figure figure, int row) {
        List<Chart.Point> points = new ArrayList<>();
        for (Period month : months) {
            String cell = CellAddress.letters(LABELS + 1 + points.size()) + row;
            points.add(new Chart.Point(name(month), value(figure, month), cell));
        }
        Indicator indicator = figure.indicator();
        return new Chart(
                Chart.Kind.LINE,
                book.wording().text("chart.trend", Map.of("indicator", indicator.title())),
                book.text("chart.month"),
                indicator.measure(),
                NumberFormats.of(
                        indicator, points.stream().map(Chart.Point::value).toList()),
                points);
    }

    private void figure(Figure figure) {
        Line line = grid.line(Tone.BODY)
                .text(figure.indicator().title())
                .centre(figure.indicator().measure());
        rows.put(figure.indicator().code(), grid.rows());
        months.forEach(m -> book.number(line, figure.indicator(), value(figure, m)));
        List<BigDecimal> values = values(figure).toList();
        if (!figure.indicator().isAdditive() || values.isEmpty()) {
            book.number(line, figure.indicator(), figure.yearToDate());
            return;
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String first = CellAddress.letters(LABELS + 1);
        String last = CellAddress.letters(LABELS + months.size());
        line.formula(
                "SUM(%s%d:%s%d)".formatted(first, grid.rows(), last, grid.rows()),
                sum,
                NumberFormats.of(figure.indicator(), sum));
    }

    private Stream<BigDecimal> values(Figure figure) {
        return months.stream().flatMap(m -> Stream.ofNullable(value(figure, m)));
    }

    private @Nullable BigDecimal value(Figure figure, Period month) {
        Map<String, @Nullable BigDecimal> values =
                book.consolidation().byMonth().get(month);
        return values == null ? null : values.get(figure.indicator().code());
    }
}
