package io.huizong.report.changes;

import io.huizong.report.narrative.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that say something else than before: those with the same fixed words are held together. */
final class Sentences {
    private final List<Statement> before;
    private final List<Statement> after;
    private final int[][] longest;
    private final List<ChangedSentence> changed = new ArrayList<>();

    private Sentences(List<Statement> before, List<Statement> after) {
        this.before = before;
        this.after = after;
        this.longest = new int[before.size() + 1][after.size() + 1];
    }

    /** In the order of the document; what is gone stands where it was. */
    static List<ChangedSentence> changed(List<Statement> before, List<Statement> after) {
        Sentences sentences = new Sentences(before, after);
        sentences.measure();
        sentences.walk();
        return sentences.changed;
    }

    /** The longest common subsequence of patterns, from each pair of places to the ends. */
    private void measure() {
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        areAlike(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
    }

    private boolean areAlike(int i, int j) {
        return before.get(i).pattern().equals(after.get(j).pattern());
    }

    private void walk() {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && areAlike(i, j)) {
                compare(before.get(i++), after.get(j++));
            } else if (j == after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                changed.add(new ChangedSentence(before.get(i++).text(), "", List.of(), List.of()));
            } else {
                changed.add(new ChangedSentence("", after.get(j++).text(), List.of(), List.of()));
            }
        }
    }

    private void compare(Statement old, Statement current) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (int k = 0; k < old.told().size(); k++) {
            if (!old.told().get(k).equals(current.told().get(k))) {
                from.add(old.told().get(k));
                to.add(current.told().get(k));
            }
        }
        if (!from.isEmpty()) {
            changed.add(new ChangedSentence(old.text(), current.text(), from, to));
        }
    }
}
