package io.huizong.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a period's year, and those of the year after as far as they are set.
 *
 * @param all in the order of the indicators, the county's before its units'
 * @param next targets of the year after: what is done is what this year has come to, so that the two can be compared
 */
public record Goals(List<Goal> all, List<Goal> next) {
    public static final Goals NONE = new Goals(List.of(), List.of());

    /** The target of an indicator for the county, or for a unit given by code. */
    public Optional<Goal> of(String indicator, @Nullable String unit) {
        return find(all, indicator, unit);
    }

    /** The target of the year after. */
    public Optional<Goal> next(String indicator, @Nullable String unit) {
        return find(next, indicator, unit);
    }

    private static Optional<Goal> find(List<Goal> goals, String indicator, @Nullable String unit) {
        return goals.stream()
                .filter(goal -> goal.indicator().equals(indicator) && Objects.equals(goal.unit(), unit))
                .findFirst();
    }
}
