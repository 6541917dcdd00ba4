package io.huizong.figures;

import java.math.BigDecimal;

/**
 * Two ways to the same number.
 *
 * @param rule which equation, as a key of the bundle: {@code control.records}, {@code control.units},
 *     {@code control.rows}
 * @param subject what it is about: an indicator's code or a file
 */
public record ControlTotal(String rule, String subject, BigDecimal left, BigDecimal right) {
    public boolean holds() {
        return left.compareTo(right) == 0;
    }
}
