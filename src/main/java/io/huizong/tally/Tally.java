package io.huizong.tally;

import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Indicator;
import io.huizong.form.Ledger;
import io.huizong.form.Value;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up the records of one submission, indicator by indicator; ratios come later, from these. */
public final class Tally {
    private final Form form;
    private final Period period;
    private final Map<String, Amount> amounts = new LinkedHashMap<>();
    /** Beside the amounts, which never change: with a new set for each of a million records it would take for ever. */
    private final Map<String, SortedSet<String>> distinct = new HashMap<>();

    private final SortedSet<String> blankOnly = new TreeSet<>();
    private boolean empty = true;

    public Tally(Form form, Period period) {
        this.form = form;
        this.period = period;
    }

    public void add(FormRecord record) {
        empty = false;
        for (Indicator indicator : form.indicators()) {
            if (indicator.isRatio() || !applies(form, indicator, period, record)) {
                continue;
            }
            Optional<Amount> amount = amount(form, indicator, period, record);
            if (amount.isPresent() && amount.get() instanceof Amount.Keys one) {
                distinct.computeIfAbsent(indicator.code(), c -> new TreeSet<>()).addAll(one.keys());
            } else if (amount.isPresent()) {
                amounts.merge(indicator.code(), amount.get(), Amount::withUnit);
            } else {
                blankOnly.add(indicator.code());
            }
        }
    }

    /**
     * The amounts by indicator. One whose records are all blank in its field is left out: a blank is no zero. One to
     * which no record applies is zero.
     */
    public Map<String, Amount> amounts() {
        Map<String, Amount> out = new LinkedHashMap<>();
        for (Indicator indicator : form.indicators()) {
            SortedSet<String> keys = distinct.get(indicator.code());
            Amount amount = keys == null ? amounts.get(indicator.code()) : new Amount.Keys(keys);
            if (amount != null) {
                out.put(indicator.code(), amount);
            } else if (!indicator.isRatio() && !blankOnly.contains(indicator.code()) && !isUnlisted()) {
                out.put(indicator.code(), zero(indicator, period));
            }
        }
        return out;
    }

    /** Whether what no record names is no value rather than none of it: the lines of such a form are fixed. */
    private boolean isUnlisted() {
        return form.isItems() && !empty;
    }

    /** What one record adds to an indicator; empty if it does not apply or its field is blank. */
    public static Optional<Amount> of(Form form, Indicator indicator, Period period, FormRecord record) {
        return indicator.isRatio() || !applies(form, indicator, period, record)
                ? Optional.empty()
                : amount(form, indicator, period, record);
    }

    /** An indicator's amount where there is nothing. */
    public static Amount zero(Indicator indicator, Period period) {
        Aggregation how = indicator.value();
        if (how instanceof Aggregation.Max) {
            return new Amount.Largest(BigDecimal.ZERO);
        }
        if (how instanceof Aggregation.Min) {
            return new Amount.Smallest(BigDecimal.ZERO);
        }
        if (how instanceof Aggregation.Last) {
            return new Amount.Stock(BigDecimal.ZERO, period);
        }
        return how instanceof Aggregation.Distinct
                ? new Amount.Keys(new TreeSet<>())
                : new Amount.Added(BigDecimal.ZERO);
    }

    private static boolean applies(Form form, Indicator indicator, Period period, FormRecord record) {
        for (Map.Entry<String, List<String>> condition : indicator.where().entrySet()) {
            boolean met = (form.ledger() != null && condition.getKey().equals(Ledger.STANDING))
                    ? form.ledger().isOneOf(condition.getValue(), form, record, period.lastDay())
                    : condition.getValue().contains(record.text(form, condition.getKey()));
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Amount> amount(Form form, Indicator indicator, Period period, FormRecord record) {
        Aggregation how = indicator.value();
        if (how instanceof Aggregation.Count) {
            return Optional.of(new Amount.Added(BigDecimal.ONE));
        }
        if (how instanceof Aggregation.Sum sum) {
            return number(form, record, sum.field()).map(Amount.Added::new);
        }
        if (how instanceof Aggregation.Max max) {
            return number(form, record, max.field()).map(Amount.Largest::new);
        }
        if (how instanceof Aggregation.Min min) {
            return number(form, record, min.field()).map(Amount.Smallest::new);
        }
        if (how instanceof Aggregation.Last last) {
            return number(form, record, last.field()).map(n -> new Amount.Stock(n, period));
        }
        if (how instanceof Aggregation.Distinct distinct) {
            @Nullable Value value = record.value(form, distinct.field());
            return value == null
                    ? Optional.empty()
                    : Optional.of(new Amount.Keys(new TreeSet<>(List.of(value.text()))));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(Form form, FormRecord record, String field) {
        return Optional.ofNullable(record.number(form, field));
    }
}
