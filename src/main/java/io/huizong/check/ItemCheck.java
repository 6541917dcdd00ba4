package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Item;
import io.huizong.form.Rule;
import io.huizong.form.Value;
import io.huizong.table.Entry;
import io.huizong.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the items of one submission against each other: each stands once, and the form's rules, once all are there, are
 * about the accepted ones. What is no item of the form, or of another kind of form, is left alone.
 */
final class ItemCheck {
    private final Form form;
    private final Map<String, Location> seen = new HashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Location> cells = new HashMap<>();

    ItemCheck(Form form) {
        this.form = form;
    }

    /** What is to be said of a row whose item a row above names, whatever their numbers: which of them holds is not known. */
    List<Finding> repeated(Location sheet, TableRow.Data row) {
        Optional<Item> item = form.isItems() ? form.item(row.record()) : Optional.empty();
        if (item.isEmpty()) {
            return List.of();
        }
        Entry name = row.entries().get(form.indexOf(Item.NAME));
        Location here = sheet.cell(row.row(), Math.max(1, name.column()));
        Location first = seen.putIfAbsent(item.get().code(), here);
        return first == null ? List.of() : List.of(repeated(item.get(), name, here, first));
    }

    private Finding repeated(Item item, Entry name, Location here, Location first) {
        String sheet = first.sheet() == null ? "" : first.sheet();
        boolean elsewhere = !sheet.equals(here.sheet() == null ? "" : here.sheet());
        return Finding.of(FindingCode.ROW_DUPLICATE, elsewhere ? "item-sheet" : "item")
                .severity(form.severity(FindingCode.ROW_DUPLICATE))
                .at(here)
                .value(name.written())
                .with("item", item.name())
                .with("sheet", sheet)
                .with("row", first.cell() == null ? 0 : first.cell().row());
    }

    /** Takes an accepted row. */
    void accept(Location sheet, TableRow.Data row, FormRecord record) {
        Value value = form.isItems() ? record.value(form, Item.VALUE) : null;
        if (value == null) {
            return;
        }
        int column = row.entries().get(form.indexOf(Item.VALUE)).column();
        form.item(record).ifPresent(item -> {
            values.put(item.code(), value);
            cells.put(item.code(), sheet.cell(row.row(), Math.max(1, column)));
        });
    }

    /** The rules that are broken, now that all rows are there. */
    List<Finding> end() {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : form.isItems() ? form.rules() : List.<Rule>of()) {
            if (rule.check().isBrokenBy(values::get)) {
                findings.add(Finding.of(FindingCode.ROW_RULE)
                        .severity(rule.severity())
                        .at(place(rule))
                        .with("rule", rule.id())
                        .with("message", rule.message(values)));
            }
        }
        return findings;
    }

    /** The cell of the item that the rule names first. */
    private Location place(Rule rule) {
        return rule.check().names().stream()
                .flatMap(name -> Optional.ofNullable(cells.get(name)).stream())
                .findFirst()
                .orElse(Location.NOWHERE);
    }
}
