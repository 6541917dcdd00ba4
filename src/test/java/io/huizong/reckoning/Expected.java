package io.huizong.reckoning;

import io.huizong.figures.FigureState;
import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Every figure of a form, as it must be. */
final class Expected {
    private static final List<FigureState> STRONGEST_FIRST = List.of(
            FigureState.REPORTED, FigureState.NIL, FigureState.RETURNED, FigureState.MISSING, FigureState.EXEMPT);

    private final Reckoner reckoner;
    private final Form form;
    private final List<Member> members;
    private final BiPredicate<String, Period> returned;
    private final BiPredicate<Member, Form> owes;

    Expected(Form form, List<Member> members, Letters letters, BiPredicate<Member, Form> owes) {
        this.reckoner = new Reckoner(form, members, letters);
        this.form = form;
        this.members = members;
        this.returned = (unit, part) -> letters.isKnown(new Key(unit, form.code(), part));
        this.owes = owes;
    }

    Table of(Period period) {
        Table table = new Table();
        if (parts(period).isEmpty()) {
            return table;
        }
        for (Indicator indicator : form.indicators()) {
            county(table.of(indicator.code()), indicator, period);
            for (Member unit : members) {
                if (unit.existsIn(period)) {
                    unit(table.of(indicator.code(), unit.code()), indicator, unit, period);
                }
            }
        }
        return table;
    }

    private void county(Table.Row row, Indicator indicator, Period period) {
        List<Period> parts = parts(period);
        List<Period> year = Times.yearTo(length(), period);
        Period before = period.previous();
        Period yearAgo = period.yearAgo();
        row.put("value", value(indicator, parts, period));
        row.put("previous", value(indicator, parts(before), before));
        row.put("yearAgo", value(indicator, parts(yearAgo), yearAgo));
        row.put("yearToDate", value(indicator, year, period));
        row.put("yearToDateYearAgo", value(indicator, Times.yearTo(length(), yearAgo), yearAgo));
        compare(row.of("withPrevious"), indicator, parts, parts(before));
        compare(row.of("withYearAgo"), indicator, parts, parts(yearAgo));
        compare(row.of("withYearToDate"), indicator, year, Times.yearTo(length(), yearAgo));
        bridge(row, indicator, period);
        year.forEach(part -> row.of(part.lastDay().toString()).put("byMonth", value(indicator, List.of(part), part)));
    }

    private void bridge(Table.Row row, Indicator indicator, Period period) {
        BigDecimal sum = null;
        for (Member unit : members) {
            BigDecimal own = indicator.isAdditive() ? own(indicator, unit, period) : null;
            sum = own == null ? sum : sum == null ? own : sum.add(own);
        }
        BigDecimal county = value(indicator, parts(period), period);
        row.put("sumOfUnits", sum);
        row.put("duplicates", sum == null || county == null ? null : sum.subtract(county));
    }

    /** The county's value of some parts; stocks as they stand at the end. */
    private @Nullable BigDecimal value(Indicator indicator, List<Period> parts, Period period) {
        if (indicator.value() instanceof Aggregation.Ratio ratio) {
            return Arithmetic.ratio(ratio, code -> value(form.indicator(code).orElseThrow(), parts, period));
        }
        LocalDate end = period.lastDay();
        return reckoner.of(
                indicator,
                indicator.isStock()
                        ? Choice.of(Times.memory(length(), period), end, part -> open(part, end))
                        : Choice.of(parts, end, reckoner::reported));
    }

    private Set<String> open(Period part, LocalDate end) {
        Set<String> units = new TreeSet<>(reckoner.reported(part));
        members.stream().filter(unit -> unit.closedBy(end)).forEach(unit -> units.remove(unit.code()));
        return units;
    }

