package io.huizong.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as spreadsheets keep them: 15 significant digits. */
public final class Numbers {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT = 308;

    private Numbers() {}

    /** Reads {@code 120}, {@code 0.5}, {@code 1.2E-5}; null if it is no number that a spreadsheet can hold. */
    public static @Nullable BigDecimal read(String written) {
        if (isSmallInteger(written)) {
            return BigDecimal.valueOf(Long.parseLong(written));
        }
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            return rounded(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Null for infinities and what is not a number. */
    public static @Nullable BigDecimal of(double number) {
        return Double.isFinite(number) ? rounded(new BigDecimal(Double.toString(number))) : null;
    }

    private static boolean isSmallInteger(String text) {
        int length = text.length();
        if (length == 0 || length > 15) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal rounded(BigDecimal exact) {
        if (exact.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT + 1) {
            return null;
        }
        // More digits than 15 stand for a binary number, and that is what is rounded.
        BigDecimal meant = exact.precision() > DIGITS.getPrecision() ? new BigDecimal(exact.doubleValue()) : exact;
        BigDecimal number = meant.round(DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
