package io.huizong.words;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the program understands in other people's tables: labels, totals, nil reports, units of counting.
 * They are data, in {@code vocabulary.properties}; words of a list are separated by white space.
 */
public final class Vocabulary {
    private static final Vocabulary BUNDLED = new Vocabulary(Messages.load("/vocabulary.properties"));

    private final Properties lists;

    private Vocabulary(Properties lists) {
        this.lists = lists;
    }

    public static Vocabulary bundled() {
        return BUNDLED;
    }

    /**
     * The words under a key, the longest first, so that the first that fits is the longest that fits.
     *
     * @throws IllegalStateException if there is no such list
     */
    public List<String> words(String key) {
        String line = lists.getProperty(key);
        if (line == null) {
            throw new IllegalStateException("no list of words " + key);
        }
        return Stream.of(line.strip().split("\\s+"))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** The same words as a set, for exact look-ups. */
    public Set<String> set(String key) {
        return words(key).stream().collect(Collectors.toUnmodifiableSet());
    }
}
