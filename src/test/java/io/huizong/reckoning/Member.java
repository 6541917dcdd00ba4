package io.huizong.reckoning;

import io.huizong.period.Period;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the made-up county.
 *
 * @param owes form codes; empty for what the office asks of all
 * @param from its first day, null for ever since
 * @param to its last day, null for ever on
 */
record Member(
        String code,
        String name,
        Set<String> owes,
        Set<String> exempt,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    boolean existsIn(Period period) {
        return (from == null || !from.isAfter(period.lastDay())) && (to == null || !to.isBefore(period.firstDay()));
    }

    /** Whether it is there no more on a day. */
    boolean closedBy(LocalDate end) {
        return to != null && to.isBefore(end);
    }
}
