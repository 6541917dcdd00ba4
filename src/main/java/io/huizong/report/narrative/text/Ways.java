package io.huizong.report.narrative.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the words for up, down and level that the template itself wrote against the changes beside them. */
final class Ways {
    /** Each word and the sign of the change that it tells of; a longer word before one that it begins with. */
    static final SortedMap<String, Integer> WORDS = words();

    private static final List<String> ALWAYS = list("always");
    private static final String SENTENCE_ENDS = Wording.text("sentence-ends");

    private final List<Piece> pieces;

    Ways(List<Piece> pieces) {
        this.pieces = pieces;
    }

    private static SortedMap<String, Integer> words() {
        SortedMap<String, Integer> words =
                new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
        list("up").forEach(word -> words.put(word, 1));
        list("down").forEach(word -> words.put(word, -1));
        list("level").forEach(word -> words.put(word, 0));
        return words;
    }

    private static List<String> list(String key) {
        return List.of(Wording.text("way." + key).split(" "));
    }

    static int sign(String word) {
        return WORDS.getOrDefault(word, 0);
    }

    void check() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Literal literal) {
                anywhere(literal.text(), i);
            } else if (pieces.get(i) instanceof Piece.Magnitude magnitude) {
                told(magnitude, i);
            }
        }
    }

    private void anywhere(String literal, int index) {
        for (String word : ALWAYS) {
            for (int at = literal.indexOf(word); at >= 0; at = literal.indexOf(word, at + 1)) {
                Piece.Movement movement = movement(literal.substring(at + word.length()), index);
                if (movement == null) {
                    throw refused("unfounded", index, at, Map.of("found", word));
                }
                agree(word, movement, index, at);
            }
        }
    }

    /** By how much needs a word for its direction just before it. */
    private void told(Piece.Magnitude magnitude, int index) {
        Piece before = index == 0 ? null : pieces.get(index - 1);
        if (before instanceof Piece.Direction) {
            return;
        }
        String literal = before instanceof Piece.Literal own ? own.text() : "";
        String word = WORDS.keySet().stream()
                .filter(literal::endsWith)
                .findFirst()
                .orElseThrow(() -> refused("undirected", index, 0, Map.of("found", magnitude.text())));
        agree(word, magnitude, index - 1, literal.length() - word.length());
    }

    private void agree(String word, Piece.Movement movement, int index, int at) {
        if (sign(word) != movement.sign()) {
            throw refused(
                    "way", index, at, Map.of("found", word, "base", movement.base(), "current", movement.current()));
        }
    }

    /** The change that follows before the sentence ends. */
    private Piece.@Nullable Movement movement(String rest, int index) {
        boolean ended = ends(rest);
        for (int i = index + 1; i < pieces.size() && !ended; i++) {
            if (pieces.get(i) instanceof Piece.Movement movement) {
                return movement;
            }
            ended = pieces.get(i) instanceof Piece.Literal literal && ends(literal.text());
        }
        return null;
    }

    private static boolean ends(String text) {
        return SENTENCE_ENDS.chars().anyMatch(end -> text.indexOf(end) >= 0);
    }

    private Untrue refused(String key, int index, int at, Map<String, ?> arguments) {
        int before = Phrase.text(pieces.subList(0, index)).length();
        return Untrue.of(key, sentence(Phrase.text(pieces), before + at), arguments);
    }

    /** The sentence of a text that a place in it belongs to. */
    static String sentence(String text, int at) {
        int from = Stream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0)
                .findFirst()
                .map(i -> i + 1)
                .orElse(0);
        int to = Stream.iterate(at, i -> i < text.length(), i -> i + 1)
                .filter(i -> SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0)
                .findFirst()
                .map(i -> i + 1)
                .orElse(text.length());
        return text.substring(from, to);
    }
}
