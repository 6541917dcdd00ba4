package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.sheet.Row;
import java.util.Optional;

/** Finds csv records that have fewer fields than the header, or more. */
record RaggedRows(Header header, Location sheet) {
    /** What is wrong with a row; empty for other formats, whose rows have no end. */
    Optional<Finding> finding(Row row) {
        int wanted = header.lastColumn();
        if (row.fields() < 0 || row.fields() == wanted) {
            return Optional.empty();
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
