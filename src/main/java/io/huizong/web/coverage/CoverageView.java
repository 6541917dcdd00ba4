package io.huizong.web.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of who has reported what, in words.
 *
 * @param made when the numbers are of
 * @param forms the columns, those that are due or of which something came
 * @param rows a unit each, those that the filter leaves
 * @param unsettled what came without a settled unit, form or period
 * @param reminders the list of those who have to be asked; null where units look at their own
 */
record CoverageView(
        String made,
        boolean registerKnown,
        List<Card> cards,
        List<Column> forms,
        List<Row> rows,
        List<Unsettled> unsettled,
        @Nullable String reminders) {

    /**
     * A count over all units and forms.
     *
     * @param tone {@code good}, {@code warn}, {@code bad} or empty
     */
    record Card(String title, int count, String tone) {}

    /** A form: its short name, and how many owe it and have reported it. */
    record Column(String code, String title, String line) {}

    record Row(String code, String name, List<Cell> cells) {}

    /**
     * How a unit stands with a form.
     *
     * @param form the column's short name, for a list of one column
     * @param state in words
     * @param quiet whether it is not owed
     * @param details late, revision, rows that wait, parts of a longer period
     * @param link the submission's id; null where there is none
     * @param hint file and time; empty where nothing came
     */
    record Cell(
            String form,
            String state,
            String tone,
            boolean quiet,
            List<String> details,
            @Nullable String link,
            String hint) {}

    /** A file that belongs nowhere yet. */
    record Unsettled(String id, String file, String unit, String form, String period, String arrived) {}
}
