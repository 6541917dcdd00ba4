package io.huizong.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form.
 *
 * @param name the stable name in rules and indicators
 * @param header the heading that the form prints
 * @param aliases other headings that mean the same
 * @param defaultValue what a blank stands for, in the field's own type; null for nothing
 * @param measure the unit of measure; null where there is none
 */
public record Field(
        String name,
        String header,
        List<String> aliases,
        FieldType type,
        boolean required,
        @Nullable Value defaultValue,
        @Nullable String measure) {

    /** The header and its aliases. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(header), aliases.stream());
    }
}
