package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.Duties;
import io.huizong.figures.Office;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Election;
import io.huizong.store.Histories;
import io.huizong.store.Periods;
import io.huizong.store.Publications;
import io.huizong.store.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Third step: elects the revisions that count, and finds every period whose reports show something that changed. */
@Component
class CrossCheck {
    private static final String LAST = "reference.last";
    private static final String UNSETTLED = "unsettled.last";
    private static final String NOTHING = Integer.toHexString(List.of().hashCode());

    private final Election election;
    private final Histories histories;
    private final Periods periods;
    private final Publications publications;
    private final Settings settings;
    private final Office office;
    private final Clock clock;

    CrossCheck(
            Election election,
            Histories histories,
            Periods periods,
            Publications publications,
            Settings settings,
            Office office,
            Clock clock) {
        this.election = election;
        this.histories = histories;
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
        Spread spread = new Spread(periods.known(), lengths);
        if (!settings.get(LAST).equals(Optional.of(reference))) {
            spread.known().forEach(p -> spread.mark(p, false));
        }
        changed.forEach(p -> spread.mark(p, periods.hasStock(p)));
        histories.refresh(changed, basis.catalog()).forEach(spread::add);
        unsettled(spread);
        calendar(spread, basis);
        periods.markStale(spread.stale());
        settings.put(LAST, reference);
    }

    /** What has no period is listed with the newest month, which is written anew when such a file comes or goes. */
    private void unsettled(Spread spread) {
        String now = Integer.toHexString(periods.withoutPeriod().hashCode());
        if (!now.equals(settings.get(UNSETTLED).orElse(NOTHING))) {
            spread.lastMonth().ifPresent(spread::add);
        }
        settings.put(UNSETTLED, now);
    }

    /** What last ended is reported even if nothing came; a deadline that has passed since is a change. */
    private void calendar(Spread spread, Basis basis) {
        if (!basis.register().isKnown()) {
            return;
        }
        LocalDate today = clock.instant().atZone(office.zone()).toLocalDate();
        Duties duties = new Duties(office, basis.decided());
        for (PeriodType length : PeriodType.values()) {
            List<Form> forms = basis.catalog().reports().stream()
                    .filter(f -> f.due().orElse(PeriodType.MONTH) == length)
                    .toList();
            Period last = Period.monthOf(today).within(length).previous();
            for (Period period : spread.of(length, last)) {
                boolean owed = length == PeriodType.MONTH
                        || forms.stream()
                                .anyMatch(form -> basis.register().units().stream()
                                        .anyMatch(unit -> duties.owes(unit, form, period)));
                boolean never = period.equals(last)
                        && spread.reports(last)
                        && published(last).isEmpty();
                if (owed && (never || spread.over(period).anyMatch(report -> passed(report, period, forms, today)))) {
                    spread.mark(period, false);
                }
            }
        }
    }

    private Optional<LocalDate> published(Period report) {
        return publications.last(report).map(at -> at.atZone(office.zone()).toLocalDate());
    }

    /** Whether the deadline of one of the forms has passed since a report that shows them was published. */
    private boolean passed(Period report, Period period, List<Form> forms, LocalDate today) {
        return published(report)
                .filter(since -> forms.stream()
                        .map(form -> form.dueDay(period))
                        .anyMatch(due -> !since.isAfter(due) && today.isAfter(due)))
                .isPresent();
    }
}
