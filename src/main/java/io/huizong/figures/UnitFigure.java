package io.huizong.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator's value for one unit; null unless the unit reported, and for a ratio over nothing. */
public record UnitFigure(FigureState state, @Nullable BigDecimal value) {}
