package io.huizong.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field may hold. */
public sealed interface FieldType {
    /** How near to the reporting period a date must lie. */
    enum Within {
        PERIOD,
        YEAR,
        ANY
    }

    record DateType(Within within) implements FieldType {}

    /** A number; the bounds are inclusive, null is none. */
    record NumberType(
            boolean whole,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements FieldType {}

    /** Text of at most so many characters. */
    record TextType(int max) implements FieldType {}

    /**
     * One of a list of codes.
     *
     * @param otherwise the code under which anything else is counted, with a query; null if nothing else may stand
     */
    record CodeType(List<Code> codes, @Nullable String otherwise) implements FieldType {}

    record FlagType() implements FieldType {}

    /** Several texts in one cell. */
    record ListType() implements FieldType {}

    /** A code's canonical name and what else means it. */
    record Code(String name, List<String> aliases) {}
}
