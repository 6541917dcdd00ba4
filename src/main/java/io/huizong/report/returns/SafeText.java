package io.huizong.report.returns;

import java.util.regex.Pattern;

/** Text as a cell can hold it, and the room that it takes. */
final class SafeText {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** With nothing in it that a reader would take for an escape. */
    static String of(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** Half-width columns of its widest line: a Chinese character counts two. */
    static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }

    /** How many lines it needs in a column of so many half-width characters. */
    static int lines(String text, int columns) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (width(line) + columns - 1) / columns))
                .sum();
    }

    /** The beginning of a text that is longer than wanted. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}
