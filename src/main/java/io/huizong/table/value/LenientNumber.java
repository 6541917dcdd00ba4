package io.huizong.table.value;

import io.huizong.finding.FindingCode;
import io.huizong.sheet.Cell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Numbers as people write them, by the contract's table; nothing becomes 0 that is not written as 0. */
public final class LenientNumber {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private LenientNumber() {}

    /**
     * Reads a cell, by its text where it holds one.
     *
     * @param whole whether the field holds integers only
     */
    public static Reading<BigDecimal> read(Cell cell, boolean whole) {
        if (cell instanceof Cell.Text text) {
            return read(text.text(), whole);
        }
        if (cell instanceof Cell.Numeric numeric) {
            return accept(numeric.number(), whole, Reading.Plain::new);
        }
        boolean failed = cell instanceof Cell.ErrorValue || cell instanceof Cell.NoResult;
        return new Reading.Refused<>(failed ? FindingCode.VALUE_FORMULA_ERROR : FindingCode.VALUE_NOT_A_NUMBER);
    }

    /**
     * Reads a text.
     *
     * @param whole whether the field holds integers only
     */
    public static Reading<BigDecimal> read(String text, boolean whole) {
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
        Optional<Amount> amount = Amount.in(written.text());
        if (amount.isEmpty()) {
            return refused();
        }
        return amount.get().about()
                ? accept(amount.get().number(), whole, Reading.Approximate::new)
                : accept(amount.get().number(), whole, Reading.Interpreted::new);
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
