package io.huizong.report.narrative;

import java.util.List;

/**
 * A sentence of the document that speaks of figures.
 *
 * @param pattern its fixed words, with {@code #} where an expression put something, so that the same sentence over
 *     other figures has the same
 * @param text as the document says it
 * @param told what the expressions put there, in order
 */
public record Statement(String pattern, String text, List<String> told) {
    public Statement {
        told = List.copyOf(told);
    }
}
