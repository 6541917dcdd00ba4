package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.sheet.Row;
import io.huizong.table.cells.SplitNumber;
import io.huizong.table.header.Header;
import java.util.Optional;

/** Finds csv records that have fewer fields than the header, or more, or seem to be several in one. */
record RaggedRows(Header header, Location sheet) {
    private static final String SEPARATORS = ",;\t";

    /** What is wrong with a row; empty for other formats, whose rows have no end. */
    Optional<Finding> finding(Row row) {
        int wanted = header.lastColumn();
        if (row.fields() < 0) {
            return Optional.empty();
        }
        Optional<Finding> swallowed = swallowed(row);
        if (swallowed.isPresent() || row.fields() == wanted) {
            return swallowed;
        }
        if (row.fields() < wanted) {
            return Optional.of(finding(Finding.of(FindingCode.ROW_RAGGED), row, header.firstColumn()));
        }
        boolean told = !row.cells().tailMap(wanted + 1).isEmpty();
        boolean wider = row.fields() > Math.max(wanted, header.fields());
        Optional<SplitNumber> split = told || wider ? SplitNumber.in(row, header.serials()) : Optional.empty();
        if (split.isPresent()) {
            return Optional.of(split(split.get(), row));
        }
        return told
                ? Optional.of(finding(Finding.of(FindingCode.ROW_RAGGED, "more"), row, header.firstColumn())
                        .severity(Severity.NOTE))
                : Optional.empty();
    }

    /** Whether a cell of a row seems to hold several records. */
    boolean swallows(Row row) {
        return row.fields() >= 0 && swallowed(row).isPresent();
    }

    /** Between two quotes that are no pair stand whole records, so with as many separators as these have. */
    private Optional<Finding> swallowed(Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> holdsRecords(cell.getValue().written(), row.fields() - 1))
                .findFirst()
                .map(cell -> finding(Finding.of(FindingCode.ROW_RAGGED, "swallowed"), row, cell.getKey())
                        .with("lines", lineBreaks(cell.getValue().written()) + 1));
    }

    private static boolean holdsRecords(String text, int separators) {
        long breaks = lineBreaks(text);
        return breaks > 0 && separators > 0 && SEPARATORS.chars().anyMatch(s -> count(text, s) == breaks * separators);
    }

    private static long lineBreaks(String text) {
        return count(text, '\n');
    }

    private static long count(String text, int wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private Finding split(SplitNumber number, Row row) {
        return finding(Finding.of(FindingCode.ROW_RAGGED, "split"), row, number.column())
                .value(number.thousands() + "," + number.rest())
                .with("first", number.thousands())
                .with("second", number.rest());
    }

    private Finding finding(Finding finding, Row row, int column) {
        return finding.severity(header.form().severity(FindingCode.ROW_RAGGED))
                .at(sheet.cell(row.number(), column))
                .with("fields", row.fields())
                .with("wanted", header.lastColumn());
    }
}
