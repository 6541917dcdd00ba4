package io.huizong.figures;

import io.huizong.period.Period;
import io.huizong.unit.Target;
import io.huizong.unit.UnitRegister;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the year's targets, and those of the year after, against what the year has come to. */
final class GoalMaker {
    private static final int MONTHS = 12;

    private final UnitRegister register;
    private final List<Target> targets;
    private final Period period;
    private final List<Goal> all = new ArrayList<>();
    private final List<Goal> next = new ArrayList<>();

    GoalMaker(Basis basis, Period period) {
        this.register = basis.register();
        this.targets = basis.targets();
        this.period = period;
    }

    /** Takes an indicator's targets; {@code year} is the year to date. */
    void add(Figure figure, Span year) {
        List<Period> months = year.parts().isEmpty()
                ? period.months()
                : year.parts().get(year.parts().size() - 1).period().months();
        int left = MONTHS - months.get(months.size() - 1).ordinal();
        of(period.year(), figure).forEach((unit, target) -> all.add(goal(figure, unit, target, year, left)));
        of(period.year() + 1, figure).forEach((unit, target) -> next.add(goal(figure, unit, target, year, MONTHS)));
    }

    Goals goals() {
        return new Goals(List.copyOf(all), List.copyOf(next));
    }

    private static Goal goal(Figure figure, String unit, Target target, Span year, int left) {
        @Nullable BigDecimal done = unit.isEmpty() ? figure.yearToDate() : year.unit(figure.indicator(), unit);
        return new Goal(figure.indicator().code(), target.unit(), target.value(), done, left);
    }

    /** By unit, the county first under no code; of two lines for one the later. */
    private Map<String, Target> of(int year, Figure figure) {
        Map<String, Integer> places = new LinkedHashMap<>();
        register.units().forEach(unit -> places.put(unit.code(), places.size()));
        Map<String, Target> byUnit = new LinkedHashMap<>();
        targets.stream()
                .filter(t -> t.year() == year
                        && t.indicator().equals(figure.indicator().code()))
                .sorted(Comparator.comparingInt(t -> t.unit() == null ? -1 : places.getOrDefault(t.unit(), 0)))
                .forEach(t -> byUnit.put(t.unit() == null ? "" : t.unit(), t));
        return byUnit;
    }
}
