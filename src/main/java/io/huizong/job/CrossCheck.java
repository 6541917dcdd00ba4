package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Election;
import io.huizong.store.Periods;
import io.huizong.store.Publications;
import io.huizong.store.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Third step: elects the revisions that count, and finds every period whose reports show something that changed. */
@Component
class CrossCheck {
    private static final String LAST = "reference.last";
    private static final String UNSETTLED = "unsettled.last";
    private static final String NOTHING = Integer.toHexString(List.of().hashCode());

    private final Election election;
    private final Periods periods;
    private final Publications publications;
    private final Settings settings;
    private final Office office;
    private final Clock clock;

    CrossCheck(
            Election election,
            Periods periods,
            Publications publications,
            Settings settings,
            Office office,
            Clock clock) {
        this.election = election;
        this.periods = periods;
        this.publications = publications;
        this.settings = settings;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Elects and marks, all or nothing: were the election kept and the marks lost, a year would stay as it was.
     *
     * <p> {@code reference} names all that figures are made with, {@code lengths} what is reported.
     */
    @Transactional
    void check(String reference, List<PeriodType> lengths, Basis basis) {
        List<Period> changed = periods.unelected();
        changed.forEach(election::elect);
        SortedSet<Period> known = periods.known();
        Set<Period> stale = new TreeSet<>();
        if (!settings.get(LAST).equals(Optional.of(reference))) {
            known.forEach(p -> mark(p, known, lengths, stale));
        }
        changed.forEach(p -> mark(p, known, lengths, stale));
        unsettled(known, stale);
        calendar(known, lengths, basis, stale);
        periods.markStale(stale);
        settings.put(LAST, reference);
    }

    /** What has no period is listed with the newest month, which is written anew when such a file comes or goes. */
    private void unsettled(SortedSet<Period> known, Set<Period> stale) {
        String now = Integer.toHexString(periods.withoutPeriod().hashCode());
        if (!now.equals(settings.get(UNSETTLED).orElse(NOTHING)) && !known.isEmpty()) {
            stale.add(known.last());
        }
        settings.put(UNSETTLED, now);
    }

    /** A month and all that shows its figures: the next month's comparison, the year to date, next year's. */
    private static void mark(Period month, SortedSet<Period> known, List<PeriodType> lengths, Set<Period> stale) {
        add(month, lengths, stale);
        for (PeriodType length : lengths) {
            Period next = month.within(length).next();
            if (known.stream().anyMatch(next::contains)) {
                stale.add(next);
            }
        }
        for (Period other : known) {
            boolean laterInYear = other.year() == month.year() && other.compareTo(month) > 0;
            boolean inNextYear = other.year() == month.year() + 1 && other.ordinal() >= month.ordinal();
            if (laterInYear || inNextYear || other.equals(month.next())) {
                add(other, lengths, stale);
            }
        }
    }

    private static void add(Period month, List<PeriodType> lengths, Set<Period> stale) {
        lengths.stream()
                .filter(length -> length.compareTo(month.type()) >= 0)
                .forEach(length -> stale.add(month.within(length)));
    }

    /** The month that last ended is reported even if nothing came; a deadline that has passed since is a change. */
    private void calendar(SortedSet<Period> known, List<PeriodType> lengths, Basis basis, Set<Period> stale) {
        if (!basis.register().isKnown()) {
            return;
        }
        LocalDate today = clock.instant().atZone(office.zone()).toLocalDate();
        Period last = Period.monthOf(today).previous();
        SortedSet<Period> months = new TreeSet<>(known);
        months.add(last);
        for (Period month : months) {
            Optional<LocalDate> published =
                    publications.last(month).map(at -> at.atZone(office.zone()).toLocalDate());
            boolean never = published.isEmpty() && month.equals(last);
            boolean passed = published.isPresent() && deadlinePassed(month, published.get(), today, basis);
            if (never || passed) {
                mark(month, months, lengths, stale);
            }
        }
    }

    private static boolean deadlinePassed(Period month, LocalDate since, LocalDate today, Basis basis) {
        return basis.catalog().reports().stream()
                .map(form -> form.dueDay(month))
                .anyMatch(due -> !since.isAfter(due) && today.isAfter(due));
    }
}
