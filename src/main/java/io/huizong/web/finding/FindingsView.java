package io.huizong.web.finding;

import io.huizong.web.Closed;
import io.huizong.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of findings, in words.
 *
 * @param counts by severity, of what the filters leave, but for {@code afterLock}
 * @param afterLock what came after the period was locked; null where nothing did
 * @param kinds how many of each kind, the most frequent first
 * @param rows those of this page
 * @param query the filters as part of an address, with {@code ?}
 */
record FindingsView(
        String made,
        List<Count> counts,
        @Nullable Kind afterLock,
        List<Kind> kinds,
        List<Choice> units,
        List<Choice> forms,
        List<Choice> states,
        List<Row> rows,
        Pages pages,
        String query) {

    record Count(String severity, String title, String tone, int count) {}

    /** @param link to the list of this kind alone */
    record Kind(String title, String tone, int count, String link) {}

    /** What a filter may be set to. */
    record Choice(String value, String title, boolean chosen) {}

    /**
     * One finding.
     *
     * @param link to its row, or to its submission; null where there is none
     * @param days since it was first found; -1 where nobody knows
     * @param ruling what the reader may settle it with: {@code same}, {@code confirmed} or empty
     * @param answerable whether the reader may answer it for the unit
     * @param closed the lock for which the reader may neither settle nor answer it now; null where there is none
     */
    record Row(
            FindingLine line,
            String unit,
            String form,
            String file,
            @Nullable String link,
            long days,
            String ruling,
            boolean answerable,
            @Nullable Closed closed) {}
}
