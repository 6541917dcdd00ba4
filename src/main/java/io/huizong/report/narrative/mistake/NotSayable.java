package io.huizong.report.narrative.mistake;

import io.huizong.report.narrative.text.Wording;
import java.util.Map;

/** An expression asks for something that is not published. */
public final class NotSayable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, ?> arguments;

    /** Takes the key of its text, below {@code narrative.mistake}, and what that names. */
    public NotSayable(String key, Map<String, ?> arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** What is wrong, for people. */
    public String text() {
        return Wording.text("mistake." + key, arguments);
    }
}
