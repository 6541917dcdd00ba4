package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Rule;
import io.huizong.table.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Holds a record against the form's own rules. */
final class RuleCheck {
    private final Form form;

    RuleCheck(Form form) {
        this.form = form;
    }

    List<Finding> check(Location sheet, TableRow.Data row, FormRecord record) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : form.isItems() ? List.<Rule>of() : form.rules()) {
            if (rule.check().isBrokenBy(form, record)) {
                findings.add(Finding.of(FindingCode.ROW_RULE)
                        .severity(rule.severity())
                        .at(sheet.cell(row.row(), column(rule, row)))
                        .with("rule", rule.id())
                        .with("message", rule.message(form, record)));
            }
        }
        return findings;
    }

    /** The first column that the rule names. */
    private int column(Rule rule, TableRow.Data row) {
        return rule.check().names().stream()
                .mapToInt(name -> row.entries().get(form.indexOf(name)).column())
                .filter(column -> column > 0)
                .min()
                .orElse(1);
    }
}
