package io.huizong.table;

import io.huizong.form.Form;
import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.table.value.Measures;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a line above a table says of the unit of measure of all its numbers. */
public final class CaptionMeasure {
    /** The label, in a cell of its own or with what it says, but not as the end of another label. */
    private static final Pattern LABELLED = Pattern.compile("(?<!\\p{IsHan})(?:"
            + Vocabulary.bundled().words("header.measure.label").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\s*:?\\s*([^)\\]]*)");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/\\u3001]+");

    private CaptionMeasure() {}

    /** A measure that is so many at once, and is none of the form's own; empty where none is said. */
    public static Optional<String> multiple(List<Row> above, Form form) {
        Set<String> own = own(form);
        return above.stream()
                .flatMap(row -> texts(row).stream())
                .flatMap(text -> LABELLED.matcher(text).results().map(match -> match.group(1)))
                .flatMap(said -> BETWEEN.splitAsStream(said))
                .filter(measure -> Measures.isMultiple(measure) && !own.contains(measure))
                .findFirst();
    }

    private static Set<String> own(Form form) {
        Set<String> own = new HashSet<>();
        form.fields().forEach(field -> own.add(String.valueOf(field.measure())));
        form.items().forEach(item -> own.add(String.valueOf(item.value().measure())));
        return own;
    }

    /** Each text, and each label together with the cell beside it. */
    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        String before = "";
        for (Cell cell : row.cells().values()) {
            String text = Folded.width(cell.written()).strip();
            texts.add(text);
            Matcher label = LABELLED.matcher(before);
            if (label.matches() && label.group(1).isEmpty()) {
                texts.add(before + text);
            }
            before = text;
        }
        return texts;
    }
}
