package io.huizong.report.changes;

import java.util.List;

/**
 * A sentence of the document whose figures are not what they were.
 *
 * @param before as it was published; empty for a sentence that is new
 * @param after as it is published now; empty for one that is gone
 * @param from the figures and words that were put into it, where they differ
 * @param to likewise now, as many; both empty where the sentence is new or gone, or is put in other words
 */
public record ChangedSentence(String before, String after, List<String> from, List<String> to) {
    public ChangedSentence {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
