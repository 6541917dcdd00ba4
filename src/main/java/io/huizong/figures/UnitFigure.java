package io.huizong.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One unit's value of an indicator.
 *
 * @param value null where there is none
 * @param carried of a stock without a value of this period: the newest one from before, which the county counts; else null
 */
public record UnitFigure(
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable Carried carried) {
    public UnitFigure(FigureState state, @Nullable BigDecimal value) {
        this(state, value, null);
    }
}
