package io.huizong.period;

import java.util.Arrays;
import java.util.Optional;

/** The lengths of a reporting period, the shortest first. */
public enum PeriodType {
    MONTH("month", 1),
    QUARTER("quarter", 3),
    HALF_YEAR("half-year", 6),
    YEAR("year", 12);

    private final String code;
    private final int months;

    PeriodType(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** As forms and settings spell it: {@code half-year}. */
    public String code() {
        return code;
    }

    public int months() {
        return months;
    }

    /** How many there are in a year. */
    public int perYear() {
        return 12 / months;
    }

    public static Optional<PeriodType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
