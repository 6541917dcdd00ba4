package io.huizong.intake;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds labelled values above a table: label and value in one cell, several such in one cell, or in neighbouring
 * cells. What holds no label is a title.
 *
 * @param units the values labelled as the unit
 * @param periods the values labelled as the period
 * @param titles the other texts
 */
record Labels(List<String> units, List<String> periods, List<String> titles) {
    private static final String UNIT = alternatives("label.unit");
    private static final String PERIOD = alternatives("label.period");
    private static final String OTHER = alternatives("label.other");
    private static final Pattern LABEL = Pattern.compile("(?:(" + UNIT + ")|(" + PERIOD + ")|(" + OTHER
            + "))\\s*(?:[(\\[][^()\\[\\]]*[)\\]])?\\s*(?:(:)|(?=\\s)|$)");

    /** A word whose letters may be set apart by spaces. */
    private static String alternatives(String key) {
        return Vocabulary.bundled().words(key).stream()
                .map(word -> word.chars()
                        .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                        .collect(Collectors.joining("\\s*")))
                .collect(Collectors.joining("|"));
    }

    static Labels in(List<Row> rows) {
        Labels labels = new Labels(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(labels::read);
        return labels;
    }

    private void read(Row row) {
        List<String> texts = row.cells().values().stream()
                .map(Labels::shown)
                .filter(t -> !t.isEmpty())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            if (read(texts.get(i), i + 1 < texts.size() ? texts.get(i + 1) : "")) {
                i++;
            }
        }
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.DateTime date) {
            return date.at().getYear() + "-" + "%02d".formatted(date.at().getMonthValue());
        }
        return Folded.width(cell.written()).strip();
    }

    /** Reads one cell; says whether it used up the next one as its value. */
    private boolean read(String text, String next) {
        Matcher label = LABEL.matcher(text);
        boolean any = false;
        boolean usedNext = false;
        int at = 0;
        while (label.find(at)) {
            any = true;
            int end = LABEL.matcher(text)
                    .results()
                    .mapToInt(r -> r.start())
                    .filter(start -> start >= label.end())
                    .findFirst()
                    .orElse(text.length());
            String value = text.substring(label.end(), end).strip();
            boolean nextIsValue = value.isEmpty()
                    && end == text.length()
                    && !LABEL.matcher(next).find();
            add(label, nextIsValue ? next : value);
            usedNext = nextIsValue && !next.isEmpty();
            at = label.end();
            if (at >= text.length()) {
                break;
            }
        }
        if (!any) {
            titles.add(text);
        }
        return usedNext;
    }

    private void add(Matcher label, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (label.group(1) != null) {
            units.add(value);
        } else if (label.group(2) != null) {
            periods.add(value);
        }
    }
}
