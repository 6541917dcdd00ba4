package io.huizong.intake;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of one file, or several for the same unit, form and period, whose rows are added.
 *
 * @param sheets their names; empty for csv
 * @param answers what the file says to queries of an earlier round
 */
public record Submission(
        ArrivedFile file, List<String> sheets, Form form, ReportingUnit unit, Period period, Answers answers) {
    /** The sheets' names in one; null for csv. */
    public @Nullable String sheet() {
        return sheets.isEmpty() ? null : sheets.stream().collect(Collectors.joining("\u3001"));
    }
}
