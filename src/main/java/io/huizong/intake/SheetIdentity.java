package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.sheet.Sheet;
import io.huizong.table.header.Header;
import io.huizong.table.header.SheetPreview;
import io.huizong.unit.ReportingUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet turned out to be.
 *
 * @param header null for a nil report without a table
 * @param unit null, like the period, where a finding says why
 * @param table whether it holds a table, or stands for one that is empty; else it is only called like one
 */
record SheetIdentity(
        Sheet sheet,
        SheetPreview preview,
        Form form,
        @Nullable Header header,
        @Nullable ReportingUnit unit,
        @Nullable Period period,
        List<Finding> findings,
        boolean table) {
    boolean isRejected() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether it is only called like another sheet of the file, which holds the table: a cover. */
    boolean isCoverOf(SheetIdentity other) {
        return !table
                && other.table
                && form.code().equals(other.form.code())
                && (unit == null || unit.equals(other.unit))
                && (period == null || period.equals(other.period));
    }

    /** Whether another sheet is for the same unit, form and period. */
    boolean sharesKey(SheetIdentity other) {
        return form.code().equals(other.form.code())
                && unit != null
                && unit.equals(other.unit)
                && period != null
                && period.equals(other.period);
    }
}
