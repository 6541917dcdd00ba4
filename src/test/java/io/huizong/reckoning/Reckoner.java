package io.huizong.reckoning;

import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up what units reported, over any choice of units and parts. */
final class Reckoner {
    private final Form form;
    private final List<Member> members;
    private final Letters letters;
    private final Map<Period, Set<String>> reported = new HashMap<>();

    Reckoner(Form form, List<Member> members, Letters letters) {
        this.form = form;
        this.members = members;
        this.letters = letters;
    }

    /** The units of which a report of the part counts. */
    Set<String> reported(Period part) {
        return new TreeSet<>(reported.computeIfAbsent(part, this::all));
    }

    private Set<String> all(Period part) {
        Set<String> units = new TreeSet<>();
        for (Member unit : members) {
            if (report(unit.code(), part) != null) {
                units.add(unit.code());
            }
        }
        return units;
    }

    @Nullable
    Report report(String unit, Period part) {
        return letters.counting(unit, form.code(), part);
    }

    /** Null for no value; a stock is each unit's newest value within the choice. */
    @Nullable
    BigDecimal of(Indicator indicator, Choice choice) {
        Aggregation value = indicator.value();
        if (value instanceof Aggregation.Ratio ratio) {
            return Arithmetic.ratio(ratio, code -> of(form.indicator(code).orElseThrow(), choice));
        } else if (value instanceof Aggregation.Last) {
            return stock(indicator, choice);
        } else if (value instanceof Aggregation.Distinct distinct) {
            return distinct(indicator, distinct, choice);
        }
        return form.ledger() != null ? ofEntries(indicator, choice) : total(indicator, choice);
    }

    private @Nullable BigDecimal total(Indicator indicator, Choice choice) {
        List<BigDecimal> numbers = new ArrayList<>();
        choice.units()
                .forEach((part, units) -> kept(part, units).forEach((unit, lines) -> {
                    BigDecimal number = value(indicator, unit, part, lines, choice);
                    if (number != null) {
                        numbers.add(number);
                    }
                }));
        return Arithmetic.together(indicator.value(), numbers);
    }

    private @Nullable BigDecimal value(Indicator indicator, String unit, Period part, List<Line> lines, Choice choice) {
        return report(unit, part).kind() == Report.Kind.NIL
                ? BigDecimal.ZERO
                : Arithmetic.of(form, indicator, lines, choice.end());
    }

    private Map<String, List<Line>> kept(Period part, Set<String> units) {
        return Kept.of(form, lines(part, units));
    }

    private Map<String, List<Line>> lines(Period part, Set<String> units) {
        Map<String, List<Line>> said = new LinkedHashMap<>();
        for (Member unit : members) {
            Report report = report(unit.code(), part);
            if (units.contains(unit.code()) && report != null) {
                said.put(
                        unit.code(),
                        report.lines().stream()
                                .map(line -> line.understood(form))
                                .toList());
            }
        }
        return said;
    }

    private @Nullable BigDecimal ofEntries(Indicator indicator, Choice choice) {
        List<BigDecimal> numbers = new ArrayList<>();
        entries(choice).forEach((unit, entries) -> {
            BigDecimal number = Arithmetic.of(form, indicator, entries, choice.end());
            if (number != null) {
                numbers.add(number);
            }
        });
        return Arithmetic.together(indicator.value(), numbers);
    }

    private Map<String, List<Line>> entries(Choice choice) {
        Map<String, SortedMap<Period, List<Line>>> lists = new TreeMap<>();
        choice.units()
                .forEach((part, units) -> lines(part, units)
                        .forEach((unit, lines) -> lists.computeIfAbsent(unit, k -> new TreeMap<>())
                                .put(part, lines)));
        Map<String, List<Line>> entries = new TreeMap<>();
        lists.forEach((unit, list) -> entries.put(unit, Arithmetic.entries(form.ledger(), list)));
        return entries;
    }

    private @Nullable BigDecimal distinct(Indicator indicator, Aggregation.Distinct distinct, Choice choice) {
        List<List<Line>> all = new ArrayList<>();
        if (form.ledger() != null) {
            all.addAll(entries(choice).values());
        } else {
            choice.units().forEach((part, units) -> all.addAll(kept(part, units).values()));
        }
        List<Line> meant = all.stream()
                .flatMap(List::stream)
                .filter(line -> Arithmetic.isMeant(form, indicator, line, choice.end()))
                .toList();
        return all.isEmpty()
                ? null
                : BigDecimal.valueOf(
                        Arithmetic.texts(distinct, meant).distinct().count());
    }

    private @Nullable BigDecimal stock(Indicator indicator, Choice choice) {
        BigDecimal sum = null;
        for (String unit : choice.all()) {
            Stock newest = newest(indicator, unit, choice);
            if (newest != null) {
                sum = sum == null ? newest.value() : sum.add(newest.value());
            }
        }
        return sum;
    }

    /** A value and the part of which it was said. */
    record Stock(BigDecimal value, Period part) {}

    /** What a unit said last; null if nothing. */
    @Nullable
    Stock newest(Indicator indicator, String unit, Choice choice) {
        Stock newest = null;
        for (Map.Entry<Period, Set<String>> part : choice.units().entrySet()) {
            List<Line> lines = part.getValue().contains(unit)
                    ? lines(part.getKey(), Set.of(unit)).get(unit)
                    : null;
            BigDecimal value = lines == null ? null : value(indicator, unit, part.getKey(), lines, choice);
            newest = value == null ? newest : new Stock(value, part.getKey());
        }
        return newest;
    }
}
