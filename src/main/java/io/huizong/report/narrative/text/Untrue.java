package io.huizong.report.narrative.text;

import java.util.HashMap;
import java.util.Map;

/** A written text does not say what its figures say. */
public final class Untrue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    private Untrue(String message, String sentence) {
        super(message);
        this.sentence = sentence;
    }

    /** Takes the key of its text, below {@code narrative.refused}, and what that names besides the sentence. */
    public static Untrue of(String key, String sentence, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("sentence", sentence);
        return new Untrue(Wording.text("refused." + key, all), sentence);
    }

    /** The sentence that is wrong, as it was written; empty where the fault is in none. */
    public String sentence() {
        return sentence;
    }
}
