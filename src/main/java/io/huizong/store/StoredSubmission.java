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
 * @param present whether its file still lies in the folder
 * @param vanished whether nothing lies at its file's path any more
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
        boolean present,
        boolean vanished,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped) {}
