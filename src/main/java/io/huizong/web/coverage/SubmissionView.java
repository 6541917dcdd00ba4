package io.huizong.web.coverage;

import io.huizong.web.Pages;
import io.huizong.web.finding.FindingLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission's page, in words.
 *
 * @param unit its name; empty, like form and period, where it is not known
 * @param why what becomes of it: that it counts, or why not
 * @param counts whether its figures are in the consolidation
 * @param revisions all of the same unit, form and period, the newest first; empty where one of these is not known
 * @param general what was found in no row
 * @param columns the form's, where any row was accepted; else none, and rows show their cells as they come
 * @param amounts what it adds to indicators
 * @param copy the id of the return copy; null where there is none
 * @param original whether the reader may have the whole file
 */
record SubmissionView(
        String id,
        String unit,
        String form,
        String period,
        String periodCode,
        String file,
        String sheet,
        String sha256,
        String status,
        String tone,
        String why,
        boolean counts,
        boolean withdrawable,
        String modified,
        String arrived,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped,
        List<Revision> revisions,
        List<FindingLine> general,
        List<String> columns,
        List<Row> rows,
        Pages pages,
        List<AmountLine> amounts,
        @Nullable String copy,
        boolean original) {

    /** One of the same key. */
    record Revision(
            String id,
            int revision,
            String status,
            String tone,
            boolean counts,
            boolean here,
            String file,
            String modified) {}

    /**
     * A row of the file.
     *
     * @param anchor its name in the page: {@code R12}, of sheets that are not asked about {@code S2R12}
     * @param sheet its name, where the submission has several; else empty
     * @param result whether it counts, in words
     * @param tone of that
     */
    record Row(
            String anchor,
            String sheet,
            int number,
            String result,
            String tone,
            List<Cell> cells,
            List<FindingLine> findings) {}

    /**
     * A cell.
     *
     * @param text as it is written
     * @param taken what was taken for it; empty where that is the same
     * @param tone of the gravest finding there; empty for none
     */
    record Cell(String text, String taken, String tone) {}

    record AmountLine(String code, String title, String value) {}
}
