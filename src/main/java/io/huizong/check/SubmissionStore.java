package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.period.Period;
import io.huizong.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Where the checks put what they have found in one file; it counts whole or not at all. */
public interface SubmissionStore {
    /** Whether the same bytes arrived before for the same unit, form and period, under another receipt. */
    boolean isKnown(Submission submission);

    /** Whether the period is locked, so that nothing more is taken for it. */
    boolean isLocked(Period period);

    void rejected(RejectedSheet sheet);

    /** A finding about the file that belongs to no submission; the period is null where it concerns none. */
    void note(Finding finding, @Nullable Period period);

    Writer begin(Submission submission);

    /** Takes what one submission holds. */
    interface Writer {
        /** An accepted row, with the name of its sheet; null for csv. */
        void record(@Nullable String sheet, TableRow.Data row);

        void finding(Finding finding);

        void end(SubmissionResult result);
    }
}
