package io.huizong.report.narrative.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the size of a change is measured. */
public enum Gauge {
    /** As a part of what there was before, which is not 0. */
    PERCENT {
        @Override
        public BigDecimal measure(BigDecimal current, BigDecimal base) {
            return current.subtract(base).abs().divide(base.abs(), PLACES, RoundingMode.HALF_UP);
        }
    },
    /** As the difference of two percentages. */
    POINTS {
        @Override
        public BigDecimal measure(BigDecimal current, BigDecimal base) {
            return current.subtract(base).abs().movePointRight(2);
        }
    };

    private static final int PLACES = 12;

    /** The size of the change, never negative. */
    public abstract BigDecimal measure(BigDecimal current, BigDecimal base);
}
