package io.huizong.report.narrative.facts;

/** What an expression yields, known before there are any figures. */
public sealed interface Shape {
    enum Plain implements Shape {
        TEXT,
        NUMBER,
        FLAG,
        PHRASE,
        /** The code of a declared indicator, written out between quotes. */
        INDICATOR,
        NULL
    }

    record One(Kind<?> kind) implements Shape {}

    record Many(Kind<?> kind) implements Shape {}
}
