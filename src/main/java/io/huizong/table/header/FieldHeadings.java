package io.huizong.table.header;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.words.Heading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headings that a form declares, its fields' own ones and their aliases. */
final class FieldHeadings {
    private final Map<String, Field> own = new HashMap<>();
    private final Map<String, Field> aliases = new HashMap<>();
    private final Map<String, Boolean> parts = new HashMap<>();

    FieldHeadings(Form form) {
        for (Field field : form.fields()) {
            declare(own, field, field.header());
            field.aliases().forEach(alias -> declare(aliases, field, alias));
        }
    }

    /** Brackets that make the field another quantity are part of its name, any others are not. */
    private static void declare(Map<String, Field> names, Field field, String text) {
        Heading heading = Heading.unwrapped(text);
        names.putIfAbsent(heading.whole(), field);
        if (!field.isChangedBy(heading)) {
            names.putIfAbsent(heading.name(), field);
        }
    }

    /**
     * What a heading names.
     *
     * @param rank 0 for the field's own header, 1 for an alias
     * @param other whether the heading's brackets say another quantity than the field's
     */
    record Match(Field field, int rank, boolean other) {}

    /** The field that a heading names, as it stands or without its brackets. */
    Optional<Match> match(Heading heading) {
        Match whole = match(heading.whole(), false);
        Match name = whole == null ? match(heading.name(), true) : whole;
        return Optional.ofNullable(name).map(m -> new Match(m.field, m.rank, m.other && m.field.isChangedBy(heading)));
    }

    /** Whether a heading can be the whole or a part of a declared one: most of what stands in a sheet cannot. */
    boolean mayHold(Heading part) {
        return parts.computeIfAbsent(
                part.name(),
                name -> Stream.concat(own.keySet().stream(), aliases.keySet().stream())
                        .anyMatch(heading -> heading.contains(name)));
    }

    private @Nullable Match match(String text, boolean bare) {
        Field field = own.get(text);
        int rank = field == null ? 1 : 0;
        Field named = field == null ? aliases.get(text) : field;
        return named == null ? null : new Match(named, rank, bare);
    }
}
