package io.huizong.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How a year's target stands at the end of a period.
 *
 * @param indicator its code
 * @param unit whose it is, by code; null for the county's
 * @param target what the year is to reach
 * @param done what the year has come to so far; null where nothing came
 * @param monthsLeft whole months of the year after the period, from 0 to 12
 */
public record Goal(
        String indicator,
        @Nullable String unit,
        BigDecimal target,
        @Nullable BigDecimal done,
        int monthsLeft) {

    /** The part of the target that is reached, 1 for all of it; null where nothing came or the target is nil. */
    public @Nullable BigDecimal completion() {
        return done == null || target.signum() == 0 ? null : done.divide(target, MathContext.DECIMAL64);
    }

    /** What is still to be done; zero once the target is reached, null where nothing came. */
    public @Nullable BigDecimal remaining() {
        return done == null ? null : target.subtract(done).max(BigDecimal.ZERO);
    }

    /** How much more than what is done the target is; below zero for less, null where nothing came. */
    public @Nullable BigDecimal more() {
        return done == null ? null : target.subtract(done);
    }

    /** The same as a part of what is done; null where nothing came or was done. */
    public @Nullable BigDecimal moreRate() {
        return done == null || done.signum() == 0 ? null : target.subtract(done).divide(done, MathContext.DECIMAL64);
    }

    /** What each month that is left has to bring; null where no month is left or nothing is known. */
    public @Nullable BigDecimal pace() {
        BigDecimal remaining = remaining();
        return remaining == null || monthsLeft == 0
                ? null
                : remaining.divide(BigDecimal.valueOf(monthsLeft), MathContext.DECIMAL64);
    }
}
