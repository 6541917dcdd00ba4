package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Consolidator;
import io.huizong.figures.FigureState;
import io.huizong.figures.Source;
import io.huizong.figures.Sources;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.AfterLock;
import io.huizong.store.Periods;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What is stored, for looking at. */
@Component
public class Overview {
    private final Consolidator consolidator;
    private final Periods periods;
    private final CurrentBasis basis;
    private final Sources sources;
    private final Submissions submissions;
    private final AfterLock afterLock;

    Overview(
            Consolidator consolidator,
            Sources sources,
            Submissions submissions,
            AfterLock afterLock,
            Periods periods,
            CurrentBasis basis) {
        this.submissions = submissions;
        this.afterLock = afterLock;
        this.consolidator = consolidator;
        this.sources = sources;
        this.periods = periods;
        this.basis = basis;
    }

    /** The newest month of which anything is known; empty if there was no run yet. */
    public Optional<Period> newest() {
        SortedSet<Period> known = periods.known();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.last());
    }

    /** Whether a report is missing or returned in the newest month. */
    public boolean isOwing() {
        return newest().stream()
                .flatMap(month -> of(month).coverage().stream())
                .anyMatch(form -> !form.units(FigureState::isOwing).isEmpty());
    }

    /** What figures are made against. */
    public Basis basis() {
        return basis.basis();
    }

    /** As {@link #sources(String, Period, Optional, Consumer)}, against what is given. */
    public void sources(String indicator, Period period, Optional<String> unit, Basis against, Consumer<Source> sink) {
        sources.each(indicator, period, unit, against, sink);
    }

    /** Hands on the cells behind an indicator of the catalogue; of one unit, or of all where none is given. */
    public void sources(String indicator, Period period, Optional<String> unit, Consumer<Source> sink) {
        sources.each(indicator, period, unit, basis.basis(), sink);
    }

    public Consolidation of(Period period) {
        return consolidator.consolidate(period, basis.basis());
    }

    /** The periods, of any length, of which something counts or something was published. */
    public SortedSet<Period> known() {
        return periods.known();
    }

    /**
     * A period as it was at one moment, also while a run goes on: what the run writes meanwhile is in all of it or in
     * none.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Moment at(Period period, Basis against) {
        List<StoredSubmission> all = parts(period)
                .flatMap(part -> submissions.of(part).stream())
                .distinct()
                .toList();
        return new Moment(consolidator.consolidate(period, against), all, submissions.unsettled(), afterLock(period));
    }

    /** What came for a period, or for one of its parts, while that was locked; the oldest first. */
    public List<AfterLock.Refused> afterLock(Period period) {
        return afterLock.of(parts(period).toList());
    }

    /** The periods of every length that make up a period, itself among them. */
    private static Stream<Period> parts(Period period) {
        return Stream.of(PeriodType.values())
                .flatMap(type -> PeriodParts.of(period, type).stream())
                .distinct();
    }

    /**
     * What is known of a period.
     *
     * @param submissions every one of the period and of the shorter ones in it, the oldest first
     * @param unsettled those whose period or form is not known, of files that lie in the folder
     * @param afterLock those of {@code submissions} that a lock refused
     */
    public record Moment(
            Consolidation consolidation,
            List<StoredSubmission> submissions,
            List<StoredSubmission> unsettled,
            List<AfterLock.Refused> afterLock) {}
}
