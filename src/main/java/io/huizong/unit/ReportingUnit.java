package io.huizong.unit;

import io.huizong.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A township, street, department or office that reports.
 *
 * @param category null where the register says none
 * @param owes codes of the forms that it owes; empty for those that the office has switched on
 * @param exempt codes of forms that it does not owe all the same
 * @param from its first day; null for ever since
 * @param to its last day; null for ever on
 */
public record ReportingUnit(
        String code,
        String name,
        List<String> aliases,
        @Nullable String category,
        List<String> owes,
        List<String> exempt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String contact) {

    /** A unit of which nothing but its name is known: its code is its name. */
    public static ReportingUnit named(String name) {
        return new ReportingUnit(name, name, List.of(), null, List.of(), List.of(), null, null, null);
    }

    /** Whether it exists on at least one day of the period. */
    public boolean existsIn(Period period) {
        return (from == null || !from.isAfter(period.lastDay())) && (to == null || !to.isBefore(period.firstDay()));
    }

    /** All that it is called: name, aliases, code. */
    public Stream<String> names() {
        return Stream.concat(Stream.concat(Stream.of(name), aliases.stream()), Stream.of(code));
    }
}
