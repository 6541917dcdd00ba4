package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.Reference;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.table.TableRow;
import io.huizong.unit.ReportingUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that keeps findings and counts of one file, and no records. */
public final class CheckOnly implements SubmissionStore {
    private final Reference reference;
    private final LockedPeriods locked;
    private final List<CheckedSheet> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Without locked periods. */
    public CheckOnly(Reference reference) {
        this(reference, LockedPeriods.NONE);
    }

    public CheckOnly(Reference reference, LockedPeriods locked) {
        this.reference = reference;
        this.locked = locked;
    }

    /** What has been found in the file. */
    public CheckedFile result(ArrivedFile file) {
        return new CheckedFile(file.path(), sheets, findings);
    }

    @Override
    public boolean isKnown(Submission submission) {
        return false;
    }

    @Override
    public boolean isLocked(Period period) {
        return locked.cover(period);
    }

    @Override
    public void rejected(RejectedSheet sheet) {
        ReportingUnit unit = Optional.ofNullable(sheet.unit())
                .flatMap(reference.register()::named)
                .orElse(null);
        Form form = Optional.ofNullable(sheet.form())
                .flatMap(reference.catalog()::form)
                .orElse(null);
        sheets.add(new CheckedSheet(sheet.sheet(), unit, form, sheet.period(), SubmissionStatus.REJECTED, 0, 0, 0));
        findings.addAll(sheet.findings());
    }

    @Override
    public void note(Finding finding, @Nullable Period period) {
        findings.add(finding);
    }

    @Override
    public Writer begin(Submission submission) {
        return new Writer() {
            @Override
            public void record(@Nullable String sheet, TableRow.Data row) {}

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void end(SubmissionResult result) {
                sheets.add(new CheckedSheet(
                        submission.sheet(),
                        submission.unit(),
                        submission.form(),
                        submission.period(),
                        result.status(),
                        result.rowsAccepted(),
                        result.rowsRejected(),
                        result.rowsSkipped()));
            }
        };
    }
}
