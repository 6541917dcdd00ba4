package io.huizong.figures;

import java.util.Locale;

/** How a unit stands with a form in a period. Only the first two have a value. */
public enum FigureState {
    /** Something came and counts. */
    REPORTED,
    /** The unit says that there was nothing. */
    NIL,
    /** The deadline is past and nothing came. */
    MISSING,
    /** What came was rejected, wholly or in every row. */
    RETURNED,
    /** The unit owes no such form. */
    EXEMPT,
    /** The deadline is ahead and nothing came. */
    NOT_DUE;

    /** The word of the contract: {@code not-due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a report came that counts. */
    public boolean hasReported() {
        return this == REPORTED || this == NIL;
    }

    /** Whether a report is owed by now that has not come or does not count. */
    public boolean isOwing() {
        return this == MISSING || this == RETURNED;
    }
}
