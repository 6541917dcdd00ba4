package io.huizong.report.narrative.facts;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.Goal;
import io.huizong.form.Indicator;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to come to.
 *
 * @param goal of the county this year; null where none is set
 * @param plan of the county the year after; null likewise
 * @param byUnit this year's of the units that have one of their own
 */
record Aims(@Nullable GoalFacts goal, @Nullable PlanFacts plan, Map<ReportingUnit, GoalFacts> byUnit) {
    static final Aims NONE = new Aims(null, null, Map.of());

    static Aims of(Figure figure, Consolidation consolidation) {
        Indicator indicator = figure.indicator();
        Map<ReportingUnit, GoalFacts> byUnit = new LinkedHashMap<>();
        for (ReportingUnit unit : consolidation.units()) {
            consolidation
                    .goals()
                    .of(indicator.code(), unit.code())
                    .ifPresent(goal -> byUnit.put(unit, new GoalFacts(goal, indicator)));
        }
        Optional<Goal> goal = consolidation.goals().of(indicator.code(), null);
        BigDecimal target = goal.map(Goal::target).orElse(null);
        PlanFacts plan = consolidation
                .goals()
                .next(indicator.code(), null)
                .map(next -> new PlanFacts(
                        next, target, indicator, consolidation.period().year(), consolidation.through() != null))
                .orElse(null);
        return new Aims(goal.map(g -> new GoalFacts(g, indicator)).orElse(null), plan, byUnit);
    }

    /** Those units whose own target stands so. */
    UnitsFacts units(Predicate<GoalFacts> how) {
        List<ReportingUnit> units = new ArrayList<>();
        byUnit.forEach((unit, goal) -> {
            if (how.test(goal)) {
                units.add(unit);
            }
        });
        return new UnitsFacts(units);
    }
}
