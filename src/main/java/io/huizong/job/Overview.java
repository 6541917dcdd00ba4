package io.huizong.job;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Consolidator;
import io.huizong.figures.FigureState;
import io.huizong.period.Period;
import io.huizong.store.Periods;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** What is stored, for looking at. */
@Component
public class Overview {
    private final Consolidator consolidator;
    private final Periods periods;
    private final CurrentBasis basis;

    Overview(Consolidator consolidator, Periods periods, CurrentBasis basis) {
        this.consolidator = consolidator;
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

    public Consolidation of(Period period) {
        return consolidator.consolidate(period, basis.basis());
    }
}
