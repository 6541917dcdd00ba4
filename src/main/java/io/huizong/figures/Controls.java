package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.tally.Amount;
import io.huizong.tally.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes a second way to the figures: from the stored records, and from units to the county. */
final class Controls {
    private final PeriodBook book;
    private final Submissions submissions;
    private final List<ControlTotal> totals = new ArrayList<>();

    Controls(PeriodBook book, Submissions submissions) {
        this.book = book;
        this.submissions = submissions;
    }

    List<ControlTotal> totals() {
        return totals;
    }

    /** Every submission's records against its rows and its subtotals. */
    void records(Form form, Period period) {
        FormPeriod counted = book.form(form, period);
        Map<String, BigDecimal> fromRecords = new LinkedHashMap<>();
        Map<String, BigDecimal> fromSubtotals = new LinkedHashMap<>();
        counted.counted().forEach((unit, one) -> {
            Tally tally = new Tally(form, period);
            rows(form, one, tally);
            add(form, tally.amounts(), fromRecords);
            add(form, counted.amounts().getOrDefault(unit, Map.of()), fromSubtotals);
        });
        fromSubtotals.forEach((indicator, subtotal) -> totals.add(new ControlTotal(
                "control.records", indicator, fromRecords.getOrDefault(indicator, BigDecimal.ZERO), subtotal)));
    }

    private void rows(Form form, StoredSubmission one, Tally tally) {
        int[] rows = {0};
        submissions.records(one.id(), form, stored -> {
            rows[0]++;
            tally.add(stored.record());
        });
        totals.add(new ControlTotal(
                "control.rows", one.file(), BigDecimal.valueOf(rows[0]), BigDecimal.valueOf(one.rowsAccepted())));
    }

    private static void add(Form form, Map<String, Amount> amounts, Map<String, BigDecimal> into) {
        for (Indicator indicator : form.indicators()) {
            Amount amount = amounts.get(indicator.code());
            if (indicator.isAdditive() && amount != null) {
                into.merge(indicator.code(), amount.number(), BigDecimal::add);
            }
        }
    }

    /** The units' sum less what is counted once against the county's figure. */
    void units(Figure figure, BigDecimal surplus) {
        BigDecimal sum = figure.sumOfUnits();
        BigDecimal value = figure.value();
        if (sum != null && value != null) {
            totals.add(new ControlTotal("control.units", figure.indicator().code(), sum.subtract(surplus), value));
        }
    }
}
