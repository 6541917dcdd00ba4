package io.huizong.report.narrative;

/** A part of a template's text. */
sealed interface Segment {
    /** Printed as it stands. */
    record Fixed(String text) implements Segment {}

    /** Asked of the facts. */
    record Asked(FactExpression expression) implements Segment {}
}
