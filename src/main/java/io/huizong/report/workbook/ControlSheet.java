package io.huizong.report.workbook;

import io.huizong.figures.ControlTotal;
import io.huizong.figures.Figure;
import io.huizong.figures.SharedThing;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.CellAddress;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;

/** What shows that the figures are right: equations, bridges, what was reported twice, and every source. */
final class ControlSheet {
    private static final int[] WIDTHS = {30, 12, 20, 12, 13, 7, 11, 10, 10, 10, 10, 35};
    private static final int HEAD_ROWS = 2;
    private static final List<String> SOURCE_COLUMNS = List.of(
            "file",
            "sheet",
            "unit",
            "form",
            "period",
            "revision",
            "status",
            "rows-read",
            "rows-accepted",
            "rows-rejected",
            "rows-skipped",
            "sha256");

    private final Book book;
    private final Sheet sheet;
    private final SourceLines lines;
    private final Grid grid;

    /** @param lines which get to know where each source is listed */
    ControlSheet(Book book, Sheet sheet, SourceLines lines) {
        this.book = book;
        this.sheet = sheet;
        this.lines = lines;
        this.grid = new Grid(sheet, book.styles(), WIDTHS);
    }

    void write() {
        grid.banner(book.wording().title("control"), Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        controls(book.consolidation().controls());
        bridges();
        shared(book.consolidation().shared());
        sources(book.consolidation().submissions());
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, 0).onePageWide();
    }

    private void section(String key, boolean empty) {
        grid.banner(book.text("section." + key), Tone.GROUP);
        if (empty) {
            grid.banner(book.text("section.nothing"), Tone.BODY);
        }
    }

    private void controls(List<ControlTotal> controls) {
        section("controls", controls.isEmpty());
        if (!controls.isEmpty()) {
            heads("equation", "subject", "left", "right", "result", "");
        }
        for (ControlTotal control : controls) {
            grid.line(Tone.BODY)
                    .span(book.text(control.rule()), 2)
                    .span(book.wording().subject(control.subject()), 5)
                    .number(control.left(), Styles.GENERAL)
                    .number(control.right(), Styles.GENERAL)
                    .word(book.text(control.holds() ? "equal" : "unequal"), control.holds() ? Tone.BODY : Tone.MISSING)
                    .span("", 2);
        }
    }

    /** How the county comes from its units, wherever something is counted once. */
    private void bridges() {
        List<Figure> figures = book.consolidation().figures().stream()
                .filter(f -> f.duplicates() != null && f.duplicates().signum() != 0)
                .toList();
        section("bridges", figures.isEmpty());
        if (!figures.isEmpty()) {
            heads("indicator", "form", "sum", "duplicates", "county", "bridge");
        }
        figures.forEach(this::bridge);
    }

    private void bridge(Figure figure) {
        BigDecimal sum = figure.sumOfUnits();
        BigDecimal duplicates = figure.duplicates();
        BigDecimal value = figure.value();
        if (sum == null || duplicates == null || value == null) {
            return;
        }
        Line line = grid.line(Tone.BODY)
                .span(figure.indicator().title(), 2)
                .span(figure.form().title(), 5)
                .number(sum, Styles.GENERAL)
                .number(duplicates, Styles.GENERAL);
        String left = CellAddress.letters(line.column() - 1);
        String right = CellAddress.letters(line.column());
        line.formula("%s%d-%s%d".formatted(left, grid.rows(), right, grid.rows()), value, Styles.GENERAL);
        line.span(book.wording().text("bridge", Map.of("sum", sum, "duplicates", duplicates, "county", value)), 2);
    }

    private void shared(List<SharedThing> shared) {
        section("shared", shared.isEmpty());
        if (!shared.isEmpty()) {
            grid.line(Tone.HEAD)
                    .span(book.text("column.what"), 3)
                    .centre(book.text("column.form"))
                    .span(book.text("column.reporters"), 6)
                    .span(book.text("column.kept"), 2);
        }
        for (SharedThing thing : shared) {
            String units =
                    thing.units().stream().map(book.wording()::unit).collect(Collectors.joining(book.text("and")));
            grid.line(Tone.BODY)
                    .span(thing.what(), 3)
                    .text(book.wording().form(thing.form().code()))
                    .span(units, 6)
                    .span(
                            thing.kept().isEmpty()
                                    ? book.text(thing.settled() ? "kept.several" : "kept.all")
                                    : book.wording().unit(thing.kept()),
                            2);
        }
    }

    private void sources(List<SubmissionLine> submissions) {
        section("sources", submissions.isEmpty());
        if (submissions.isEmpty()) {
            return;
        }
        int head = grid.rows();
        Line names = grid.line(Tone.HEAD);
        SOURCE_COLUMNS.forEach(c -> names.centre(book.text("column." + c)));
        submissions.forEach(this::source);
        grid.filter(head);
    }

    private void source(SubmissionLine source) {
        Period period = source.period();
        grid.line(Tone.BODY)
                .text(source.file())
                .text(source.sheet())
                .text(book.wording().unit(source.unit()))
                .text(book.wording().form(source.form()))
                .centre(period == null ? "" : book.wording().period(period))
                .centre(source.revision() == 0 ? "" : String.valueOf(source.revision()))
                .centre(book.text("status." + source.status()))
                .number(source.rowsRead())
                .number(source.rowsAccepted())
                .number(source.rowsRejected())
                .number(source.rowsSkipped())
                .text(source.sha256());
        String row = "A" + grid.rows() + ":" + CellAddress.letters(grid.columns()) + grid.rows();
        lines.put(source, Link.within(sheet.getSheetName(), row));
    }

    /** The headings of a section: two wide texts, three numbers, one wide text. */
    private void heads(String first, String second, String one, String two, String three, String last) {
        grid.line(Tone.HEAD)
                .span(book.text("column." + first), 2)
                .span(book.text("column." + second), 5)
                .centre(book.text("column." + one))
                .centre(book.text("column." + two))
                .centre(book.text("column." + three))
                .span(last.isEmpty() ? "" : book.text("column." + last), 2);
    }
}
