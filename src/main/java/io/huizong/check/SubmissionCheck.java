package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.FindingLimit;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Item;
import io.huizong.intake.Submission;
import io.huizong.intake.SubmissionSink;
import io.huizong.intake.SubmissionStatus;
import io.huizong.table.TableRow;
import io.huizong.tally.Tally;
import io.huizong.unit.MediaRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one submission as they come, adds up those that it accepts and passes them on. */
final class SubmissionCheck implements SubmissionSink.Rows {
    private final Submission submission;
    private final SubmissionStore.Writer writer;
    private final FindingLimit findings;
    private final Fingerprints fingerprints;
    private final RuleCheck rules;
    private final RepeatCheck repeats;
    private final LedgerCheck ledger;
    private final LevelCheck levels;
    private final ItemCheck items;
    private final Tally tally;
    private final Map<String, TotalCheck> totals = new HashMap<>();
    private int accepted;
    private int rejected;
    private int skipped;
    private boolean nil;

    SubmissionCheck(Submission submission, MediaRegister media, SubmissionStore.Writer writer) {
        this.submission = submission;
        this.writer = writer;
        this.findings = new FindingLimit(
                FindingLimit.OF_A_SUBMISSION,
                finding -> writer.finding(submission.answers().settle(finding)));
        this.fingerprints =
                new Fingerprints(submission.unit().code(), submission.form().code(), submission.period());
        this.rules = new RuleCheck(submission.form());
        this.repeats = new RepeatCheck(submission.form());
        this.ledger = new LedgerCheck(submission.form(), submission.period());
        this.levels = new LevelCheck(submission.form(), media);
        this.items = new ItemCheck(submission.form());
        this.tally = new Tally(submission.form(), submission.period());
    }

    @Override
    public void row(@Nullable String sheet, TableRow row) {
        Location place = Location.sheet(submission.file().path(), sheet);
        TotalCheck total =
                totals.computeIfAbsent(sheet == null ? "" : sheet, s -> new TotalCheck(submission.form(), place));
        if (row instanceof TableRow.Data data) {
            total.data(data);
            data(place, sheet, data);
        } else if (row instanceof TableRow.Refused) {
            row.findings().forEach(this::finding);
            rejected++;
        } else {
            row.findings().forEach(this::finding);
            skipped++;
            aside(total, row);
        }
    }

    private void aside(TotalCheck total, TableRow row) {
        if (row instanceof TableRow.Total written) {
            total.total(written).forEach(this::finding);
        } else if (row instanceof TableRow.Nil) {
            nil = true;
            total.nil();
        }
    }

    private void data(Location place, @Nullable String sheet, TableRow.Data row) {
        List<Finding> all = new ArrayList<>(row.findings());
        FormRecord record = row.record();
        all.addAll(items.repeated(place, row));
        if (all.stream().noneMatch(Finding::isError)) {
            all.addAll(rules.check(place, row, record));
            levels.check(place, row, record).ifPresent(all::add);
            ledger.check(place, row, record).ifPresent(all::add);
            all.addAll(repeats.check(place, row, record));
        }
        all.forEach(finding -> take(fingerprints.of(placed(finding), row)));
        if (all.stream().anyMatch(Finding::isError)) {
            rejected++;
        } else {
            accepted++;
            items.accept(place, row, record);
            tally.add(record);
            writer.record(sheet, row);
        }
    }

    @Override
    public void end() {
        totals.values().forEach(total -> total.end().forEach(this::finding));
        items.end().forEach(this::finding);
        SubmissionStatus status = status();
        if (status == SubmissionStatus.EMPTY) {
            finding(noRows().severity(submission.form().severity(FindingCode.SHEET_NO_ROWS))
                    .at(Location.sheet(
                            submission.file().path(),
                            submission.sheets().isEmpty()
                                    ? null
                                    : submission.sheets().get(0))));
        }
        findings.end();
        boolean nothing = nil && accepted == 0 && rejected == 0;
        writer.end(new SubmissionResult(status, accepted, rejected, skipped, nothing, tally.amounts()));
    }

    private Finding noRows() {
        Form form = submission.form();
        return form.isItems()
                ? Finding.of(FindingCode.SHEET_NO_ROWS, "items")
                        .with(
                                "header",
                                form.fields().get(form.indexOf(Item.VALUE)).header())
                : Finding.of(FindingCode.SHEET_NO_ROWS);
    }

    private SubmissionStatus status() {
        if (accepted == 0 && rejected == 0) {
            return nil ? SubmissionStatus.ACCEPTED : SubmissionStatus.EMPTY;
        }
        if (accepted == 0) {
            return SubmissionStatus.REJECTED;
        }
        return rejected == 0 ? SubmissionStatus.ACCEPTED : SubmissionStatus.PARTIAL;
    }

    /** A finding about the submission or one of its cells. */
    void finding(Finding finding) {
        take(fingerprints.of(placed(finding)));
    }

    private Finding placed(Finding finding) {
        return finding.about(submission.unit().code(), submission.form().code());
    }

    private void take(Finding finding) {
        findings.accept(finding);
    }
}
