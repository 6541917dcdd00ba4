package io.huizong.report.narrative.word;

import io.huizong.report.narrative.clause.Segment;

/** A part of a paragraph of a template, before what it asks for is understood. */
sealed interface Token {
    /** Text or something that is none. */
    record Own(Segment segment) implements Token {}

    record Asked(String expression, int look) implements Token {}

    /** The next number of a heading. */
    record Ordinal(int level, int look) implements Token {}

    record Mark(Directive directive) implements Token {}
}
