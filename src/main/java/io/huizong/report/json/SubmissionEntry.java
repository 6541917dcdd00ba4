package io.huizong.report.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.huizong.figures.SubmissionLine;
import org.jspecify.annotations.Nullable;

/**
 * A submission of {@code figures.json}; what is not known of it is null.
 *
 * @param file the path below the input folder, with {@code /}
 * @param sheet null for csv and for a whole file that was rejected
 */
@JsonPropertyOrder(alphabetic = false)
public record SubmissionEntry(
        @Nullable String unit,
        @Nullable String form,
        @Nullable String period,
        String file,
        @Nullable String sheet,
        String sha256,
        int revision,
        String status,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped) {

    public static SubmissionEntry of(SubmissionLine line) {
        return new SubmissionEntry(
                line.unit(),
                line.form(),
                line.period() == null ? null : line.period().toString(),
                line.file(),
                line.sheet(),
                line.sha256(),
                line.revision(),
                line.status(),
                line.rowsRead(),
                line.rowsAccepted(),
                line.rowsRejected(),
                line.rowsSkipped());
    }
}
