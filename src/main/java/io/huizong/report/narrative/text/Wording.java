package io.huizong.report.narrative.text;

import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases from the bundle's patterns. The bundle fills its places with text alone, so each phrase is stood in for by a
 * private-use character, which no text of people's holds, and put in its place afterwards.
 */
public final class Wording {
    private static final char FIRST_STAND_IN = '\uE000';
    private static final String PREFIX = "narrative.";
    private static final Messages MESSAGES = Messages.bundled();

    private Wording() {}

    public static String text(String key) {
        return MESSAGES.text(PREFIX + key);
    }

    public static String text(String key, Map<String, ?> arguments) {
        return MESSAGES.text(PREFIX + key, arguments);
    }

    public static Phrase phrase(String key, Map<String, Phrase> arguments) {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, String> standIns = new HashMap<>();
        arguments.forEach((name, phrase) -> {
            standIns.put(name, String.valueOf((char) (FIRST_STAND_IN + phrases.size())));
            phrases.add(phrase);
        });
        return assemble(text(key, standIns), phrases);
    }

    private static Phrase assemble(String filled, List<Phrase> phrases) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < filled.length(); i++) {
            char c = filled.charAt(i);
            int index = c - FIRST_STAND_IN;
            if (index < 0 || index >= phrases.size()) {
                words.append(c);
                continue;
            }
            flush(words, pieces);
            pieces.addAll(phrases.get(index).pieces());
        }
        flush(words, pieces);
        return new Phrase(List.copyOf(pieces));
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}
