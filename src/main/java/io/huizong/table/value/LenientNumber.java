package io.huizong.table.value;

import io.huizong.finding.FindingCode;
import io.huizong.sheet.Cell;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them, by the contract's table; nothing becomes 0 that is not written as 0. */
public final class LenientNumber {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private LenientNumber() {}

    /** Reads a number of a field that holds integers only, or not, and has no measure. */
    public static Reading<BigDecimal> read(Cell cell, boolean whole) {
        return read(cell, whole, null);
    }

    /** Reads a number of a field that holds integers only, or not; a unit that is written is held against the measure. */
    public static Reading<BigDecimal> read(Cell cell, boolean whole, @Nullable String measure) {
        if (cell instanceof Cell.Text text) {
            return read(text.text(), whole, measure);
        }
        if (cell instanceof Cell.Numeric numeric) {
            return accept(numeric.number(), whole, Reading.Plain::new);
        }
        boolean failed = cell instanceof Cell.ErrorValue || cell instanceof Cell.NoResult;
        return new Reading.Refused<>(failed ? FindingCode.VALUE_FORMULA_ERROR : FindingCode.VALUE_NOT_A_NUMBER);
    }

    static Reading<BigDecimal> read(String text, boolean whole, @Nullable String measure) {
        Written written = Written.of(text);
        if (written.isBlank()) {
            return new Reading.Blank<>();
        }
        if (written.isTooLong()) {
            return refused();
        }
        if (written.plain() && PLAIN.matcher(written.text()).matches()) {
            return accept(new BigDecimal(written.text()), whole, Reading.Plain::new);
        }
        return Amount.in(withoutScale(written.text(), measure))
                .map(amount -> accept(amount.number(), whole, kind(amount, measure)))
                .orElseGet(LenientNumber::refused);
    }

    /** In a column that counts by ten thousands, the unit says once more what the column says. */
    private static String withoutScale(String text, @Nullable String measure) {
        return measure != null && Measures.isScaled(measure) && text.endsWith(measure)
                ? text.substring(0, text.length() - measure.length())
                : text;
    }

    private static Function<BigDecimal, Reading<BigDecimal>> kind(Amount amount, @Nullable String measure) {
        if (Measures.differ(amount.unit(), measure)) {
            return number -> new Reading.Measured<>(number, amount.unit());
        }
        return amount.about() ? Reading.Approximate::new : Reading.Interpreted::new;
    }

    private static Reading<BigDecimal> accept(
            BigDecimal number, boolean whole, Function<BigDecimal, Reading<BigDecimal>> kind) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0) {
            return whole ? refused() : kind.apply(shortest);
        }
        return kind.apply(shortest.setScale(0));
    }

    private static Reading<BigDecimal> refused() {
        return new Reading.Refused<>(FindingCode.VALUE_NOT_A_NUMBER);
    }
}
