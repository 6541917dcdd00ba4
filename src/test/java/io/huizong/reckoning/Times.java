package io.huizong.reckoning;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which periods there are in a stretch of time. */
final class Times {
    private Times() {}

    /** The periods of a length from one's beginning to another's end. */
    static List<Period> between(PeriodType length, Period first, Period last) {
        return Stream.iterate(first.within(length), p -> !p.lastDay().isAfter(last.lastDay()), Period::next)
                .filter(p -> !p.firstDay().isBefore(first.firstDay()))
                .toList();
    }

    /** The parts of a period; none where they are longer. */
    static List<Period> parts(PeriodType length, Period period) {
        return length.months() > period.type().months() ? List.of() : between(length, period, period);
    }

    /** From the beginning of the year to the period's end. */
    static List<Period> yearTo(PeriodType length, Period period) {
        return parts(length, period).isEmpty() ? List.of() : between(length, Period.month(period.year(), 1), period);
    }

    /** A year's worth of parts before the last one of a period, and those of the period. */
    static List<Period> memory(PeriodType length, Period period) {
        List<Period> parts = parts(length, period);
        if (parts.isEmpty()) {
            return parts;
        }
        Period last = parts.get(parts.size() - 1);
        return between(length, last.yearAgo(), last);
    }

    /** Every period of every length in some years. */
    static List<Period> all(int firstYear, int years) {
        Period first = Period.year(firstYear);
        Period last = Period.year(firstYear + years - 1);
        return Stream.of(PeriodType.values())
                .flatMap(length -> between(length, first, last).stream())
                .toList();
    }

    static List<LocalDate> days(Period period) {
        return IntStream.range(0, (int)
                        (period.lastDay().toEpochDay() - period.firstDay().toEpochDay() + 1))
                .mapToObj(i -> period.firstDay().plusDays(i))
                .toList();
    }
}
