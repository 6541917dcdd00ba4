package io.huizong.report.changes;

import io.huizong.report.narrative.Statement;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that say something else than before. */
final class Sentences {
    private static final String ENDS = Messages.bundled().text("narrative.statement-ends");

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
        if (withoutEnd(old.text()).equals(withoutEnd(current.text()))) {
            return;
        }
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        boolean same = withoutEnd(old.pattern()).equals(withoutEnd(current.pattern()));
        for (int k = 0; same && k < old.told().size(); k++) {
            if (!old.told().get(k).equals(current.told().get(k))) {
                from.add(old.told().get(k));
                to.add(current.told().get(k));
            }
        }
        changed.add(new ChangedSentence(old.text(), current.text(), from, to));
    }

    /** It ends otherwise where what followed is gone, and says the same. */
    private static String withoutEnd(String sentence) {
        int last = sentence.length() - 1;
        return last >= 0 && ENDS.indexOf(sentence.charAt(last)) >= 0 ? sentence.substring(0, last) : sentence;
    }
}
