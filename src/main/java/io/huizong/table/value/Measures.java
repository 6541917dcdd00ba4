package io.huizong.table.value;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of counting, and which of them count the same things. */
public final class Measures {
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final Map<String, Integer> KINDS = lists("measure.kinds");
    private static final Map<String, Integer> DIMENSIONS = lists("measure.dimensions");
    private static final Set<String> COUNTED = WORDS.set("number.units");
    private static final Set<String> MORE = WORDS.set("header.measure.more");
    private static final List<String> BEFORE = WORDS.words("header.measure.before");
    private static final Set<String> BLANKS = WORDS.set("value.blank");

    private Measures() {}

    /** How a measure that is written stands to the one that is asked for. */
    public enum Likeness {
        SAME,
        /** So many times the other: what is counted in it is another number. */
        MULTIPLE,
        OTHER
    }

    private static Map<String, Integer> lists(String key) {
        Map<String, Integer> kinds = new HashMap<>();
        List<String> lists = WORDS.words(key);
        for (int i = 0; i < lists.size(); i++) {
            for (String unit : WORDS.words("measure." + lists.get(i))) {
                kinds.put(unit, i);
            }
        }
        return kinds;
    }

    /** Compares two measures as people write them; nothing, or a sign for it, is the same as any. */
    public static Likeness compare(String written, String measure) {
        String one = plain(written);
        String other = plain(measure);
        if (one.isEmpty() || BLANKS.contains(one) || one.equals(other)) {
            return Likeness.SAME;
        }
        boolean scaled = unscaled(one).equals(unscaled(other));
        Integer dimension = DIMENSIONS.get(one);
        boolean sized = dimension != null && dimension.equals(DIMENSIONS.get(other));
        return scaled || sized ? Likeness.MULTIPLE : Likeness.OTHER;
    }

    private static String plain(String text) {
        String folded = Folded.compact(text).replaceAll("[()\\[\\]\u3010\u3011:/]", "");
        return BEFORE.stream()
                .filter(word -> folded.startsWith(word) && folded.length() > word.length())
                .findFirst()
                .map(word -> folded.substring(word.length()))
                .orElse(folded);
    }

    private static String unscaled(String measure) {
        int at = 0;
        while (at < measure.length() - 1 && ChineseNumeral.placeOf(measure.charAt(at)) > 1) {
            at++;
        }
        return measure.substring(at);
    }

    /** Whether a text is a unit of counting or measuring, of whatever scale. */
    static boolean isMeasure(String text) {
        String plain = plain(text);
        String unit = unscaled(plain);
        return COUNTED.contains(unit) || MORE.contains(plain) || MORE.contains(unit) || DIMENSIONS.containsKey(plain);
    }

    /** Whether a unit surely counts other things than the measure; false where nothing is known of one of them. */
    static boolean differ(String unit, @Nullable String measure) {
        if (measure == null || unit.equals(measure)) {
            return false;
        }
        Integer one = KINDS.get(unit);
        Integer other = KINDS.get(isScaled(measure) ? measure.substring(1) : measure);
        return one != null && other != null && (isScaled(measure) || !one.equals(other));
    }

    /** Whether a text is a measure of so many at once, and not a dimension with a name of its own, as kilograms are. */
    public static boolean isMultiple(String text) {
        String plain = plain(text);
        return isMeasure(plain) && isScaled(plain) && !DIMENSIONS.containsKey(plain);
    }

    /** Whether a measure is so many at once, such as ten thousand. */
    static boolean isScaled(String measure) {
        return measure.length() > 1 && ChineseNumeral.placeOf(measure.charAt(0)) >= 100;
    }
}
