package io.huizong.form;

import java.util.List;

/** How an indicator comes from records, or from other indicators. */
public sealed interface Aggregation {
    /** The fields of a record whose values it takes; none where it counts or divides. */
    default List<String> fields() {
        return List.of();
    }

    record Count() implements Aggregation {}

    record Sum(String field) implements Aggregation {
        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    record Max(String field) implements Aggregation {
        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    record Min(String field) implements Aggregation {
        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /** A stock: each unit's newest value. */
    record Last(String field) implements Aggregation {
        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /** How many different values there are. */
    record Distinct(String field) implements Aggregation {
        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /** The quotient of two sums of other indicators, given by code; never averaged. */
    record Ratio(List<String> numerators, List<String> denominators) implements Aggregation {}
}
