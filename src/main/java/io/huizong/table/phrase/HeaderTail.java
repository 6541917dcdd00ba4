package io.huizong.table.phrase;

import io.huizong.sheet.Cell;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows directly below a header that belong to it: one that numbers the columns, one that names their measures. */
public final class HeaderTail {
    private static final int LEAST_NUMBERED = 3;

    /** So many columns in their order are no record that happens to count up. */
    private static final int SURELY_NUMBERED = 5;

    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final List<String> LETTERS = WORDS.words("header.index.letters");
    private static final Set<String> INDEX_LABELS = WORDS.set("header.index.label");
    private static final Set<String> MEASURE_LABELS = WORDS.set("header.measure.label");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]\u3010\u3011]");

    private final Set<String> measures = new HashSet<>();

    /** @param measures the form's own */
    public HeaderTail(Collection<String> measures) {
        measures.forEach(measure -> this.measures.add(Folded.compact(measure)));
        this.measures.addAll(WORDS.words("number.units"));
        this.measures.addAll(WORDS.words("header.measure.more"));
    }

    /**
     * Whether a row's cells number the columns.
     *
     * @param valid how many of them can be read as what their columns ask for
     */
    public static boolean isIndex(Collection<Cell> cells, int valid) {
        List<String> texts = new ArrayList<>(texts(cells));
        if (!texts.isEmpty() && INDEX_LABELS.contains(texts.get(0))) {
            texts.remove(0);
        }
        boolean sure = texts.size() >= SURELY_NUMBERED || valid < 2;
        return sure && texts.size() >= LEAST_NUMBERED && isCountedUp(texts);
    }

    private static boolean isCountedUp(List<String> texts) {
        int letters = 0;
        while (letters < Math.min(texts.size(), LETTERS.size())
                && texts.get(letters).equals(LETTERS.get(letters))) {
            letters++;
        }
        for (int i = letters; i < texts.size(); i++) {
            if (!texts.get(i).equals(String.valueOf(i - letters + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every cell of a row names a measure. */
    public boolean isMeasures(Collection<Cell> cells) {
        List<String> texts = new ArrayList<>(texts(cells));
        if (texts.size() > 1 && MEASURE_LABELS.contains(texts.get(0))) {
            texts.remove(0);
        }
        return !texts.isEmpty() && measures.containsAll(texts);
    }

    private static List<String> texts(Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> BRACKETS.matcher(Folded.compact(cell.written())).replaceAll(""))
                .toList();
    }
}
