package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.FactExpression;

/** A part of a template's text; {@code look} says which stretch of its paragraph it looks like, counted from 0. */
public sealed interface Segment {
    /** What it is in the template, however it looks there. */
    default String source() {
        return "";
    }

    /** Printed as it stands. */
    record Fixed(String text, int look) implements Segment {
        @Override
        public String source() {
            return text;
        }
    }

    /** Asked of the facts. */
    record Asked(FactExpression expression, int look) implements Segment {
        @Override
        public String source() {
            return "{" + expression.text() + "}";
        }
    }

    /** The next number of a heading, of level 1 or 2. */
    record Ordinal(int level, int look) implements Segment {}

    /**
     * Something that is no text, copied as it stands.
     *
     * @param text what can be read in it; mostly nothing
     * @param index which of its paragraph's, counted from 0
     */
    record Kept(String text, int index) implements Segment {}
}
