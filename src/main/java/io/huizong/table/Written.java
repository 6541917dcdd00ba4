package io.huizong.table;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.Set;

/**
 * A cell's text made ready to be read as a value: trimmed, half-width, without characters that nobody sees.
 *
 * @param plain whether only white space around it was taken away
 */
record Written(String text, boolean plain) {
    /** Nothing that can be read as one number or day is longer. */
    private static final int LONGEST = 60;

    private static final Set<String> BLANK = Vocabulary.bundled().set("value.blank");

    static Written of(String raw) {
        StringBuilder seen = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isISOControl(c)) {
                seen.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                seen.append(c);
            }
        }
        String text = Folded.width(seen.toString()).strip();
        return new Written(text, text.equals(trimmed(raw)));
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
        return text.isEmpty() || BLANK.contains(text);
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }
}
