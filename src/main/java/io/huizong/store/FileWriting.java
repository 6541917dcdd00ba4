package io.huizong.store;

import io.huizong.check.SubmissionResult;
import io.huizong.check.SubmissionStore;
import io.huizong.finding.Finding;
import io.huizong.form.Same;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.table.TableRow;
import io.huizong.tally.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what one file turns out to hold. A small file is one transaction; a large one is several, whose submissions
 * exist for nobody until the last makes them whole.
 */
final class FileWriting implements SubmissionStore {
    private static final int RECORDS_A_BLOCK = 500;
    private static final int BLOCKS_A_TRANSACTION = 20;

    private final SubmissionRows rows;
    private final Receipt receipt;
    private final Chunks chunks;
    private final LockedPeriods locked;
    /** Locked periods of which an earlier reading left something: it stays, and this reading adds nothing. */
    private final Set<Period> held;

    private final List<Findings.Kept> findings = new ArrayList<>();
    private final List<Long> begun = new ArrayList<>();
    private int ordinal;
    private int blocks;
    private boolean answered;

    FileWriting(SubmissionRows rows, Receipt receipt, Chunks chunks, LockedPeriods locked) {
        this.rows = rows;
        this.receipt = receipt;
        this.chunks = chunks;
        this.locked = locked;
        chunks.begin();
        this.held = rows.settled(receipt.id()).stream().filter(locked::cover).collect(Collectors.toSet());
        rows.forget(receipt.id(), held);
    }

    private boolean isHeld(@Nullable Period period) {
        return period != null && held.contains(period);
    }

    @Override
    public boolean isLocked(Period period) {
        return locked.cover(period);
    }

    @Override
    public boolean isKnown(Submission submission) {
        return rows.isKnown(receipt, submission);
    }

    @Override
    public void rejected(RejectedSheet sheet) {
        if (isHeld(sheet.period())) {
            return;
        }
        long id = rows.insert(new SubmissionRows.Head(
                receipt.id(),
                ordinal++,
                sheet.sheet(),
                sheet.unit(),
                sheet.form(),
                sheet.period(),
                SubmissionStatus.REJECTED));
        begun.add(id);
        sheet.findings().forEach(f -> keep(id, sheet.period(), f));
    }

    @Override
    public void note(Finding finding, @Nullable Period period) {
        if (!isHeld(period)) {
            findings.add(new Findings.Kept(receipt.id(), null, false, period, finding));
        }
    }

    @Override
    public Writer begin(Submission submission) {
        long id = rows.insert(new SubmissionRows.Head(
                receipt.id(),
                ordinal++,
                submission.sheet(),
                submission.unit().code(),
                submission.form().code(),
                submission.period(),
                SubmissionStatus.EMPTY));
        if (!answered && held.isEmpty()) {
            answered = true;
            rows.insertAnswers(receipt.id(), submission.answers().settling());
        }
        begun.add(id);
        return new RecordWriter(id, submission);
    }

    private void keep(long submission, @Nullable Period period, Finding finding) {
        findings.add(new Findings.Kept(receipt.id(), submission, false, period, finding));
        if (findings.size() >= RECORDS_A_BLOCK) {
            flushFindings();
        }
    }

    private void flushFindings() {
        rows.insert(findings);
        findings.clear();
    }

    /** Makes everything whole and the receipt read, if the condition, asked within the last transaction, still holds. */
    boolean commit(String reading, BooleanSupplier condition) {
        flushFindings();
        if (!condition.getAsBoolean()) {
            return false;
        }
        rows.complete(begun, receipt.id(), reading, !held.isEmpty());
        chunks.commit();
        return true;
    }

    /** Takes everything back; what was committed on the way too. */
    void abandon() {
        chunks.rollback();
        chunks.begin();
        rows.forgetIncomplete(receipt.id());
        chunks.commit();
    }

    /** Writes one submission's records in blocks. */
    private final class RecordWriter implements Writer {
        private final long id;
        private final Submission submission;
        private final List<StoredRecord> block = new ArrayList<>();
        private final List<Long> digests = new ArrayList<>();
        private int block0;
        private int digest0;

        RecordWriter(long id, Submission submission) {
            this.id = id;
            this.submission = submission;
        }

        @Override
        public void record(@Nullable String sheet, TableRow.Data row) {
            StoredRecord stored = StoredRecord.of(sheet, row);
            block.add(stored);
            Same same = submission.form().same();
            if (same != null) {
                digests.add(SameKeys.digest(SameKeys.text(submission.form(), same, stored.record())));
            }
            if (block.size() == RECORDS_A_BLOCK) {
                flush();
            }
        }

        private void flush() {
            if (block.isEmpty()) {
                return;
            }
            rows.insertBlock(id, block0++, block.size(), Records.pack(submission.form(), block));
            rows.insertDigests(id, digest0, digests);
            digest0 += digests.size();
            block.clear();
            digests.clear();
            if (++blocks % BLOCKS_A_TRANSACTION == 0) {
                chunks.commit();
                chunks.begin();
            }
        }

        @Override
        public void finding(Finding finding) {
            keep(id, submission.period(), finding);
        }

        @Override
        public void end(SubmissionResult result) {
            flush();
            rows.finish(id, result);
            Map<String, Amount> amounts = result.amounts();
            rows.insertAmounts(id, amounts);
        }
    }
}
