package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Ledger;
import io.huizong.form.Value;
import io.huizong.period.Period;
import io.huizong.table.TableRow;
import java.util.Optional;

/** Asks about entries of a ledger that are called done, but were finished only after the period. */
final class LedgerCheck {
    private final Form form;
    private final Period period;

    LedgerCheck(Form form, Period period) {
        this.form = form;
        this.period = period;
    }

    Optional<Finding> check(Location sheet, TableRow.Data row, FormRecord record) {
        Ledger ledger = form.ledger();
        if (ledger == null
                || ledger.finished() == null
                || ledger.standing(form, record, period.lastDay()) != Ledger.Standing.SETTLED
                || !(record.value(form, ledger.finished()) instanceof Value.Day day)
                || !day.date().isAfter(period.lastDay())) {
            return Optional.empty();
        }
        int index = form.indexOf(ledger.finished());
        return Optional.of(Finding.of(FindingCode.VALUE_OUTSIDE_PERIOD, "finished")
                .severity(Severity.QUERY)
                .at(sheet.cell(row.row(), Math.max(1, row.entries().get(index).column())))
                .value(row.entries().get(index).written())
                .with("header", form.fields().get(index).header())
                .with("last", period.lastDay()));
    }
}
