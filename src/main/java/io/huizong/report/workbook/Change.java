package io.huizong.report.workbook;

import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How far a number lies from another.
 *
 * @param difference null where one of them is missing; of percentages in points, so that 2.5 is 2.5 points
 * @param rate null where there is none to give
 * @param fromZero whether the rate is missing because the base is 0
 */
record Change(@Nullable BigDecimal difference, @Nullable BigDecimal rate, boolean fromZero) {
    private static final Change NONE = new Change(null, null, false);
    private static final int PERCENT_PLACES = 2;

    /** Over the units that reported in both periods. */
    static Change over(Figure figure, Comparison comparison) {
        return between(figure.indicator(), comparison.current(), comparison.base());
    }

    static Change between(Indicator indicator, @Nullable BigDecimal current, @Nullable BigDecimal base) {
        if (current == null || base == null) {
            return NONE;
        }
        BigDecimal difference = current.subtract(base);
        if (indicator.isRatio()) {
            boolean percent = NumberFormats.isPercent(indicator);
            return new Change(percent ? difference.movePointRight(PERCENT_PLACES) : difference, null, false);
        }
        return base.signum() > 0
                ? new Change(difference, difference.divide(base, MathContext.DECIMAL64), false)
                : new Change(difference, null, base.signum() == 0);
    }

    /** The part of the year's target that is reached, 1 for all of it; null where there is none or nothing came. */
    static @Nullable BigDecimal completion(Figure figure) {
        BigDecimal done = figure.yearToDate();
        BigDecimal target = figure.target();
        return done == null || target == null || target.signum() <= 0
                ? null
                : done.divide(target, MathContext.DECIMAL64);
    }
}
