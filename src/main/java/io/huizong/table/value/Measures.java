package io.huizong.table.value;

import io.huizong.words.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of counting, and which of them count the same things. */
final class Measures {
    private static final Map<String, Integer> KINDS = kinds();

    private Measures() {}

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        List<String> lists = Vocabulary.bundled().words("measure.kinds");
        for (int i = 0; i < lists.size(); i++) {
            for (String unit : Vocabulary.bundled().words("measure." + lists.get(i))) {
                kinds.put(unit, i);
            }
        }
        return kinds;
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

    /** Whether a measure is so many at once, such as ten thousand. */
    static boolean isScaled(String measure) {
        return measure.length() > 1 && ChineseNumeral.placeOf(measure.charAt(0)) >= 100;
    }
}
