package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.intake.SubmissionSink;
import io.huizong.table.TableRow;
import io.huizong.unit.MediaRegister;
import io.huizong.words.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks everything that a file holds on its way into the store. */
public final class FileCheck implements SubmissionSink {
    private final SubmissionStore store;
    private final MediaRegister media;

    public FileCheck(SubmissionStore store, MediaRegister media) {
        this.store = store;
        this.media = media;
    }

    @Override
    public void rejected(RejectedSheet sheet) {
        Fingerprints fingerprints = new Fingerprints(sheet.unit(), sheet.form(), sheet.period());
        store.rejected(new RejectedSheet(
                sheet.file(),
                sheet.sheet(),
                sheet.unit(),
                sheet.form(),
                sheet.period(),
                sheet.findings().stream().map(fingerprints::of).toList()));
    }

    @Override
    public void note(Finding finding) {
        store.note(finding, null);
    }

    @Override
    public Rows begin(Submission submission, List<Finding> findings) {
        if (store.isKnown(submission)) {
            store.note(duplicate(submission), submission.period());
            return new Ignored();
        }
        if (store.isLocked(submission.period())) {
            rejected(locked(submission));
            return new Ignored();
        }
        SubmissionStore.Writer writer = store.begin(submission);
        SubmissionCheck check = new SubmissionCheck(submission, media, writer);
        findings.forEach(check::finding);
        return check;
    }

    private static RejectedSheet locked(Submission submission) {
        Finding finding = Finding.of(FindingCode.IDENTITY_PERIOD_LOCKED)
                .at(Location.sheet(submission.file().path(), submission.sheet()))
                .about(submission.unit().code(), submission.form().code())
                .with("period", submission.period().title(Messages.bundled()));
        return new RejectedSheet(
                submission.file(),
                submission.sheet(),
                submission.unit().code(),
                submission.form().code(),
                submission.period(),
                List.of(finding));
    }

    private static Finding duplicate(Submission submission) {
        return Finding.of(FindingCode.FILE_DUPLICATE)
                .at(Location.sheet(submission.file().path(), submission.sheet()))
                .about(submission.unit().code(), submission.form().code())
                .with("name", submission.unit().name())
                .with("form", submission.form().title())
                .with("period", submission.period().title(Messages.bundled()));
    }

    /** Rows of a submission that is there already, or that is not taken. */
    private static final class Ignored implements Rows {
        @Override
        public void row(@Nullable String sheet, TableRow row) {}

        @Override
        public void end() {}
    }
}
