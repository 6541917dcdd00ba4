package io.huizong.form;

import io.huizong.period.WorkCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the official arrangements of days off and make-up days, a file a year. */
public final class WorkCalendars {
    private static final int LONGEST = 31;

    private WorkCalendars() {}

    /**
     * The calendar of all years for which there is a file; a later file takes the place of an earlier one of its year.
     *
     * @throws FaultyForms if there is any mistake, naming them all
     */
    public static WorkCalendar load(List<FormSource> sources) {
        Mistakes mistakes = new Mistakes();
        Map<Integer, WorkCalendar> byYear = new HashMap<>();
        sources.forEach(source -> YamlMap.parse(source.name(), source.text(), mistakes)
                .ifPresent(map -> byYear.put(map.number("year", 0), year(map))));
        if (!mistakes.isEmpty()) {
            throw new FaultyForms(mistakes.lines());
        }
        return new WorkCalendar(
                all(byYear.values().stream().map(WorkCalendar::holidays)),
                all(byYear.values().stream().map(WorkCalendar::workdays)));
    }

    private static Set<LocalDate> all(Stream<Set<LocalDate>> years) {
        return years.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static WorkCalendar year(YamlMap map) {
        int year = map.number("year", 0);
        if (year == 0) {
            map.mistake("year", "missing-key", Map.of("key", "year"));
        }
        map.optional("source");
        WorkCalendar calendar = new WorkCalendar(days(map, "holidays", year), days(map, "workdays", year));
        map.finish();
        return calendar;
    }

    private static Set<LocalDate> days(YamlMap map, String key, int year) {
        Set<LocalDate> days = new HashSet<>();
        for (String text : map.texts(key)) {
            Optional<List<LocalDate>> span = span(text);
            boolean right = span.filter(list -> list.stream().allMatch(day -> Math.abs(day.getYear() - year) <= 1))
                    .isPresent();
            if (right) {
                days.addAll(span.get());
            } else {
                map.mistake(key, "no-days", Map.of("found", text));
            }
        }
        return days;
    }

    /** A day, or the days from one to another, at most a month. */
    private static Optional<List<LocalDate>> span(String text) {
        String[] ends = text.split("\\.\\.", 2);
        try {
            LocalDate first = LocalDate.parse(ends[0].strip());
            LocalDate last = ends.length == 1 ? first : LocalDate.parse(ends[1].strip());
            return last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))
                    ? Optional.empty()
                    : Optional.of(first.datesUntil(last.plusDays(1)).toList());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
