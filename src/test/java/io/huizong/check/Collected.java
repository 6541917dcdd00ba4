package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRecord;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FileIntake;
import io.huizong.intake.Reference;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.period.Period;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.TableRow;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that a file turns out to hold, in the order in which it comes. */
public final class Collected implements SubmissionStore {
    private static final Instant MODIFIED = Instant.parse("2024-07-03T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 3);

    private final List<RejectedSheet> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Read> submissions = new ArrayList<>();
    private boolean known;

    /** One submission as it was read. */
    public static final class Read implements Writer {
        private final Submission submission;
        private final List<Finding> findings = new ArrayList<>();
        private final List<FormRecord> records = new ArrayList<>();
        private SubmissionResult result;

        Read(Submission submission) {
            this.submission = submission;
        }

        @Override
        public void record(String sheet, TableRow.Data row) {
            records.add(row.record());
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void end(SubmissionResult total) {
            result = total;
        }

        public SubmissionResult result() {
            return result;
        }

        public Submission submission() {
            return submission;
        }

        public List<Finding> findings() {
            return findings;
        }

        /** Unit, form, period, status and rows accepted, rejected and skipped. */
        public String inShort() {
            return "%s %s %s %s %d+%d+%d%s"
                    .formatted(
                            submission.unit().code(),
                            submission.form().code(),
                            submission.period(),
                            result.status().code(),
                            result.rowsAccepted(),
                            result.rowsRejected(),
                            result.rowsSkipped(),
                            result.nil() ? " nil" : "");
        }

        /** The records' values, blanks as nothing, between strokes. */
        public List<String> records() {
            return records.stream().map(Read::shown).toList();
        }

        private static String shown(FormRecord record) {
            return record.row()
                    + ": "
                    + record.values().stream()
                            .map(v -> v == null ? "" : v.text())
                            .collect(Collectors.joining("|"));
        }

        public List<String> said() {
            return findings.stream().map(Collected::said).toList();
        }

        public String amount(String indicator) {
            return result.amounts().get(indicator) == null
                    ? "none"
                    : result.amounts().get(indicator).number().toPlainString();
        }
    }

    /** A finding as people see it: where, how grave, and in words. */
    public static String said(Finding finding) {
        Location where = finding.where();
        return (where.cell() == null ? "" : where.cell() + " ")
                + finding.severity().code() + " " + finding.code().code() + " "
                + finding.message(Messages.bundled());
    }

    /** Reads a file that lies below an input folder, on 3 July 2024. */
    public static Collected from(Path input, Path file, FormCatalog catalog, UnitRegister register) {
        return from(input, file, new Reference(catalog, register, "示例县", TODAY), new Collected());
    }

    /** Reads a file with a register, forms and a day of one's own. */
    public static Collected from(Path input, Path file, Reference reference) {
        return from(input, file, reference, new Collected());
    }

    /** The same, where the same bytes arrived before. */
    public static Collected knowingFrom(Path input, Path file, FormCatalog catalog, UnitRegister register) {
        Collected store = new Collected();
        store.known = true;
        return from(input, file, new Reference(catalog, register, "示例县", TODAY), store);
    }

    private static Collected from(Path input, Path file, Reference reference, Collected store) {
        String path = input.relativize(file).toString().replace('\\', '/');
        ArrivedFile arrived = new ArrivedFile(path, "0".repeat(64), file, MODIFIED);
        FileIntake intake = new FileIntake(reference, ReadLimits.standard());
        try {
            intake.read(arrived, new FileCheck(store, reference.media()));
        } catch (UnreadableFile e) {
            store.rejected(intake.unreadable(arrived, e.finding()));
        }
        return store;
    }

    /** A register of units given as {@code code name alias…}. */
    public static UnitRegister units(String... lines) {
        List<ReportingUnit> units = new ArrayList<>();
        for (String line : lines) {
            List<String> parts = List.of(line.split(" "));
            units.add(new ReportingUnit(
                    parts.get(0),
                    parts.get(1),
                    parts.subList(2, parts.size()),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null));
        }
        return UnitRegister.of(units);
    }

    @Override
    public boolean isLocked(Period period) {
        return false;
    }

    @Override
    public boolean isKnown(Submission submission) {
        return known;
    }

    @Override
    public void rejected(RejectedSheet sheet) {
        rejected.add(sheet);
    }

    @Override
    public void note(Finding finding, Period period) {
        notes.add(said(finding));
    }

    @Override
    public Writer begin(Submission submission) {
        Read read = new Read(submission);
        submissions.add(read);
        return read;
    }

    public List<Read> submissions() {
        return submissions;
    }

    /** The only submission. */
    public Read only() {
        if (submissions.size() != 1 || !rejected.isEmpty()) {
            throw new AssertionError(submissions.size() + " submissions; rejected: " + rejections());
        }
        return submissions.get(0);
    }

    public List<String> notes() {
        return notes;
    }

    public List<RejectedSheet> rejected() {
        return rejected;
    }

    /** The findings of what was rejected. */
    public List<String> rejections() {
        return rejected.stream()
                .flatMap(r -> r.findings().stream())
                .map(Collected::said)
                .toList();
    }
}
