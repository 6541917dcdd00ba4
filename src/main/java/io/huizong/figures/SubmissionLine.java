package io.huizong.figures;

import io.huizong.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One submission as the reports list it.
 *
 * @param unit its code; null, like form and period, where it is not known
 * @param sheet null for csv and for a whole file that was rejected
 * @param revision 0 where unit, form or period is not known
 * @param status as the contract spells it: {@code accepted}, {@code partial}, {@code rejected}, {@code superseded},
 *     {@code withdrawn}
 */
public record SubmissionLine(
        @Nullable String unit,
        @Nullable String form,
        @Nullable Period period,
        String file,
        @Nullable String sheet,
        String sha256,
        Instant modified,
        int revision,
        String status,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped) {}
