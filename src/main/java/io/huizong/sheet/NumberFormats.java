package io.huizong.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells formats that show a number as a date or a time from all others. */
public final class NumberFormats {
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    /** Quoted and escaped letters, padding, colours and locales, the exponent of a number. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*!].|\\[[^\\]]*]|general|g/|e[+-]|am/pm|a/p");

    private static final Pattern FRACTION_OF_SECONDS = Pattern.compile("(s|\\[s+])[.,]0+");
    private static final Pattern DIGITS = Pattern.compile("[0#?]");
    private static final Pattern DATE = Pattern.compile("[ymdhs]|e|aaa");

    private NumberFormats() {}

    /** Whether a built-in format shows a date: the common ones, and those of Chinese and Thai installations. */
    public static boolean isDate(int id) {
        return (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || (id >= 45 && id <= 47)
                || (id >= 50 && id <= 58)
                || (id >= 71 && id <= 81);
    }

    /** Whether a format code, by its first section, shows a date or a time. */
    public static boolean isDate(String code) {
        String section = firstSection(code.toLowerCase(Locale.ROOT));
        String system = section.replace(" ", "");
        if (system.contains("[$-f800]") || system.contains("[$-f400]")) {
            return true;
        }
        String plain = FRACTION_OF_SECONDS.matcher(section).replaceAll("$1");
        boolean elapsed = ELAPSED.matcher(plain).find();
        plain = NOT_SHOWN.matcher(plain).replaceAll("");
        return !DIGITS.matcher(plain).find() && (elapsed || DATE.matcher(plain).find());
    }

    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }
}
