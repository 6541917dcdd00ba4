package io.huizong.report.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a cell can hold it, and the room that it takes. */
final class CellText {
    private static final int LONGEST = 32_767;
    private static final int RECOGNISABLE = 60;
    private static final String ELLIPSIS = "\u2026";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text, cut where a cell ends, with nothing in it that a reader would take for an escape. */
    static String fitting(String text) {
        String plain = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + ELLIPSIS;
    }

    /** Enough of a text to recognise it by. */
    static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= RECOGNISABLE ? text : text.substring(0, RECOGNISABLE) + ELLIPSIS;
    }

    /** Whether a spreadsheet program would take it for a formula if it were typed. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** Half-width columns: a Chinese character counts two. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    /** How many lines it needs in a column of so many half-width characters. */
    static int lines(String text, int columns) {
        int room = Math.max(1, columns);
        return text.lines()
                .mapToInt(l -> Math.max(1, (width(l) + room - 1) / room))
                .sum();
    }
}
