package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Ledger;
import io.huizong.form.Value;
import io.huizong.table.TableRow;
import io.huizong.words.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds rows that repeat an earlier one, wholly or in a field that must not repeat. */
final class RepeatCheck {
    private final Form form;
    private final SeenRows rows = new SeenRows();
    private final SeenRows entries = new SeenRows();
    private final Map<String, SeenRows> unique = new LinkedHashMap<>();

    RepeatCheck(Form form) {
        this.form = form;
        form.unique().forEach(field -> unique.put(field, new SeenRows()));
    }

    List<Finding> check(Location sheet, TableRow.Data row, FormRecord record) {
        List<Finding> findings = new ArrayList<>();
        int first = rows.firstWith(content(record), row.row());
        if (first > 0) {
            int column = Math.max(1, row.entries().get(0).column());
            findings.add(finding(Finding.of(FindingCode.ROW_DUPLICATE), first).at(sheet.cell(row.row(), column)));
        }
        unique.forEach((field, seen) -> {
            String text = Folded.compact(record.text(form, field));
            int before = text.isEmpty() ? 0 : seen.firstWith(text, row.row());
            if (before > 0) {
                int index = form.indexOf(field);
                findings.add(finding(Finding.of(FindingCode.ROW_DUPLICATE, "field"), before)
                        .at(sheet.cell(
                                row.row(), Math.max(1, row.entries().get(index).column())))
                        .value(row.entries().get(index).written())
                        .with("header", form.fields().get(index).header()));
            }
        });
        entry(sheet, row, record).ifPresent(findings::add);
        return findings;
    }

    /** An entry of a ledger stands once: of two lines nobody could say which is its state. */
    private Optional<Finding> entry(Location sheet, TableRow.Data row, FormRecord record) {
        Ledger ledger = form.ledger();
        int first = ledger == null ? 0 : entries.firstWith(ledger.keyOf(form, record), row.row());
        if (ledger == null || first == 0) {
            return Optional.empty();
        }
        int index = form.indexOf(ledger.key().get(ledger.key().size() - 1));
        return Optional.of(finding(Finding.of(FindingCode.ROW_DUPLICATE, "entry"), first)
                .at(sheet.cell(row.row(), Math.max(1, row.entries().get(index).column())))
                .value(row.entries().get(index).written())
                .with(
                        "headers",
                        ledger.key().stream()
                                .map(name ->
                                        form.fields().get(form.indexOf(name)).header())
                                .toList()));
    }

    private Finding finding(Finding finding, int first) {
        return finding.severity(form.severity(FindingCode.ROW_DUPLICATE)).with("row", first);
    }

    private static String content(FormRecord record) {
        StringBuilder content = new StringBuilder();
        for (Value value : record.values()) {
            content.append(value == null ? "" : value.text()).append('\u0000');
        }
        return content.toString();
    }
}
