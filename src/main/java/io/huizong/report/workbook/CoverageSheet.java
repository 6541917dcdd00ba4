package io.huizong.report.workbook;

import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.unit.ReportingUnit;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Who has reported what, when and in which file. */
final class CoverageSheet {
    private final Book book;
    private final List<FormCoverage> coverage;
    private final BlockTable table;
    private final StateColours colours;

    CoverageSheet(Book book, Sheet sheet) {
        this.book = book;
        this.coverage = book.consolidation().coverage();
        this.table =
                new BlockTable(sheet, book, coverage.stream().map(this::block).toList());
        this.colours = new StateColours(sheet, book);
    }

    private BlockTable.Block block(FormCoverage form) {
        Stream<BlockTable.Column> columns = book.isMonth()
                ? Stream.of(
                        column("state", 10),
                        column("received", 18),
                        column("revision", 8),
                        column("late", 8),
                        column("rejected-rows", 11),
                        column("file", 34))
                : Stream.of(
                        column("state", 10),
                        column("months-reported", 10),
                        column("months-owed", 10),
                        column("rejected-rows", 10));
        return new BlockTable.Block(form.form().title(), book.wording().coverage(form), columns.toList());
    }

    private BlockTable.Column column(String key, int width) {
        return new BlockTable.Column(book.text("column." + key), width);
    }

    void write() {
        table.head(book.wording().title("coverage"));
        int number = 1;
        for (ReportingUnit unit : book.consolidation().units()) {
            Line line = table.grid().line(Tone.BODY).ordinal(number++).text(unit.name());
            coverage.forEach(form -> standing(line, form.standings().get(unit)));
        }
        table.grid().filter(BlockTable.HEAD_ROWS - 1);
        colours.over(
                BlockTable.HEAD_ROWS,
                table.grid().rows() - 1,
                BlockTable.FIXED,
                table.grid().columns() - 1);
        table.note(book.text(book.consolidation().registerKnown() ? "note.coverage" : "note.no-register"));
        table.print();
    }

    private void standing(Line line, @Nullable Standing standing) {
        if (standing == null) {
            blank(line, book.isMonth() ? 6 : 4);
            return;
        }
        line.word(book.wording().state(standing.state()), Tone.of(standing.state()));
        if (book.isMonth()) {
            receipt(line, standing);
        } else {
            line.number(standing.monthsReported()).number(standing.monthsOwed());
            count(line, standing.rejectedRows());
        }
    }

    private void receipt(Line line, Standing standing) {
        ZonedDateTime received = standing.receivedAt();
        if (received == null) {
            blank(line, 5);
            return;
        }
        line.time(received.toLocalDateTime());
        count(line, standing.revision());
        line.centre(standing.late() ? book.text("late") : "");
        count(line, standing.rejectedRows());
        line.text(standing.file());
    }

    private static void count(Line line, int number) {
        if (number == 0) {
            line.text("");
        } else {
            line.number(number);
        }
    }

    private static void blank(Line line, int cells) {
        for (int i = 0; i < cells; i++) {
            line.text("");
        }
    }
}
