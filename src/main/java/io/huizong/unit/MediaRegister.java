package io.huizong.unit;

import io.huizong.words.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Media by all their names; one listed later takes the place of an earlier one of the same name. */
public final class MediaRegister {
    /** Of which no medium is known. */
    public static final MediaRegister EMPTY = new MediaRegister(List.of());

    /** Titles of papers stand in these; what they hold is the name. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u3008-\\u300f\\u3010\\u3011\\u201c\\u201d\\u2018\\u2019\"']");

    private final Map<String, Medium> byName = new HashMap<>();

    public MediaRegister(List<Medium> media) {
        for (Medium medium : media) {
            medium.aliases().forEach(alias -> byName.put(plain(alias), medium));
            byName.put(plain(medium.name()), medium);
        }
    }

    private static String plain(String text) {
        return Folded.heading(MARKS.matcher(text).replaceAll(""));
    }

    /** The medium that a text names: it equals its name or an alias, but for spaces, width, brackets and quotes. */
    public Optional<Medium> named(String text) {
        return Optional.ofNullable(byName.get(plain(text)));
    }
}
