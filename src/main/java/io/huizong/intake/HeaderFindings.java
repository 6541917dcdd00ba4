package io.huizong.intake;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.table.header.Header;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be said of a header's columns.
 *
 * @param sheet where the header is
 */
record HeaderFindings(Header header, Location sheet) {
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        if (!header.missing().isEmpty()) {
            findings.add(missing(header).at(sheet.cell(header.lastRow(), header.firstColumn())));
        }
        header.duplicates().forEach((column, field) -> findings.add(duplicate(column, field)));
        header.unknown().forEach((column, text) -> {
            Field near = header.others().get(column);
            if (near == null) {
                findings.add(Finding.of(FindingCode.HEADER_UNKNOWN_COLUMN)
                        .at(sheet.cell(header.lastRow(), column))
                        .value(text));
            } else if (!near.required()) {
                findings.add(other(column, near, text));
            }
        });
        return findings;
    }

    /** That required columns are missing, in a place yet to be said, and which columns only look like them. */
    static Finding missing(Header header) {
        List<String> others = others(header);
        return others.isEmpty()
                ? missing(header.form(), header.missing())
                : named(Finding.of(FindingCode.HEADER_MISSING_COLUMN, "other"), header.form(), header.missing())
                        .with("others", others);
    }

    /** The headings, in quotes, of columns that are not the missing ones, though they look like them. */
    static List<String> others(Header header) {
        return header.others().entrySet().stream()
                .filter(other -> other.getValue().required())
                .map(other ->
                        Messages.bundled().text("evidence.heading", Map.of("heading", header.heading(other.getKey()))))
                .toList();
    }

    /** That columns of a form are missing. */
    static Finding missing(Form form, List<Field> fields) {
        return named(Finding.of(FindingCode.HEADER_MISSING_COLUMN), form, fields);
    }

    private static Finding named(Finding finding, Form form, List<Field> fields) {
        return finding.with("columns", fields.stream().map(Field::header).toList())
                .with("form", form.title());
    }

    private Finding duplicate(int column, Field field) {
        int first = Objects.requireNonNull(header.columns().get(header.form().indexOf(field.name())));
        return Finding.of(FindingCode.HEADER_DUPLICATE_COLUMN)
                .at(sheet.cell(header.lastRow(), column))
                .value(header.heading(column))
                .with("cell", new CellAddress(header.lastRow(), column).toString())
                .with("other", header.heading(first))
                .with("otherCell", new CellAddress(header.lastRow(), first).toString())
                .with("header", field.header());
    }

    private Finding other(int column, Field near, String text) {
        return Finding.of(FindingCode.HEADER_UNKNOWN_COLUMN, "other")
                .severity(Severity.QUERY)
                .at(sheet.cell(header.lastRow(), column))
                .value(text)
                .with("header", near.header());
    }
}
