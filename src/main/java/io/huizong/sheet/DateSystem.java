package io.huizong.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The day from which a workbook counts its dates. */
public enum DateSystem {
    /** Day 1 is 1900-01-01, and 1900-02-29, which never was, is day 60: it is read as 1900-03-01, as day 61 is. */
    FROM_1900(2_958_465) {
        @Override
        LocalDate day(long serial) {
            return LocalDate.of(1899, 12, serial < 61 ? 31 : 30).plusDays(serial);
        }
    },
    /** Day 0 is 1904-01-01. */
    FROM_1904(2_957_003) {
        @Override
        LocalDate day(long serial) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
    };

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** The serial of 9999-12-31. */
    private final long last;

    DateSystem(long last) {
        this.last = last;
    }

    abstract LocalDate day(long serial);

    /** The date and time of a serial, to the nearest second; null if it is negative or past the year 9999. */
    public @Nullable LocalDateTime at(BigDecimal serial) {
        if (serial.signum() < 0 || serial.precision() - serial.scale() > 8) {
            return null;
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = seconds / 86_400;
        return days > last ? null : day(days).atStartOfDay().plusSeconds(seconds % 86_400);
    }
}
