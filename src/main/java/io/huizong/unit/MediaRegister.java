package io.huizong.unit;

import io.huizong.words.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Media by all their names; one listed later takes the place of an earlier one of the same name. */
public final class MediaRegister {
    /** Of which no medium is known. */
    public static final MediaRegister EMPTY = new MediaRegister(List.of());

    private final Map<String, Medium> byName = new HashMap<>();

    public MediaRegister(List<Medium> media) {
        for (Medium medium : media) {
            medium.aliases().forEach(alias -> byName.put(Folded.heading(alias), medium));
            byName.put(Folded.heading(medium.name()), medium);
        }
    }

    /** The medium that a text names: it equals its name or an alias, but for spaces, width and brackets. */
    public Optional<Medium> named(String text) {
        return Optional.ofNullable(byName.get(Folded.heading(text)));
    }
}
