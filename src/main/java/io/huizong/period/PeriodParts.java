package io.huizong.period;

import java.util.List;
import java.util.stream.Stream;

/** Periods made of shorter ones. */
public final class PeriodParts {
    private PeriodParts() {}

    /** The periods of a length in a period, the first first; none if they are longer than it. */
    public static List<Period> of(Period period, PeriodType length) {
        return length.compareTo(period.type()) > 0
                ? List.of()
                : period.months().stream().map(m -> m.within(length)).distinct().toList();
    }

    /** The periods of a length from the beginning of the year to the end of a period. */
    public static List<Period> yearTo(Period period, PeriodType length) {
        return of(Period.year(period.year()), length).stream()
                .filter(p -> !p.lastDay().isAfter(period.lastDay()))
                .toList();
    }

    /** The first of a list that ends after a period, and all after it, left out. */
    public static List<Period> until(List<Period> periods, Period last) {
        return periods.stream()
                .filter(p -> !p.lastDay().isAfter(last.lastDay()))
                .toList();
    }

    /** So many periods of the same length before, each. */
    public static List<Period> back(List<Period> periods, int by) {
        return periods.stream()
                .map(p ->
                        Stream.iterate(p, Period::previous).skip(by).findFirst().orElseThrow())
                .toList();
    }
}
