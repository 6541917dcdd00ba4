package io.huizong.figures;

import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.tally.Amount;
import io.huizong.tally.Ratios;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One form over periods that follow each other; adds up over units and time as each indicator does.
 *
 * @param before the periods just before, the first first, from which a stock is carried forward
 * @param book where the periods come from
 */
record Span(Form form, List<FormPeriod> parts, List<FormPeriod> before, PeriodBook book) {

    /** The units that reported in at least one part. */
    Set<String> reporting() {
        return union(everyone());
    }

    private List<Set<String>> everyone() {
        return parts.stream().map(FormPeriod::reporting).toList();
    }

    private static Set<String> union(List<Set<String>> units) {
        Set<String> all = new LinkedHashSet<>();
        units.forEach(all::addAll);
        return all;
    }

    /** The county's value; null if there is none. */
    @Nullable
    BigDecimal county(Indicator indicator) {
        return county(indicator, everyone(), before).orElse(null);
    }

    /** One unit's own value, without what is carried; null if there is none. */
    @Nullable
    BigDecimal unit(Indicator indicator, String unit) {
        if (indicator.value() instanceof Aggregation.Ratio ratio) {
            return Ratios.of(
                    ratio,
                    code -> form.indicator(code)
                            .flatMap(part -> Optional.ofNullable(unit(part, unit)))
                            .orElse(null));
        }
        Amount amount = amount(indicator, unit, parts);
        return amount == null ? null : amount.number();
    }

    /** What is carried forward for a unit that has no value of a stock here. */
    Optional<Carried> carried(Indicator indicator, String unit) {
        return indicator.isStock()
                        && amount(indicator, unit, parts) == null
                        && amount(indicator, unit, before) instanceof Amount.Stock stock
                ? Optional.of(new Carried(stock.number(), stock.asOf()))
                : Optional.empty();
    }

    /** The part, of these or of those before, that says a unit's stock; none for a unit that has closed. */
    Optional<FormPeriod> newest(Indicator indicator, String unit) {
        return amount(indicator, unit, parts) == null
                        && carried(indicator, unit).isEmpty()
                ? Optional.empty()
                : Stream.concat(before.stream(), parts.stream())
                        .filter(part -> part.unit(indicator, unit) != null)
                        .reduce((older, newer) -> newer);
    }

    /** The county's value over the units given for each part, and over what they had before. */
    private Optional<BigDecimal> county(Indicator indicator, List<Set<String>> units, List<FormPeriod> earlier) {
        if (indicator.value() instanceof Aggregation.Ratio ratio) {
            return Optional.ofNullable(Ratios.of(
                    ratio,
                    code -> form.indicator(code)
                            .flatMap(part -> county(part, units, earlier))
                            .orElse(null)));
        }
        return indicator.isAdditive() && form.ledger() == null
                ? added(indicator, units)
                : folded(indicator, units, indicator.isStock() ? earlier : List.of());
    }

    private Optional<BigDecimal> added(Indicator indicator, List<Set<String>> units) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> once(parts.get(i), indicator, units.get(i)).stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> once(FormPeriod part, Indicator indicator, Set<String> units) {
        return Optional.ofNullable(part.together(indicator, units))
                .map(together -> together.number().subtract(part.surplus(indicator, units)));
    }

    private Optional<BigDecimal> folded(Indicator indicator, List<Set<String>> units, List<FormPeriod> earlier) {
        Set<String> all = union(units);
        earlier.forEach(part -> all.addAll(part.reporting()));
        Amount total = null;
        for (String unit : all) {
            List<FormPeriod> own = new ArrayList<>(earlier);
            IntStream.range(0, parts.size())
                    .filter(i -> units.get(i).contains(unit))
                    .forEach(i -> own.add(parts.get(i)));
            Amount amount = amount(indicator, unit, own);
            total = amount == null ? total : total == null ? amount : total.withUnit(amount);
        }
        return Optional.ofNullable(total).map(Amount::number);
    }

    /** What a unit comes to over some periods; null if nothing, or if it is a stock of a unit that has closed. */
    private @Nullable Amount amount(Indicator indicator, String unit, List<FormPeriod> own) {
        if (indicator.isStock() && isClosed(unit)) {
            return null;
        }
        if (form.ledger() != null) {
            return ledger(unit, own).amounts().get(indicator.code());
        }
        Amount amount = null;
        for (FormPeriod part : own) {
            Amount one = part.unit(indicator, unit);
            amount = one == null ? amount : amount == null ? one : amount.withLater(one);
        }
        return amount;
    }

    private LedgerEntries ledger(String unit, List<FormPeriod> own) {
        return book.ledger(form, unit, own, end().orElseThrow());
    }

    /** A unit's entries, where the form is a ledger. */
    Collection<LedgerEntries.Entry> entries(String unit) {
        return parts.isEmpty() ? List.of() : ledger(unit, parts).all();
    }

    /** The last of the periods, at whose end it is judged what stands; none where there are none. */
    Optional<Period> end() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(parts.size() - 1).period());
    }

    private boolean isClosed(String unit) {
        return end().filter(end -> book.isClosed(unit, end.lastDay())).isPresent();
    }

    /** What is counted once though several units reported it, over all units and parts. */
    BigDecimal surplus(Indicator indicator) {
        return parts.stream().map(p -> p.surplus(indicator, p.reporting())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * This span against another of as many parts, over the units that said something of the indicator in both of each
     * pair: what is left blank is no value and compares with nothing. A stock of a unit that has closed since is in
     * neither.
     */
    Comparison against(Span base, Indicator indicator) {
        List<Set<String>> both = new ArrayList<>();
        boolean complete = parts.size() == base.parts.size();
        for (int i = 0; i < Math.min(parts.size(), base.parts.size()); i++) {
            Set<String> ours = saying(parts.get(i), indicator);
            Set<String> theirs = saying(base.parts.get(i), indicator);
            Set<String> pair = new LinkedHashSet<>(ours);
            pair.retainAll(theirs);
            complete &= pair.size() == ours.size() && pair.size() == theirs.size();
            both.add(pair);
        }
        Set<String> units = union(both);
        return units.isEmpty()
                ? new Comparison(0, null, null, false)
                : new Comparison(
                        units.size(),
                        first(both.size()).county(indicator, both, List.of()).orElse(null),
                        base.first(both.size())
                                .county(indicator, both, List.of())
                                .orElse(null),
                        complete);
    }

    private Span first(int count) {
        return new Span(form, parts.subList(0, count), before, book);
    }

    private Set<String> saying(FormPeriod part, Indicator indicator) {
        Set<String> units = new LinkedHashSet<>(part.reporting());
        units.removeIf(unit -> !isSaid(part, indicator, unit));
        if (isOfStock(indicator)) {
            units.removeIf(this::isClosed);
        }
        return units;
    }

    private boolean isSaid(FormPeriod part, Indicator indicator, String unit) {
        return indicator.value() instanceof Aggregation.Ratio ratio
                ? ratio.parts()
                        .allMatch(code -> form.indicator(code)
                                .filter(one -> isSaid(part, one, unit))
                                .isPresent())
                : part.unit(indicator, unit) != null;
    }

    private boolean isOfStock(Indicator indicator) {
        return indicator.value() instanceof Aggregation.Ratio ratio
                ? ratio.parts()
                        .anyMatch(code ->
                                form.indicator(code).filter(Indicator::isStock).isPresent())
                : indicator.isStock();
    }
}