    /** Part by part over the units that reported in both. */
    private void compare(Table.Row row, Indicator indicator, List<Period> now, List<Period> then) {
        LocalDate end = end(now);
        Choice current = Choice.of(now, end, part -> comparable(indicator, part, then.get(now.indexOf(part)), end));
        Choice base = Choice.of(then, end(then), part -> comparable(indicator, part, now.get(then.indexOf(part)), end));
        boolean any = !current.all().isEmpty();
        row.put("units", current.all().size());
        row.put("current", any ? reckoner.of(indicator, current) : null);
        row.put("base", any ? reckoner.of(indicator, base) : null);
        row.put(
                "complete",
                any
                        && current.units().equals(said(indicator, now, end))
                        && base.units().equals(said(indicator, then, end)));
    }

    private Set<String> comparable(Indicator indicator, Period part, Period other, LocalDate end) {
        Set<String> units = said(indicator, part, end);
        units.retainAll(said(indicator, other, end));
        return units;
    }

    private SortedMap<Period, Set<String>> said(Indicator indicator, List<Period> parts, LocalDate end) {
        return Choice.of(parts, end, part -> said(indicator, part, end)).units();
    }

    /**
     * Those that reported and left nothing of the indicator blank; of what lasts, only those that were still there at the
     * end of the later of two periods.
     */
    private Set<String> said(Indicator indicator, Period part, LocalDate end) {
        Set<String> units = new TreeSet<>(lasts(indicator) ? open(part, end) : reckoner.reported(part));
        units.removeIf(unit -> !isSaid(indicator, unit, part));
        return units;
    }

    private boolean isSaid(Indicator indicator, String unit, Period part) {
        return indicator.value() instanceof Aggregation.Ratio ratio
                ? ratio.parts().allMatch(code -> isSaid(form.indicator(code).orElseThrow(), unit, part))
                : reckoner.of(indicator, Choice.of(List.of(part), part.lastDay(), p -> Set.of(unit))) != null;
    }

    private boolean lasts(Indicator indicator) {
        return indicator.isStock()
                || (indicator.value() instanceof Aggregation.Ratio ratio
                        && ratio.parts()
                                .anyMatch(code ->
                                        form.indicator(code).orElseThrow().isStock()));
    }

    private static LocalDate end(List<Period> parts) {
        return parts.get(parts.size() - 1).lastDay();
    }

    private void unit(Table.Row row, Indicator indicator, Member unit, Period period) {
        BigDecimal own = own(indicator, unit, period);
        row.put("state", state(unit, period).code());
        row.put("value", own);
        Reckoner.Stock carried = own == null && indicator.isStock() && !unit.closedBy(period.lastDay())
                ? reckoner.newest(indicator, unit.code(), of(unit, Times.memory(length(), period), period))
                : null;
        row.put("carried", carried == null ? null : carried.value());
        row.put("asOf", carried == null ? null : carried.part());
    }

    /** A unit's own value; no stock, nor what is made from one, of a unit that has closed. */
    private @Nullable BigDecimal own(Indicator indicator, Member unit, Period period) {
        return lasts(indicator) && unit.closedBy(period.lastDay())
                ? null
                : reckoner.of(indicator, of(unit, parts(period), period));
    }

    private Choice of(Member unit, List<Period> parts, Period period) {
        return Choice.of(
                parts,
                period.lastDay(),
                part -> reckoner.reported(part).contains(unit.code()) ? Set.of(unit.code()) : Set.of());
    }

    private FigureState state(Member unit, Period period) {
        List<FigureState> states =
                parts(period).stream().map(part -> ofPart(unit, part)).toList();
        return STRONGEST_FIRST.stream().filter(states::contains).findFirst().orElseThrow();
    }

    private FigureState ofPart(Member unit, Period part) {
        Report report = reckoner.report(unit.code(), part);
        if (report != null) {
            return report.kind() == Report.Kind.NIL ? FigureState.NIL : FigureState.REPORTED;
        } else if (returned.test(unit.code(), part)) {
            return FigureState.RETURNED;
        }
        return owes.test(unit, form) && unit.existsIn(part) ? FigureState.MISSING : FigureState.EXEMPT;
    }

    private List<Period> parts(Period period) {
        return Times.parts(length(), period);
    }

    private PeriodType length() {
        return form.due().orElseThrow();
    }
}
