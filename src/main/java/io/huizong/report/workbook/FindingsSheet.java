package io.huizong.report.workbook;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.unit.ReportingUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Every finding: what must be corrected first, then what is asked, then what is for the record. */
final class FindingsSheet {
    private static final int[] WIDTHS = {6, 7, 18, 12, 30, 12, 8, 18, 52, 16};
    private static final int HEAD_ROWS = 3;
    private static final List<String> COLUMNS =
            List.of("number", "severity", "unit", "form", "file", "sheet", "cell", "written", "message", "remark");

    private final Book book;
    private final Function<Finding, String> inWords;
    private final int room;
    private final Grid grid;
    private final List<Finding> listed;

    /** @param rowsOfASheet how many rows the sheet may have, headings included */
    FindingsSheet(Book book, Function<Finding, String> inWords, int rowsOfASheet, Sheet sheet) {
        this.room = rowsOfASheet - HEAD_ROWS - 1;
        this.book = book;
        this.inWords = inWords;
        this.grid = new Grid(sheet, book.styles(), WIDTHS);
        List<Finding> findings =
                book.consolidation().findings().stream().sorted(order()).toList();
        this.listed = findings.subList(0, Math.min(room, findings.size()));
    }

    /** Asks where the rows are that are listed here. */
    void ask(DetailLinks details) {
        listed.forEach(f -> details.ask(f.where()));
    }

    /** What counts leads to its record, what does not to its cell in the return copy. */
    void write(DetailLinks details, ReturnLinks returns) {
        List<Finding> findings = book.consolidation().findings();
        grid.banner(book.wording().title("findings"), Tone.TITLE);
        grid.banner(book.wording().office() + counts(findings), Tone.SUBTITLE);
        Line names = grid.line(Tone.HEAD);
        COLUMNS.forEach(c -> names.centre(book.text("column." + c)));
        int number = 1;
        for (Finding finding : listed) {
            Link record = details.record(finding.where());
            finding(finding, number++, record == null ? returns.of(finding) : record);
        }
        grid.filter(HEAD_ROWS - 1);
        remainder(findings.size());
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, 0).onePageWide();
    }

    private void remainder(int findings) {
        if (findings == 0) {
            grid.banner(book.text("findings.none"), Tone.BODY);
        } else if (findings > room) {
            grid.banner(book.wording().text("findings.more", Map.of("count", findings - room)), Tone.NOTE);
        }
    }

    private void finding(Finding finding, int number, @Nullable Link link) {
        CellAddress cell = finding.where().cell();
        grid.line(Tone.BODY)
                .ordinal(number)
                .word(book.text("severity." + finding.severity().code()), Tone.of(finding.severity()))
                .text(book.wording().unit(finding.unit()))
                .text(book.wording().form(finding.form()))
                .text(finding.where().file())
                .text(finding.where().sheet())
                .centre(cell == null ? "" : cell.toString())
                .link(link)
                .text(CellText.shortened(finding.value()))
                .text(inWords.apply(finding))
                .text(finding.answer());
    }

    private String counts(List<Finding> findings) {
        Map<String, Object> counts = new HashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity.code(),
                    findings.stream()
                            .filter(f -> f.severity() == severity)
                            .mapToLong(Finding::cases)
                            .sum());
        }
        return book.wording().text("findings.counts", counts);
    }

    private Comparator<Finding> order() {
        Map<String, Integer> places = new HashMap<>();
        for (ReportingUnit unit : book.consolidation().units()) {
            places.put(unit.code(), places.size());
        }
        return Comparator.comparing((Finding f) -> f.severity())
                .thenComparing(f -> place(places, f.unit()))
                .thenComparing(f -> text(f.where().file()))
                .thenComparing(f -> text(f.where().sheet()))
                .thenComparing(f -> place(f.where().cell()));
    }

    /** The register's order; units that it does not know come after, findings of no unit last. */
    private static int place(Map<String, Integer> places, @Nullable String unit) {
        return unit == null ? Integer.MAX_VALUE : places.getOrDefault(unit, Integer.MAX_VALUE - 1);
    }

    /** What concerns a whole sheet comes before its cells. */
    private static CellAddress place(@Nullable CellAddress cell) {
        return cell == null ? new CellAddress(1, 1) : cell;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
