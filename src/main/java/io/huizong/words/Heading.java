package io.huizong.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column's heading made comparable.
 *
 * @param name what is compared: without white space, brackets and what they hold, and the signs that dress it
 * @param whole the same with its brackets
 * @param remarks what the brackets hold
 */
public record Heading(String name, String whole, List<String> remarks) {
    private static final int LONGEST = 500;
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final Set<String> DRESS = WORDS.set("header.dress");
    private static final List<String> OTHER_TIME = WORDS.words("header.other-time");
    private static final List<String> OTHER_QUANTITY = WORDS.words("header.other-quantity");
    private static final List<String> MEASURE_BEFORE = WORDS.words("header.measure.before");
    private static final List<String> MEASURE_AFTER = WORDS.words("header.measure.after");
    private static final Set<String> SCALES = WORDS.set("header.scales");
    private static final Set<String> UNITS = WORDS.set("number.units");
    private static final Pattern PARTS = Pattern.compile("[\\s\u3001,;:/|]+");

    /** A text as a heading; one that is too long for any has no name, so that nobody looks through it again and again. */
    public static Heading of(String text) {
        if (text.length() > LONGEST) {
            return new Heading("", "", List.of());
        }
        String whole = undressed(Folded.compact(text));
        Brackets brackets = Brackets.of(whole);
        return new Heading(undressed(brackets.rest()), whole, List.copyOf(brackets.held()));
    }

    /** As {@link #of}; of a text that is nothing but a bracket, what the bracket holds. */
    public static Heading unwrapped(String text) {
        Heading heading = of(text);
        boolean wrapped = heading.name.isEmpty() && heading.whole.length() > 2;
        return wrapped ? of(heading.whole.substring(1, heading.whole.length() - 1)) : heading;
    }

    private static String undressed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && DRESS.contains(text.substring(from, from + 1))) {
            from++;
        }
        while (to > from && DRESS.contains(text.substring(to - 1, to))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether its brackets say that the number below is another: of another scale than the measure, a share, a sum. */
    public boolean remarksOtherQuantity(@Nullable String measure) {
        return remarks.stream().anyMatch(remark -> isOtherQuantity(remark, measure));
    }

    /** Whether its brackets say that the day or number below is of another time, or planned. */
    public boolean remarksOtherTime() {
        return remarks.stream().anyMatch(Heading::isOtherTime);
    }

    /** The same of what the heading says outside its brackets too. */
    public boolean saysOtherQuantity(@Nullable String measure) {
        return remarksOtherQuantity(measure) || isOtherQuantity(name, measure);
    }

    /** The same of what the heading says outside its brackets too. */
    public boolean saysOtherTime() {
        return remarksOtherTime() || isOtherTime(name);
    }

    private static boolean isOtherQuantity(String text, @Nullable String measure) {
        return parts(text)
                .filter(part -> !part.equals(measure))
                .anyMatch(part -> says(part, OTHER_QUANTITY) || says(part, OTHER_TIME) || isScaled(part, measure));
    }

    private static boolean isOtherTime(String text) {
        return parts(text).anyMatch(part -> says(part, OTHER_TIME));
    }

    private static Stream<String> parts(String text) {
        return PARTS.splitAsStream(text).filter(part -> !part.isEmpty());
    }

    /** A word of one character must be all that is said: it stands in too many others. */
    private static boolean says(String part, List<String> words) {
        return words.stream().anyMatch(word -> word.length() == 1 ? part.equals(word) : part.contains(word));
    }

    /** Whether a part names a unit of measure, perhaps of a scale, and the scale is not the measure's own. */
    private static boolean isScaled(String part, @Nullable String measure) {
        String bare = without(MEASURE_AFTER, without(MEASURE_BEFORE, part, true), false);
        String unit = unscaled(bare);
        if (!unit.isEmpty() && !UNITS.contains(unit)) {
            return false;
        }
        String scale = bare.substring(0, bare.length() - unit.length());
        String own = measure == null
                ? ""
                : measure.substring(0, measure.length() - unscaled(measure).length());
        return !scale.equals(own) && !bare.isEmpty();
    }

    private static String without(List<String> words, String text, boolean before) {
        return words.stream()
                .filter(word -> before ? text.startsWith(word) : text.endsWith(word))
                .findFirst()
                .map(word -> before ? text.substring(word.length()) : text.substring(0, text.length() - word.length()))
                .orElse(text);
    }

    private static String unscaled(String unit) {
        int at = 0;
        while (at < unit.length() && SCALES.contains(unit.substring(at, at + 1))) {
            at++;
        }
        return unit.substring(at);
    }
}
