package io.huizong.form;

import io.huizong.words.Heading;
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

    /** The same column with other contents. */
    Field of(FieldType other, @Nullable String otherMeasure) {
        return new Field(name, header, aliases, other, required, defaultValue, otherMeasure);
    }

    /** The same column under more names. */
    Field alsoCalled(List<String> names) {
        List<String> all = Stream.concat(aliases.stream(), names.stream()).toList();
        return new Field(name, header, all, type, required, defaultValue, measure);
    }

    /** The header and its aliases. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(header), aliases.stream());
    }

    /** Whether a heading's brackets make what stands below it another quantity, or of another time, than this field. */
    public boolean isChangedBy(Heading heading) {
        return type instanceof FieldType.NumberType
                ? heading.remarksOtherQuantity(measure)
                : type instanceof FieldType.DateType && heading.remarksOtherTime();
    }

    /** Whether a heading above this field's own does so, in its brackets or outside. */
    public boolean isChangedUnder(Heading parent) {
        return type instanceof FieldType.NumberType
                ? parent.saysOtherQuantity(measure)
                : type instanceof FieldType.DateType && parent.saysOtherTime();
    }
}
