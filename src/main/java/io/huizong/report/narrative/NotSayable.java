package io.huizong.report.narrative;

import java.util.Map;

/** An expression asks for something that is not published. */
final class NotSayable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, ?> arguments;

    /** Takes the key of its text, below {@code narrative.mistake}, and what that names. */
    NotSayable(String key, Map<String, ?> arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String text() {
        return Wording.text("mistake." + key, arguments);
    }
}
