package io.huizong.tally;

import io.huizong.form.Aggregation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Quotients of sums of indicators, always from their parts. */
public final class Ratios {
    private Ratios() {}

    /** The quotient; null if a part has no value or the lower sum is zero. */
    public static @Nullable BigDecimal of(Aggregation.Ratio ratio, Function<String, @Nullable BigDecimal> values) {
        BigDecimal upper = sum(ratio.numerators(), values);
        BigDecimal lower = sum(ratio.denominators(), values);
        return upper == null || lower == null || lower.signum() == 0
                ? null
                : upper.divide(lower, MathContext.DECIMAL64);
    }

    private static @Nullable BigDecimal sum(List<String> codes, Function<String, @Nullable BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            BigDecimal value = values.apply(code);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }
}
