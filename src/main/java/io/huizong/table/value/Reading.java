package io.huizong.table.value;

import io.huizong.finding.FindingCode;

/** What reading one written value came to. */
public sealed interface Reading<T> {
    /** Plainly written: no finding. */
    record Plain<T>(T value) implements Reading<T> {}

    /** Not plainly written, yet with one meaning: the note {@code value.interpreted}. */
    record Interpreted<T>(T value) implements Reading<T> {}

    /** Counted by a unit that is not the field's: the query {@code value.interpreted}. */
    record Measured<T>(T value, String unit) implements Reading<T> {}

    /** Said to be about so much: the query {@code value.approximate}. */
    record Approximate<T>(T value) implements Reading<T> {}

    /** Nothing, or a sign that stands for nothing. */
    record Blank<T>() implements Reading<T> {}

    /** No meaning, or more than one: refused. */
    record Refused<T>(FindingCode code) implements Reading<T> {}
}
