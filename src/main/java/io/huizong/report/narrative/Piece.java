package io.huizong.report.narrative;

import java.math.BigDecimal;

/** A stretch of a sentence and what it claims about the figures. */
sealed interface Piece {
    String text();

    /** The template's own words. */
    record Literal(String text) implements Piece {}

    /** An expression's words without a number: names, states, dates. */
    record Words(String text) implements Piece {}

    /** A number as it is shown, and the number that it stands for. */
    record Amount(String text, BigDecimal figure) implements Piece {}

    /** Something that holds only as long as the two numbers stand as they do. */
    sealed interface Movement extends Piece {
        BigDecimal current();

        BigDecimal base();

        /** Negative where the number has become smaller, 0 where it has not changed. */
        default int sign() {
            return current().compareTo(base());
        }
    }

    /** The word for up, down or level. */
    record Direction(String text, BigDecimal current, BigDecimal base) implements Movement {}

    /** By how much, without its direction. */
    record Magnitude(String text, BigDecimal current, BigDecimal base, Gauge gauge) implements Movement {}
}
