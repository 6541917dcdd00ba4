package io.huizong.report.workbook;

import io.huizong.figures.FigureState;
import io.huizong.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What a cell is to the reader; its font, fill and border follow from that. */
enum Tone {
    TITLE(20, null, false, true),
    SUBTITLE(11, null, false, false),
    HEAD(11, "D9E2EE", true, false),
    GROUP(11, "EEF2F7", true, true),
    BODY(11, null, true, false),
    TOTAL(11, "F5F5F0", true, true),
    MISSING(11, "F8CBC6", true, false),
    RETURNED(11, "FCE4C4", true, false),
    MUTED(11, null, true, false),
    NOTE(10, null, false, false);

    private final int points;
    private final @Nullable String fill;
    private final boolean bordered;
    private final boolean bold;

    Tone(int points, @Nullable String fill, boolean bordered, boolean bold) {
        this.points = points;
        this.fill = fill;
        this.bordered = bordered;
        this.bold = bold;
    }

    /** How a unit's state stands out; what is missing or returned gets its colour from {@link StateColours}. */
    static Tone of(FigureState state) {
        return switch (state) {
            case REPORTED, NIL, MISSING, RETURNED -> BODY;
            case EXEMPT, NOT_DUE -> MUTED;
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> MISSING;
            case QUERY -> RETURNED;
            case NOTE -> MUTED;
        };
    }

    int points() {
        return points;
    }

    /** The background as six hexadecimal digits; null for none. */
    @Nullable
    String fill() {
        return fill;
    }

    boolean bordered() {
        return bordered;
    }

    boolean bold() {
        return bold;
    }

    /** Which of the bundle's fonts it is set in. */
    String font() {
        return switch (this) {
            case TITLE -> "title";
            case HEAD, GROUP -> "head";
            default -> "body";
        };
    }
}
