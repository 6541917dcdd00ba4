package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Consolidator;
import io.huizong.figures.FigureState;
import io.huizong.figures.Source;
import io.huizong.figures.Sources;
import io.huizong.period.Period;
import io.huizong.store.Periods;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is stored, for looking at. */
@Component
public class Overview {
    private final Consolidator consolidator;
    private final Periods periods;
    private final CurrentBasis basis;
    private final Sources sources;

    Overview(Consolidator consolidator, Sources sources, Periods periods, CurrentBasis basis) {
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

    /** Hands on the cells behind an indicator of the catalogue; of one unit, or of all where none is given. */
    public void sources(String indicator, Period period, Optional<String> unit, Consumer<Source> sink) {
        sources.each(indicator, period, unit, basis.basis(), sink);
    }

    public Consolidation of(Period period) {
        return consolidator.consolidate(period, basis.basis());
    }
}
