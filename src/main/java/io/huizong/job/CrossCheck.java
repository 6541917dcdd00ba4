package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Election;
import io.huizong.store.Histories;
import io.huizong.store.Locks;
import io.huizong.store.Periods;
import io.huizong.store.Settings;
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
    private final Settings settings;
    private final Locks locks;
    private final ReportCalendar calendar;

    CrossCheck(
            Election election,
            Histories histories,
            Periods periods,
            Settings settings,
            Locks locks,
            ReportCalendar calendar) {
        this.election = election;
        this.histories = histories;
        this.periods = periods;
        this.settings = settings;
        this.locks = locks;
        this.calendar = calendar;
    }

    /**
     * Elects and marks, all or nothing: were the election kept and the marks lost, a year would stay as it was. In
     * locked periods nothing is elected; what waits for it, and their marks, wait until they are open.
     *
     * <p> {@code reference} names all that figures are made with, {@code lengths} what is reported.
     */
    @Transactional
    void check(String reference, List<PeriodType> lengths, Basis basis) {
        LockedPeriods locked = locks.settled();
        List<Period> changed =
                periods.unelected().stream().filter(p -> !locked.cover(p)).toList();
        changed.forEach(election::elect);
        Spread spread = new Spread(periods.known(), lengths);
        if (!settings.get(LAST).equals(Optional.of(reference))) {
            spread.known().forEach(p -> spread.mark(p, false));
        }
        changed.forEach(p -> spread.mark(p, periods.hasStock(p)));
        histories.refresh(changed, locked, basis.catalog()).forEach(spread::add);
        unsettled(spread);
        calendar.mark(spread, basis);
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
}
