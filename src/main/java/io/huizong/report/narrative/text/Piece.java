package io.huizong.report.narrative.text;

import java.math.BigDecimal;

/** A stretch of a sentence and what it claims about the figures. */
public sealed interface Piece {
    String text();

    /** The template's own words. */
    record Literal(String text) implements Piece {}

    /** An expression's words without a number: names, states, dates. */
    record Words(String text) implements Piece {}

    /** A number as it is shown, and the number that it stands for. */
    record Amount(String text, BigDecimal figure) implements Piece {}

    /** Nothing of its own: what follows looks like this stretch of the template's paragraph, counted from 0. */
    record Look(int index) implements Piece {
        @Override
        public String text() {
            return "";
        }
    }

    /** Nothing of its own: what follows, up to the next, comes from this place of the template. */
    record Origin(String place) implements Piece {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Something of the template's paragraph that is no text, such as a tab or a picture, copied as it stands.
     *
     * @param text what can be read in it; mostly nothing
     * @param index counted from 0
     */
    record Kept(String text, int index) implements Piece {}

    /**
     * The next number of a heading, given when the document is put together.
     *
     * @param level 1 or 2
     */
    record Ordinal(int level) implements Piece {
        @Override
        public String text() {
            return "";
        }
    }

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
