package io.huizong.form;

import java.util.List;

/** How an indicator comes from records, or from other indicators. */
public sealed interface Aggregation {
    record Count() implements Aggregation {}

    record Sum(String field) implements Aggregation {}

    record Max(String field) implements Aggregation {}

    record Min(String field) implements Aggregation {}

    /** A stock: each unit's newest value. */
    record Last(String field) implements Aggregation {}

    /** How many different values there are. */
    record Distinct(String field) implements Aggregation {}

    /** The quotient of two sums of other indicators, given by code; never averaged. */
    record Ratio(List<String> numerators, List<String> denominators) implements Aggregation {}
}
