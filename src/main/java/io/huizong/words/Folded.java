package io.huizong.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: what people mean to be the same becomes the same. */
public final class Folded {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
    /** A pair of brackets that holds no other. */
    static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|\\{[^{}]*}|〔[^〔〕]*〕");

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

    /** As {@link #compact}, and without brackets and what they hold: how headers and labels are compared. */
    public static String heading(String text) {
        String now = compact(text);
        String before;
        do {
            before = now;
            now = BRACKETS.matcher(now).replaceAll("");
        } while (!now.equals(before));
        return now;
    }
}
