package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds every report that shows something of a period that has changed, and remembers them. */
final class Spread {
    private final SortedSet<Period> known;
    private final List<PeriodType> lengths;
    private final Set<Period> stale = new TreeSet<>();

    /**
     * Over the periods, of any length, of which something counts or was published.
     *
     * @param lengths of periods that are reported
     */
    Spread(SortedSet<Period> known, List<PeriodType> lengths) {
        this.known = known;
        this.lengths = lengths;
    }

    SortedSet<Period> known() {
        return known;
    }

    Set<Period> stale() {
        return stale;
    }

    /** Whether periods of this length have reports of their own. */
    boolean reports(Period period) {
        return lengths.contains(period.type());
    }

    /** The newest month of which there is anything. */
    Optional<Period> lastMonth() {
        return months().reduce((older, newer) -> newer);
    }

    private Stream<Period> months() {
        return known.stream().filter(p -> p.type() == PeriodType.MONTH);
    }

    /** The periods of a length in which something is known, and one more. */
    Set<Period> of(PeriodType length, Period more) {
        Set<Period> all = new TreeSet<>();
        all.add(more);
        known.stream().filter(p -> p.type().compareTo(length) <= 0).forEach(p -> all.add(p.within(length)));
        return all;
    }

    /** The periods with reports of their own that show a period. */
    Stream<Period> over(Period period) {
        return lengths.stream()
                .filter(length -> length.compareTo(period.type()) >= 0)
                .map(period::within);
    }

    /** Marks the reports that show a period's own figures. */
    void add(Period period) {
        over(period).forEach(stale::add);
    }

    /**
     * Marks all that shows a period's figures: its own reports, the next ones, which compare, the later ones of its year,
     * which count from the year's beginning, and those of the next year.
     *
     * @param stands whether something of it stands until something newer comes, for as long as a year
     */
    void mark(Period period, boolean stands) {
        add(period);
        over(period)
                .map(Period::next)
                .filter(next -> known.stream().anyMatch(next::contains))
                .forEach(stale::add);
        int last = period.lastDay().getMonthValue();
        for (Period month : months().toList()) {
            boolean laterInYear =
                    month.year() == period.year() && month.lastDay().isAfter(period.lastDay());
            boolean inNextYear = month.year() == period.year() + 1 && (stands || month.ordinal() >= last);
            if (laterInYear || inNextYear || month.equals(period.next())) {
                add(month);
            }
        }
    }
}
