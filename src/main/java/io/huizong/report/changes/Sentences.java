package io.huizong.report.changes;

import io.huizong.report.narrative.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that say something else than before. */
final class Sentences {
    private final List<Statement> before;
    private final List<Statement> after;
    private final Pairing pairing;
    private final List<ChangedSentence> changed = new ArrayList<>();
    /** The first of before that was not looked at yet. */
    private int next;

    private Sentences(List<Statement> before, List<Statement> after) {
        this.before = before;
        this.after = after;
        this.pairing = Pairing.of(before, after);
    }

    /** In the order of the document; what is gone stands where it was. */
    static List<ChangedSentence> changed(List<Statement> before, List<Statement> after) {
        Sentences sentences = new Sentences(before, after);
        sentences.walk();
        return sentences.changed;
    }

    private void walk() {
        for (int j = 0; j < after.size(); j++) {
            int old = pairing.before(j);
            while (next < old || (old < 0 && next < before.size() && !pairing.isPaired(next))) {
                leave();
            }
            if (old < 0) {
                changed.add(new ChangedSentence("", after.get(j).text(), List.of(), List.of()));
            } else {
                next = Math.max(next, old + 1);
                compare(before.get(old), after.get(j));
            }
        }
        while (next < before.size()) {
            leave();
        }
    }

    /** Goes past one of before, which is told where it is gone. */
    private void leave() {
        if (!pairing.isPaired(next)) {
            changed.add(new ChangedSentence(before.get(next).text(), "", List.of(), List.of()));
        }
        next++;
    }

    private void compare(Statement old, Statement current) {
        if (old.text().equals(current.text())) {
            return;
        }
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        boolean same = old.pattern().equals(current.pattern());
        for (int k = 0; same && k < old.told().size(); k++) {
            if (!old.told().get(k).equals(current.told().get(k))) {
                from.add(old.told().get(k));
                to.add(current.told().get(k));
            }
        }
        changed.add(new ChangedSentence(old.text(), current.text(), from, to));
    }
}
