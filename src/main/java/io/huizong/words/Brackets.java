package io.huizong.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes brackets and what they hold out of a text, in one pass: a pattern for pairs has to be tried once a level. */
final class Brackets {
    private static final String OPENING = "([{\u3010\u3014";
    private static final String CLOSING = ")]}\u3011\u3015";

    private final StringBuilder out = new StringBuilder();
    /** By kind of bracket, where in what is kept those stand that are still open. */
    private final List<Deque<Integer>> open = new ArrayList<>();

    private Brackets() {
        for (int kind = 0; kind < OPENING.length(); kind++) {
            open.add(new ArrayDeque<>());
        }
    }

    /** The text without pairs of brackets; a bracket without its other half stays. */
    static String removed(String text) {
        Brackets brackets = new Brackets();
        text.chars().forEach(c -> brackets.take((char) c));
        return brackets.out.toString();
    }

    private void take(char c) {
        int closes = CLOSING.indexOf(c);
        if (closes >= 0 && !open.get(closes).isEmpty()) {
            int from = open.get(closes).pop();
            out.setLength(from);
            open.forEach(kind -> dropFrom(from, kind));
            return;
        }
        int opens = OPENING.indexOf(c);
        if (opens >= 0) {
            open.get(opens).push(out.length());
        }
        out.append(c);
    }

    private static void dropFrom(int from, Deque<Integer> kind) {
        while (!kind.isEmpty() && kind.peek() >= from) {
            kind.pop();
        }
    }
}
