package io.huizong.table.phrase;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that say there is nothing to report. A sentence is one only if every word of it is known: one that was not
 * expected may turn the sense around, and a nil report that is none makes zeros of what is missing.
 */
public final class Denial {
    private static final int LONGEST = 40;
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final Set<String> ALONE = WORDS.set("nil.words");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}&&[^?]]+");

    private final Pattern sentence;

    /** @param names what the form calls its own subject */
    public Denial(String... names) {
        String beginning = any(WORDS.words("nil.beginnings").stream());
        String denial = any(WORDS.words("nil.denials").stream());
        String noun = any(Stream.concat(Arrays.stream(names).map(Folded::compact), listed("nil.nouns", "nil.verbs")));
        String sending = any(listed("nil.sending"));
        String real = any(Stream.concat(Arrays.stream(names).map(Folded::compact), listed("nil.nouns")));
        String word = "(?:" + noun + "|" + sending + ")";
        this.sentence =
                Pattern.compile(beginning + "*" + denial + "(?:" + noun + "*|" + word + "*" + real + word + "*)");
    }

    private static Stream<String> listed(String... keys) {
        return Arrays.stream(keys).map(WORDS::words).flatMap(List::stream);
    }

    private static String any(Stream<String> words) {
        return words.filter(w -> !w.isEmpty())
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    public boolean isSaidBy(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Folded.compact(text);
        String words = SIGNS.matcher(folded).replaceAll("");
        return ALONE.contains(folded)
                || ALONE.contains(words)
                || sentence.matcher(words).matches();
    }
}
