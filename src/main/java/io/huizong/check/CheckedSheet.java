package io.huizong.check;

import io.huizong.form.Form;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the checks made of one submission that is not stored, or of a sheet that cannot be one.
 *
 * @param sheet null for csv, and for a file refused whole
 * @param unit null if it is not known, as are form and period
 */
public record CheckedSheet(
        @Nullable String sheet,
        @Nullable ReportingUnit unit,
        @Nullable Form form,
        @Nullable Period period,
        SubmissionStatus status,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped) {
    public int rowsRead() {
        return rowsAccepted + rowsRejected + rowsSkipped;
    }

    /** In words: whose, which and when it is, and how many of its rows would count. */
    String line(Messages words) {
        Map<String, Object> of = new HashMap<>();
        of.put("sheet", sheet == null ? "" : words.text("check.sheet", Map.of("name", sheet)));
        of.put("unit", unit == null ? words.text("check.no-unit") : unit.name());
        of.put("period", period == null ? words.text("check.no-period") : period.title(words));
        of.put("form", form == null ? words.text("check.no-form") : form.title());
        of.put("status", words.text("status." + status.code()));
        of.put("accepted", rowsAccepted);
        of.put("rejected", rowsRejected);
        of.put("skipped", rowsSkipped);
        return words.text("check.submission", of);
    }
}
