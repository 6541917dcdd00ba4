package io.huizong.report.workbook;

import io.huizong.figures.LedgerStanding;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Ledger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;

/** How the entries of a ledger stand at the period's end: in all and broken down, then those that are overdue. */
final class LedgerSheet {
    private static final int HEAD_ROWS = 2;
    private static final List<String> COUNTS = List.of("entries", "settled", "open", "overdue", "completion");

    private final Book book;
    private final LedgerStanding ledger;
    private final List<Field> shown;
    private final Grid grid;

    LedgerSheet(Book book, LedgerStanding ledger, Sheet sheet) {
        this.book = book;
        this.ledger = ledger;
        this.shown = shown(ledger.form());
        this.grid = new Grid(sheet, book.styles(), widths());
    }

    /** What an overdue entry is told by: its key, then what entries are broken down by. */
    private static List<Field> shown(Form form) {
        Ledger rule = Objects.requireNonNull(form.ledger());
        Set<String> names = new LinkedHashSet<>(rule.key());
        names.addAll(rule.by());
        return names.stream().map(name -> form.fields().get(form.indexOf(name))).toList();
    }

    private int[] widths() {
        IntStream fields = IntStream.generate(() -> 22).limit(Math.max(shown.size(), COUNTS.size() - 1));
        return IntStream.concat(IntStream.concat(IntStream.of(6, 20), fields), IntStream.of(13, 10))
                .toArray();
    }

    void write() {
        grid.banner(
                book.wording()
                        .text(
                                "title.ledger",
                                Map.of(
                                        "form",
                                        ledger.form().sheet(),
                                        "period",
                                        book.wording().period())),
                Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        grid.banner(book.text("section.ledger"), Tone.GROUP);
        Line names = grid.line(Tone.HEAD).centre(book.text("column.number")).centre(book.text("column.group"));
        COUNTS.forEach(c -> names.centre(book.text("column.ledger-" + c)));
        fill(names);
        counts(1, book.text("units.county"), ledger.whole());
        int number = 2;
        for (LedgerStanding.Group group : ledger.groups()) {
            String name = group.name().isEmpty() ? book.wording().none() : group.name();
            counts(
                    number++,
                    book.wording()
                            .text("ledger.group", Map.of("field", group.field().header(), "name", name)),
                    group.counts());
        }
        overdue();
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, 0).onePageWide();
    }

    private void counts(int number, String name, LedgerStanding.Counts counts) {
        Line line = grid.line(Tone.BODY).ordinal(number).text(name);
        line.number(counts.entries())
                .number(counts.settled())
                .number(counts.open())
                .number(counts.overdue());
        book.number(line, counts.rate(), NumberFormats.PERCENT);
        fill(line);
    }

    private void overdue() {
        grid.banner(book.text("section.overdue"), Tone.GROUP);
        if (ledger.overdue().isEmpty()) {
            grid.banner(book.text("overdue.none"), Tone.BODY);
            return;
        }
        Line names = grid.line(Tone.HEAD).centre(book.text("column.number")).centre(book.text("column.unit"));
        shown.forEach(field -> names.centre(field.header()));
        fill(names, grid.columns() - 2);
        names.centre(book.text("column.due")).centre(book.text("column.overdue-days"));
        int number = 1;
        for (LedgerStanding.Overdue one : ledger.overdue()) {
            Line line = grid.line(Tone.BODY).ordinal(number++).text(one.unit().name());
            shown.forEach(field -> line.text(one.texts().getOrDefault(field.name(), "")));
            fill(line, grid.columns() - 2);
            line.day(one.due()).number(one.days());
        }
    }

    private void fill(Line line) {
        fill(line, grid.columns());
    }

    private static void fill(Line line, int until) {
        while (line.column() < until) {
            line.text("");
        }
    }
}
