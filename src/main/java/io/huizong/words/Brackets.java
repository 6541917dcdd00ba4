package io.huizong.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A text taken apart at its brackets, in one pass: a pattern for pairs has to be tried once a level. */
final class Brackets {
    private static final String OPENING = "([{\u3010\u3014";
    private static final String CLOSING = ")]}\u3011\u3015";

    private final StringBuilder out = new StringBuilder();
    private final List<String> held = new ArrayList<>();
    /** By kind of bracket, where in what is kept those stand that are still open. */
    private final List<Deque<Integer>> open = new ArrayList<>();

    private Brackets() {
        for (int kind = 0; kind < OPENING.length(); kind++) {
            open.add(new ArrayDeque<>());
        }
    }

    static Brackets of(String text) {
        Brackets brackets = new Brackets();
        text.chars().forEach(c -> brackets.take((char) c));
        return brackets;
    }

    /** The text without pairs of brackets and what they hold; a bracket without its other half stays. */
    String rest() {
        return out.toString();
    }

    /** What each pair holds, but for the pairs within it. */
    List<String> held() {
        return held;
    }

    private void take(char c) {
        int closes = CLOSING.indexOf(c);
        if (closes >= 0 && !open.get(closes).isEmpty()) {
            close(open.get(closes).pop());
            return;
        }
        int opens = OPENING.indexOf(c);
        if (opens >= 0) {
            open.get(opens).push(out.length());
        }
        out.append(c);
    }

    private void close(int from) {
        held.add(out.substring(from + 1));
        out.setLength(from);
        for (Deque<Integer> kind : open) {
            while (!kind.isEmpty() && kind.peek() >= from) {
                kind.pop();
            }
        }
    }
}
