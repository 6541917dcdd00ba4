package io.huizong.report.workbook;

import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The county's figures, one a row, against the period before, the year before and the target. */
final class SummarySheet {
    private static final int[] WIDTHS = {24, 10, 9, 9, 14, 9, 9, 14, 9, 9, 9, 9, 9, 8, 30};
    private static final int HEAD_ROWS = 4;
    private static final int CHART_ROWS = 16;
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "measure",
            "value",
            "previous",
            "change",
            "rate",
            "year-ago",
            "change",
            "rate",
            "to-date",
            "to-date-year-ago",
            "rate",
            "target",
            "completion",
            "remark");

    private final Book book;
    private final FigureLinks links;
    private final XSSFSheet sheet;
    private final Grid grid;
    private final Map<String, Integer> rows = new HashMap<>();

    SummarySheet(Book book, FigureLinks links, XSSFSheet sheet) {
        this.book = book;
        this.links = links;
        this.sheet = sheet;
        this.grid = new Grid(sheet, book.styles(), WIDTHS);
    }

    void write() {
        head();
        book.figuresByForm().forEach(this::form);
        notes();
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, 1).onePageWide();
        List<Chart> charts = new StructureCharts(book, code -> "C" + rows.get(code)).all();
        new ChartPages(book, sheet, grid, 0).write(ChartPages.one(grid, CHART_ROWS, charts));
    }

    private void head() {
        grid.banner(book.wording().title("summary"), Tone.TITLE);
        grid.banner(book.wording().office() + book.wording().reporting(), Tone.SUBTITLE);
        grid.line(Tone.HEAD)
                .centre(book.text("column.indicator"))
                .centre(book.text("column.measure"))
                .centre(book.text("column.value"))
                .span(book.text("column.against-previous"), 3)
                .span(book.text("column.against-year-ago"), 3)
                .span(book.text("column.against-to-date"), 3)
                .span(book.text("column.against-target"), 2)
                .centre(book.text("column.remark"));
        Line names = grid.line(Tone.HEAD);
        COLUMNS.forEach(c -> names.centre(book.text("column." + c)));
        for (int column : new int[] {0, 1, 2, COLUMNS.size() - 1}) {
            grid.merge(HEAD_ROWS - 2, HEAD_ROWS - 1, column, column);
        }
    }

    private void form(String code, List<Figure> figures) {
        String title = figures.get(0).form().title();
        String heading = book.coverage(code)
                .map(c -> book.wording()
                        .text(
                                "heading.form",
                                Map.of("form", title, "coverage", book.wording().coverage(c))))
                .orElse(title);
        grid.banner(heading, Tone.GROUP);
        figures.forEach(this::figure);
    }

    private void figure(Figure figure) {
        Line line = grid.line(Tone.BODY)
                .text(figure.indicator().title())
                .centre(figure.indicator().measure());
        rows.put(figure.indicator().code(), grid.rows());
        book.number(line, figure.indicator(), figure.value());
        line.link(links.county(figure));
        book.number(line, figure.indicator(), figure.previous());
        change(line, figure, figure.withPrevious(), "zero.previous");
        book.number(line, figure.indicator(), figure.yearAgo());
        change(line, figure, figure.withYearAgo(), "zero.year-ago");
        book.number(line, figure.indicator(), figure.yearToDate());
        book.number(line, figure.indicator(), figure.yearToDateYearAgo());
        rate(line, Change.over(figure, figure.withYearToDate()), "zero.year-ago");
        book.number(line, figure.indicator(), figure.target());
        book.number(line, Change.completion(figure), NumberFormats.PERCENT);
        line.text(ComparableNote.of(figure));
    }

    private void change(Line line, Figure figure, Comparison comparison, String zero) {
        Change change = Change.over(figure, comparison);
        BigDecimal difference = change.difference();
        book.number(line, difference, difference == null ? "" : format(figure.indicator(), difference));
        rate(line, change, zero);
    }

    private String format(Indicator indicator, BigDecimal difference) {
        return NumberFormats.isPercent(indicator)
                ? book.text("format.points")
                : NumberFormats.signed(NumberFormats.of(indicator, difference));
    }

    private void rate(Line line, Change change, String zero) {
        if (change.fromZero()) {
            line.centre(book.text(zero));
        } else {
            book.number(line, change.rate(), NumberFormats.signed(NumberFormats.PERCENT));
        }
    }

    private void notes() {
        if (!book.consolidation().registerKnown()) {
            grid.banner(book.text("note.no-register"), Tone.NOTE);
        }
        grid.banner(book.text("note.summary"), Tone.NOTE);
    }
}
