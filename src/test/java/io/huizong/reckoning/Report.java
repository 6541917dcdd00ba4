package io.huizong.reckoning;

import java.util.List;

/** One version of what a unit reports of a period. */
record Report(Kind kind, List<Line> lines) {
    enum Kind {
        LINES,
        /** There was nothing. */
        NIL,
        /** None of its rows can be accepted. */
        FAULTY
    }

    static final Report NOTHING = new Report(Kind.NIL, List.of());

    boolean counts() {
        return kind != Kind.FAULTY;
    }
}
