package io.huizong.reckoning;

import io.huizong.period.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whose reports are added up.
 *
 * @param units by part, the first first: those whose report of the part is taken
 * @param end the day on which what lasts is judged
 */
record Choice(SortedMap<Period, Set<String>> units, LocalDate end) {
    static Choice of(List<Period> parts, LocalDate end, Function<Period, ? extends Collection<String>> units) {
        SortedMap<Period, Set<String>> chosen = new TreeMap<>();
        parts.forEach(part -> chosen.put(part, new TreeSet<>(units.apply(part))));
        return new Choice(chosen, end);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>();
        units.values().forEach(all::addAll);
        return all;
    }
}
