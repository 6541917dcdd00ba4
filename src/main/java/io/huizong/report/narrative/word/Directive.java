package io.huizong.report.narrative.word;

import io.huizong.report.narrative.mistake.NotSayable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a template says about its own text between double braces, instead of asking for a figure.
 *
 * @param argument what follows the word; empty where nothing does
 */
record Directive(Word word, String argument) {

    enum Word {
        IF("#if", true),
        ELSE_IF("#else if", true),
        ELSE("#else", false),
        END_IF("/if", false),
        EACH("#each", true),
        END_EACH("/each", false),
        SAY("#say", false),
        NIL("#nil", false),
        END_SAY("/say", false),
        ROW("#row", true),
        COLUMN("#column", true),
        CHART("#chart", true);

        private final String written;
        private final boolean wantsArgument;

        Word(String written, boolean wantsArgument) {
            this.written = written;
            this.wantsArgument = wantsArgument;
        }

        String written() {
            return written;
        }
    }

    static boolean is(String content) {
        return content.startsWith("#") || content.startsWith("/");
    }

    /** Reads what stands between the braces; upper case counts as lower. */
    static Directive parse(String content) throws NotSayable {
        String spaced = content.strip().replaceAll("\\s+", " ");
        String lower = spaced.toLowerCase(Locale.ROOT);
        for (Word word : Word.values()) {
            if (lower.equals(word.written) || lower.startsWith(word.written + " ")) {
                Directive found = new Directive(
                        word, spaced.substring(word.written.length()).strip());
                if (found.argument.isEmpty() == word.wantsArgument) {
                    throw new NotSayable(
                            word.wantsArgument ? "directive-wants" : "directive-alone", Map.of("found", word.written));
                }
                return found;
            }
        }
        throw new NotSayable("no-directive", Map.of("found", content, "known", known()));
    }

    private static List<String> known() {
        return Arrays.stream(Word.values()).map(Word::written).toList();
    }
}
