package io.huizong.decision;

import io.huizong.words.Messages;
import java.util.Map;

/** What became of a decision, in words that pages and commands say alike. */
public sealed interface Outcome {
    /** The key of the text that says it. */
    String key();

    /** What the text names. */
    Map<String, Object> arguments();

    /** The outcome in words: what was done or why not, and what to do. */
    default String words() {
        return Messages.bundled().text(key(), arguments());
    }

    /** It was taken and noted; the reports follow with the next run. */
    record Done(String key, Map<String, Object> arguments) implements Outcome {}

    /** It was not taken, and nothing changed. */
    record Refused(String key, Map<String, Object> arguments) implements Outcome {}

    /** There is no such thing to decide about, or not any more. */
    record Unknown(String key, Map<String, Object> arguments) implements Outcome {}
}
