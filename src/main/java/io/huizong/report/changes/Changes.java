package io.huizong.report.changes;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a period was last published.
 *
 * @param since when that was; null where it never was, and nothing is then listed
 * @param figures county figures before those of units, in the order of the forms
 * @param sentences in the order of the document
 */
public record Changes(@Nullable ZonedDateTime since, List<ChangedFigure> figures, List<ChangedSentence> sentences) {
    /** The first publication. */
    public static final Changes FIRST = new Changes(null, List.of(), List.of());

    public Changes {
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }

    public boolean isEmpty() {
        return figures.isEmpty() && sentences.isEmpty();
    }
}
