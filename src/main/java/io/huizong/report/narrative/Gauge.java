package io.huizong.report.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the size of a change is measured. */
enum Gauge {
    /** As a part of what there was before, which is not 0. */
    PERCENT {
        @Override
        BigDecimal measure(BigDecimal current, BigDecimal base) {
            return current.subtract(base).abs().divide(base.abs(), PLACES, RoundingMode.HALF_UP);
        }
    },
    /** As the difference of two percentages. */
    POINTS {
        @Override
        BigDecimal measure(BigDecimal current, BigDecimal base) {
            return current.subtract(base).abs().movePointRight(2);
        }
    };

    private static final int PLACES = 12;

    abstract BigDecimal measure(BigDecimal current, BigDecimal base);
}
