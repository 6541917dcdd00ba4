package io.huizong.figures;

import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.tally.Amount;
import io.huizong.tally.Ratios;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One form over periods that follow each other; adds up over units and time as each indicator does. */
record Span(Form form, List<FormPeriod> parts) {

    /** The units that reported in at least one part. */
    Set<String> reporting() {
        Set<String> units = new LinkedHashSet<>();
        parts.forEach(p -> units.addAll(p.reporting()));
        return units;
    }

    /** Each part's own reporting units. */
    List<Set<String>> everyone() {
        return parts.stream().map(FormPeriod::reporting).toList();
    }

    /** The county's value over the units given for each part; null if there is none. */
    @Nullable
    BigDecimal county(Indicator indicator, List<Set<String>> units) {
        if (indicator.value() instanceof Aggregation.Ratio ratio) {
            return Ratios.of(
                    ratio,
                    code -> form.indicator(code)
                            .map(part -> new Value(county(part, units)))
                            .orElse(Value.NONE)
                            .number());
        }
        return indicator.isAdditive() ? added(indicator, units) : folded(indicator, units);
    }

    /** A number or none, for maps that cannot hold null. */
    private record Value(@Nullable BigDecimal number) {
        static final Value NONE = new Value(null);
    }

    private @Nullable BigDecimal added(Indicator indicator, List<Set<String>> units) {
        BigDecimal sum = null;
        for (int i = 0; i < parts.size(); i++) {
            Amount together = parts.get(i).together(indicator, units.get(i));
            if (together != null) {
                BigDecimal once = together.number().subtract(parts.get(i).surplus(indicator, units.get(i)));
                sum = sum == null ? once : sum.add(once);
            }
        }
        return sum;
    }

    private @Nullable BigDecimal folded(Indicator indicator, List<Set<String>> units) {
        Set<String> all = new LinkedHashSet<>();
        units.forEach(all::addAll);
        Amount total = null;
        for (String unit : all) {
            Amount own = unitAmount(indicator, unit);
            if (own != null) {
                total = total == null ? own : total.withUnit(own);
            }
        }
        return total == null ? null : total.number();
    }

    private @Nullable Amount unitAmount(Indicator indicator, String unit) {
        Amount amount = null;
        for (FormPeriod part : parts) {
            Amount own = part.unit(indicator, unit);
            if (own != null) {
                amount = amount == null ? own : amount.withLater(own);
            }
        }
        return amount;
    }

    /** One unit's value; null if there is none. */
    @Nullable
    BigDecimal unit(Indicator indicator, String unit) {
        if (indicator.value() instanceof Aggregation.Ratio ratio) {
            return Ratios.of(
                    ratio,
                    code -> form.indicator(code)
                            .map(part -> new Value(unit(part, unit)))
                            .orElse(Value.NONE)
                            .number());
        }
        Amount amount = unitAmount(indicator, unit);
        return amount == null ? null : amount.number();
    }

    /** What is counted once though several units reported it, over all units and parts. */
    BigDecimal surplus(Indicator indicator) {
        return parts.stream().map(p -> p.surplus(indicator, p.reporting())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** This span against another of as many parts, over the units that reported in both of each pair. */
    Comparison against(Span base, Indicator indicator) {
        List<Set<String>> both = new ArrayList<>();
        Set<String> units = new LinkedHashSet<>();
        boolean complete = parts.size() == base.parts.size();
        for (int i = 0; i < Math.min(parts.size(), base.parts.size()); i++) {
            Set<String> pair = new LinkedHashSet<>(parts.get(i).reporting());
            pair.retainAll(base.parts.get(i).reporting());
            complete &= pair.size() == parts.get(i).reporting().size()
                    && pair.size() == base.parts.get(i).reporting().size();
            both.add(pair);
            units.addAll(pair);
        }
        if (units.isEmpty()) {
            return new Comparison(0, null, null, false);
        }
        Span ours = new Span(form, parts.subList(0, both.size()));
        Span theirs = new Span(form, base.parts.subList(0, both.size()));
        return new Comparison(units.size(), ours.county(indicator, both), theirs.county(indicator, both), complete);
    }
}
