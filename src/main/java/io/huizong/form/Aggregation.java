package io.huizong.form;

import java.util.List;
import java.util.stream.Stream;

/** How an indicator comes from records, or from other indicators. */
public sealed interface Aggregation {
    /** One that takes the values of a field. */
    sealed interface OfField extends Aggregation {
        String field();
    }

    record Count() implements Aggregation {}

    record Sum(String field) implements OfField {}

    record Max(String field) implements OfField {}

    record Min(String field) implements OfField {}

    /** A stock: each unit's newest value. */
    record Last(String field) implements OfField {}

    /** How many different values there are. */
    record Distinct(String field) implements OfField {}

    /** The quotient of two sums of other indicators, given by code; never averaged. */
    record Ratio(List<String> numerators, List<String> denominators) implements Aggregation {
        /** The codes above and below. */
        public Stream<String> parts() {
            return Stream.concat(numerators.stream(), denominators.stream());
        }
    }
}
