package io.huizong.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: what people mean to be the same becomes the same. */
public final class Folded {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    private static final int SHORTEST_SPREAD = 4;

    private Folded() {}

    /** Full-width letters, digits and signs become half-width ones; nothing else changes. */
    public static String width(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char was = text.charAt(i);
            char is = narrow(was);
            if (is != was && out == null) {
                out = new StringBuilder(text);
            }
            if (out != null) {
                out.setCharAt(i, is);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char narrow(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return c == '\u3000' || c == '\u00a0' ? ' ' : c;
    }

    /** Without any white space, without difference of width or of letter case. */
    public static String compact(String text) {
        return WHITE.matcher(width(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * As {@link #compact}, but a space stays between two Latin letters or digits, which would join into another number:
     * annex 1 of the year 2024 is not 12024. Letters that are only set apart, each by itself, come together.
     */
    public static String spaced(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder spread = new StringBuilder();
        for (String token :
                WHITE.splitAsStream(width(text).toLowerCase(Locale.ROOT)).toList()) {
            if (token.length() == 1) {
                spread.append(token);
                continue;
            }
            flush(spread, out);
            append(token, out);
        }
        flush(spread, out);
        return out.toString();
    }

    private static void flush(StringBuilder spread, StringBuilder out) {
        if (spread.length() >= SHORTEST_SPREAD) {
            append(spread.toString(), out);
        } else {
            spread.chars().forEach(c -> append(String.valueOf((char) c), out));
        }
        spread.setLength(0);
    }

    private static void append(String token, StringBuilder out) {
        boolean joins = !token.isEmpty() && !out.isEmpty() && isLatin(out.charAt(out.length() - 1));
        out.append(joins && isLatin(token.charAt(0)) ? " " : "").append(token);
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** As {@link #compact}, and without brackets and what they hold: how headers and labels are compared. */
    public static String heading(String text) {
        return withoutBrackets(compact(text));
    }

    /** A text that was already folded, without brackets and what they hold. */
    public static String withoutBrackets(String folded) {
        return Brackets.of(folded).rest();
    }
}
