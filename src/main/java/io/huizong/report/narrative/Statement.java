package io.huizong.report.narrative;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A sentence of the document that speaks of figures.
 *
 * @param pattern its fixed words, with {@code #} where an expression put something, so that the same sentence over
 *     other figures has the same
 * @param text as the document says it
 * @param told what the expressions put there, in order
 * @param place which sentence of the template it comes from, and at which turn of the loops around it; empty where that
 *     was not kept
 */
public record Statement(
        String pattern,
        String text,
        List<String> told,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String place) {
    public Statement {
        told = List.copyOf(told);
    }
}
