package io.huizong.table.value;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A cell's text made ready to be read as a value: trimmed, half-width, without characters that nobody sees.
 *
 * @param plain whether only white space around it was taken away
 */
record Written(String text, boolean plain) {
    /** Nothing that can be read as one number or day is longer. */
    private static final int LONGEST = 60;

    private static final Set<String> BLANK = Vocabulary.bundled().set("value.blank");

    /** Thousands that are grouped by spaces at which no line breaks: nobody writes two numbers so. */
    private static final Pattern GROUPED =
            Pattern.compile("(?<![0-9])[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3})+(?![0-9])");

    private static final Pattern GROUP = Pattern.compile("[\u00a0\u2009\u202f]");

    static Written of(String written) {
        String raw = GROUPED.matcher(written)
                .replaceAll(m -> GROUP.matcher(m.group()).replaceAll(","));
        StringBuilder seen = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isISOControl(c)) {
                seen.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                seen.append(c);
            }
        }
        String text = withoutApostrophe(Folded.width(seen.toString()).strip());
        return new Written(text, text.equals(trimmed(written)));
    }

    /** One before a value was meant to make it a text. */
    private static String withoutApostrophe(String text) {
        return text.startsWith("'") || text.startsWith("\u2018") || text.startsWith("\u2019")
                ? text.substring(1)
                : text;
    }

    private static String trimmed(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Nothing, or a sign that stands for nothing. */
    boolean isBlank() {
        return text.isEmpty() || BLANK.contains(text) || BLANK.contains(text.replace(" ", ""));
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Whether spaces part two characters of numbers: 12 34 may be two numbers, or one. */
    static boolean isParted(String text, IntPredicate ofNumber) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String after = text.substring(i).strip();
            boolean parted = !after.isEmpty() && ofNumber.test(text.charAt(i - 1)) && ofNumber.test(after.charAt(0));
            if (parted && ChineseNumeral.placeOf(after.charAt(0)) < 100) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number can hold this character, in digits or in numerals. */
    static boolean isOfNumber(int c) {
        return (c >= '0' && c <= '9') || ChineseNumeral.isPart((char) c);
    }
}
