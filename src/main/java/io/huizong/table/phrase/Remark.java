package io.huizong.table.phrase;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How surely the text of a row's first filled cell makes the row a signature or a remark. */
public enum Remark {
    NONE,
    /** It only ends or begins like one, as a title may. */
    LIKELY,
    /** It says so itself. */
    SURE;

    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final List<String> SIGNATURES = WORDS.words("row.signature");
    private static final List<String> NOTES = WORDS.words("row.note");
    private static final List<String> MARKS = WORDS.words("row.note.mark");
    private static final List<String> NO_NAMES = WORDS.words("row.signature.no-name");
    private static final Set<String> ENDS = WORDS.set("row.end");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}&&[^/#]]+");
    private static final Pattern BULLETS = Pattern.compile("^[*\u2605\u25cf\u00b7\\-\u2014]+");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}\u3010\u3011\u3014\u3015]");
    private static final Pattern COUNTED = Pattern.compile("\\d+$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WHITE = Pattern.compile("[\\s\u00a0\u3000]");
    private static final int LONGEST_NAME = 4;
    private static final int LEAST_BEGINNING = 3;

    public static Remark of(String text) {
        String compact = BULLETS.matcher(Folded.compact(text)).replaceFirst("");
        int colon = compact.indexOf(':');
        List<String> labels = spellings(colon < 0 ? compact : compact.substring(0, colon));
        if (MARKS.stream().anyMatch(compact::startsWith) || isEnd(compact)) {
            return SURE;
        }
        if (labels.stream().anyMatch(label -> SIGNATURES.contains(label) || NOTES.contains(label))) {
            return SURE;
        }
        boolean signs = endsIn(SIGNATURES, labels);
        if (signs && colon >= 0) {
            return SURE;
        }
        return signs || endsIn(NOTES, labels) || isSpacedNote(text) || isNamed(compact) ? LIKELY : NONE;
    }

    /** A label without brackets and what they hold, and with what they hold; without the number of a note. */
    private static List<String> spellings(String label) {
        return Stream.of(Folded.heading(label), BRACKETS.matcher(label).replaceAll(""))
                .map(spelling -> COUNTED.matcher(spelling).replaceAll(""))
                .toList();
    }

    private static boolean endsIn(List<String> words, List<String> labels) {
        return labels.stream().anyMatch(label -> words.stream().anyMatch(label::endsWith));
    }

    private static boolean isEnd(String compact) {
        String counted = NUMBER.matcher(compact).replaceAll("#");
        return ENDS.contains(SIGNS.matcher(counted).replaceAll(""));
    }

    /** A note whose text is set off by a space. */
    private static boolean isSpacedNote(String text) {
        String[] parts = WHITE.split(BULLETS.matcher(text.strip()).replaceFirst(""), 2);
        return parts.length == 2 && NOTES.contains(Folded.compact(parts[0]));
    }

    /** A signature's word and a name or a number, without a colon. */
    private static boolean isNamed(String compact) {
        for (String word : SIGNATURES) {
            if (word.length() >= LEAST_BEGINNING && compact.startsWith(word)) {
                String name = compact.substring(word.length());
                boolean counted = !name.isEmpty() && Character.isDigit(name.charAt(0));
                return counted
                        || (name.length() <= LONGEST_NAME && NO_NAMES.stream().noneMatch(name::startsWith));
            }
        }
        return false;
    }
}
