package io.huizong.store;

import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission as stored.
 *
 * @param run in which its file arrived
 * @param unit its code; null, like form and period, where it is not known
 * @param status as it stands after the election of revisions
 * @param counts whether its records make the figures
 */
public record StoredSubmission(
        long id,
        long run,
        @Nullable String unit,
        @Nullable String form,
        @Nullable Period period,
        String file,
        @Nullable String sheet,
        String sha256,
        Instant modified,
        int revision,
        SubmissionStatus status,
        boolean counts,
        boolean nil,
        Whereabouts where,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped) {
    /** Whether the file that holds it lies in the folder. */
    public boolean present() {
        return where == Whereabouts.HERE;
    }

    /** Whether it counts although the folder holds it no more. */
    public boolean outlives() {
        return counts && (where == Whereabouts.GONE || where == Whereabouts.REPLACED);
    }
}
