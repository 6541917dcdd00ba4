package io.huizong.intake;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a title says besides unit and period: whether a table that its columns make a form's is called another. */
final class TitleWords {
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final List<String> ENDINGS = WORDS.words("title.endings");
    private static final List<String> GENERIC = WORDS.words("title.generic");
    private static final List<String> AHEAD = WORDS.words("title.ahead");
    private static final List<String> DONE = WORDS.words("title.done");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]|[a-z]");

    private final UnaryOperator<String> without;
    private final String county;

    /** Titles of a county; {@code without} leaves the units' names out. */
    TitleWords(UnaryOperator<String> without, String county) {
        this.without = without;
        this.county = Folded.compact(county);
    }

    /** The first of the titles that names a table, in words that are neither the form's own nor those of any table. */
    Optional<String> strange(List<String> titles, Form form) {
        List<String> own = own(form);
        return titles.stream()
                .filter(TitleWords::isOfATable)
                .filter(title -> !core(title, own).isEmpty())
                .findFirst();
    }

    /** The first of the titles of a table that speaks of what has not happened yet: a plan is no report. */
    static Optional<String> ahead(List<String> titles) {
        return titles.stream()
                .filter(TitleWords::isOfATable)
                .filter(title -> isOneOf(AHEAD, Folded.heading(title)) && !isOneOf(DONE, Folded.heading(title)))
                .findFirst();
    }

    private static boolean isOneOf(List<String> words, String title) {
        return words.stream().anyMatch(title::contains);
    }

    private static boolean isOfATable(String title) {
        String folded = SIGNS.matcher(Folded.heading(title)).replaceAll("");
        return ENDINGS.stream().anyMatch(folded::endsWith);
    }

    private String core(String title, List<String> own) {
        String core = Folded.withoutBrackets(without.apply(title)).replace(county, "");
        for (String word : own) {
            core = core.replace(word, "");
        }
        core = SIGNS.matcher(core).replaceAll("");
        for (String word : GENERIC) {
            core = core.replace(word, "");
        }
        return core;
    }

    /** The words that the form itself uses: its name in parts of two characters, its headings and its codes. */
    private static List<String> own(Form form) {
        List<String> own = new ArrayList<>();
        String sheet = Folded.compact(form.sheet());
        for (int i = 0; i + 2 <= sheet.length(); i++) {
            own.add(sheet.substring(i, i + 2));
        }
        own.add(Folded.compact(form.title()));
        for (Field field : form.fields()) {
            if (field.type() instanceof FieldType.CodeType type) {
                type.codes().forEach(code -> {
                    own.add(Folded.compact(code.name()));
                    code.aliases().forEach(alias -> own.add(Folded.compact(alias)));
                });
            }
        }
        own.sort(Comparator.comparingInt(String::length).reversed());
        return own;
    }
}
