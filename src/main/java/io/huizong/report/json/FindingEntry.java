package io.huizong.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A finding of {@code figures.json}; what is not known of it is null.
 *
 * @param cell as Excel shows it
 * @param answer left out where nothing was said
 */
@JsonPropertyOrder(alphabetic = false)
public record FindingEntry(
        String code,
        String severity,
        @Nullable String unit,
        @Nullable String form,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String value,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String answer) {

    public static FindingEntry of(Finding finding) {
        Location where = finding.where();
        return new FindingEntry(
                finding.code().code(),
                finding.severity().code(),
                finding.unit(),
                finding.form(),
                where.file(),
                where.sheet(),
                where.cell() == null ? null : where.cell().toString(),
                finding.value(),
                finding.message(Messages.bundled()),
                finding.answer());
    }
}
