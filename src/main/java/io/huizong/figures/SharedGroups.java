package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Indicator;
import io.huizong.form.Same;
import io.huizong.period.Period;
import io.huizong.store.Submissions.Shared;
import io.huizong.tally.Tally;
import io.huizong.words.Folded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts together the records that several units have of the same thing. */
final class SharedGroups {
    private final Form form;
    private final Same same;
    private final Period period;
    private final Comparator<String> register;
    private final Decided decided;

    /** The comparator puts unit codes into the register's order. */
    SharedGroups(Form form, Same same, Period period, Comparator<String> register, Decided decided) {
        this.form = form;
        this.same = same;
        this.period = period;
        this.register = register;
        this.decided = decided;
    }

    List<SharedGroup> of(List<Shared> candidates) {
        Map<String, List<Shared>> byKey = new LinkedHashMap<>();
        candidates.forEach(
                c -> byKey.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
        List<SharedGroup> groups = new ArrayList<>();
        for (List<Shared> alike : byKey.values()) {
            for (List<Shared> one : split(alike)) {
                if (one.stream().map(Shared::unit).distinct().count() > 1) {
                    groups.add(group(one));
                }
            }
        }
        groups.sort(Comparator.comparing(SharedGroup::what));
        return groups;
    }

    /** Where both have a field that must be equal if filled, different ones are different things. */
    private List<List<Shared>> split(List<Shared> alike) {
        Map<String, List<Shared>> byFilled = new LinkedHashMap<>();
        List<Shared> blank = new ArrayList<>();
        for (Shared one : alike) {
            String filled = filled(one.record());
            if (filled.isBlank()) {
                blank.add(one);
            } else {
                byFilled.computeIfAbsent(filled, f -> new ArrayList<>()).add(one);
            }
        }
        if (byFilled.isEmpty()) {
            return List.of(blank);
        }
        List<List<Shared>> parts = new ArrayList<>(byFilled.values());
        parts.get(0).addAll(blank);
        return parts;
    }

    private String filled(FormRecord record) {
        StringBuilder text = new StringBuilder();
        same.whereFilled()
                .forEach(f -> text.append(Folded.compact(record.text(form, f))).append(' '));
        return text.toString().strip();
    }

    private SharedGroup group(List<Shared> records) {
        Map<String, BigDecimal> deciding = new TreeMap<>(register);
        Map<String, Map<String, BigDecimal>> adds = new HashMap<>();
        Map<String, Set<SharedGroup.Place>> places = new HashMap<>();
        for (Shared one : records) {
            BigDecimal number = one.record().number(form, same.keep());
            deciding.merge(one.unit(), number == null ? BigDecimal.ZERO : number, BigDecimal::add);
            places.computeIfAbsent(one.unit(), u -> new HashSet<>())
                    .add(new SharedGroup.Place(
                            one.submission(), one.sheet(), one.record().row()));
            Map<String, BigDecimal> of = adds.computeIfAbsent(one.unit(), u -> new HashMap<>());
            for (Indicator indicator : form.indicators()) {
                if (indicator.isAdditive()) {
                    Tally.of(form, indicator, period, one.record())
                            .ifPresent(a -> of.merge(indicator.code(), a.number(), BigDecimal::add));
                }
            }
        }
        Map<String, SharedGroup.Part> parts = new LinkedHashMap<>();
        deciding.forEach((unit, number) -> parts.put(
                unit,
                new SharedGroup.Part(number, adds.getOrDefault(unit, Map.of()), places.getOrDefault(unit, Set.of()))));
        String fingerprint = CountyFindings.fingerprint(form, period, key(records), parts.keySet());
        return new SharedGroup(
                what(records.get(0).record()),
                fingerprint,
                decided.choice(fingerprint).isPresent(),
                decided.counting(fingerprint, same.count()),
                parts);
    }

    /** What makes the records the same: their key, and what those say that fill in more. */
    private List<String> key(List<Shared> records) {
        String filled = records.stream()
                .map(one -> filled(one.record()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return List.of(records.get(0).key(), filled);
    }

    private String what(FormRecord record) {
        return String.join(
                " ", same.fields().stream().map(f -> record.text(form, f)).toList());
    }
}
