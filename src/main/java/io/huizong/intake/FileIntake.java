package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import io.huizong.table.Surroundings;
import io.huizong.table.TableReader;
import io.huizong.table.TableRow;
import io.huizong.unit.ReportingUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one file: finds out what its sheets are and hands on their rows. */
public final class FileIntake {
    private final Reference reference;
    private final ReadLimits limits;

    public FileIntake(Reference reference, ReadLimits limits) {
        this.reference = reference;
        this.limits = limits;
    }

    /**
     * Reads a file into a sink.
     *
     * @throws UnreadableFile if it cannot be read to its end; what the sink took before must then not count
     */
    public void read(ArrivedFile file, SubmissionSink sink) throws UnreadableFile {
        try (Workbook workbook = SpreadsheetFile.open(file.content(), limits)) {
            FoundSheets found = new FoundSheets();
            for (Sheet sheet : workbook.sheets()) {
                identify(file, sheet, found, sink);
            }
            if (found.isNothing()) {
                rejectedWhole(file, found, sink);
            } else {
                found.notes().forEach(note -> sink.note(note.severity(Severity.NOTE)));
                found.without().forEach(none -> passedOver(file, none, sink));
            }
            submitAll(file, found, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rejection of a file that could not be read at all, with the unit guessed from its name. */
    public RejectedSheet unreadable(ArrivedFile file, Finding finding) {
        Set<ReportingUnit> guessed = reference.register().containedIn(file.path());
        String unit = guessed.size() == 1 ? guessed.iterator().next().code() : null;
        Finding placed = finding.at(Location.file(file.path())).about(unit, null);
        return new RejectedSheet(file, null, unit, null, null, List.of(placed));
    }

    private void identify(ArrivedFile file, Sheet sheet, FoundSheets found, SubmissionSink sink) throws UnreadableFile {
        if (OwnSheet.isCodes(sheet)) {
            return;
        }
        if (sheet.hidden()) {
            sink.note(Finding.of(FindingCode.SHEET_HIDDEN).at(Location.sheet(file.path(), sheet.name())));
        } else {
            found.add(new Identification(file, sheet, reference).identify());
        }
    }

    /** One rejection for the whole file, with what its sheets say of unit and period if they agree. */
    private void rejectedWhole(ArrivedFile file, FoundSheets found, SubmissionSink sink) {
        List<Identification.Outcome.NoForm> without = found.without();
        List<Finding> findings = without.isEmpty()
                ? List.of(Finding.of(FindingCode.FILE_EMPTY, found.isListed() ? "list" : "sheets")
                        .at(Location.file(file.path())))
                : without.stream().map(Identification.Outcome.NoForm::finding).toList();
        List<String> units = without.stream()
                .flatMap(none -> Stream.ofNullable(none.unit()))
                .map(ReportingUnit::code)
                .distinct()
                .toList();
        List<Period> periods = without.stream()
                .flatMap(none -> Stream.ofNullable(none.period()))
                .distinct()
                .toList();
        String unit = units.size() == 1
                ? units.get(0)
                : unreadable(file, findings.get(0)).unit();
        Period period = periods.size() == 1 ? periods.get(0) : null;
        List<Finding> placed = findings.stream().map(f -> f.about(unit, null)).toList();
        sink.rejected(new RejectedSheet(file, null, unit, null, period, placed));
    }

    /** A table that may be one of two is refused; what is none of ours is only noted beside what was read. */
    private static void passedOver(ArrivedFile file, Identification.Outcome.NoForm none, SubmissionSink sink) {
        Finding finding = none.finding();
        if (finding.code() != FindingCode.SHEET_AMBIGUOUS_FORM) {
            sink.note(finding.severity(Severity.NOTE));
            return;
        }
        String unit = none.unit() == null ? null : none.unit().code();
        sink.rejected(new RejectedSheet(
                file, finding.where().sheet(), unit, null, none.period(), List.of(finding.about(unit, null))));
    }

    private void submitAll(ArrivedFile file, FoundSheets found, SubmissionSink sink) throws UnreadableFile {
        Answers answers = new Answers(found.answers(), reference.explanationLength());
        List<SheetIdentity> left = new ArrayList<>(found.identities());
        while (!left.isEmpty()) {
            SheetIdentity first = left.remove(0);
            List<SheetIdentity> together = new ArrayList<>(List.of(first));
            left.removeIf(other -> first.sharesKey(other) && together.add(other));
            if (together.stream().noneMatch(SheetIdentity::isRejected)) {
                submit(file, together, answers, sink);
            } else {
                together.forEach(sheet -> rejected(file, sheet, together, sink));
            }
        }
    }

    /** Rejects a sheet, and a good one together with a faulty one: half a submission must not count as the whole. */
    private static void rejected(
            ArrivedFile file, SheetIdentity identity, List<SheetIdentity> together, SubmissionSink sink) {
        ReportingUnit unit = identity.unit();
        List<Finding> findings = new ArrayList<>(identity.findings());
        if (!identity.isRejected()) {
            findings.add(Finding.of(FindingCode.IDENTITY_SEVERAL_SHEETS, "rejected")
                    .severity(Severity.ERROR)
                    .at(Location.sheet(file.path(), identity.sheet().name()))
                    .about(unit == null ? null : unit.code(), identity.form().code())
                    .with(
                            "sheets",
                            names(together.stream()
                                    .filter(SheetIdentity::isRejected)
                                    .toList())));
        }
        sink.rejected(new RejectedSheet(
                file,
                identity.sheet().name(),
                unit == null ? null : unit.code(),
                identity.form().code(),
                identity.period(),
                findings));
    }

    private static List<String> names(List<SheetIdentity> sheets) {
        return sheets.stream().flatMap(s -> Stream.ofNullable(s.sheet().name())).toList();
    }

    private void submit(ArrivedFile file, List<SheetIdentity> sheets, Answers answers, SubmissionSink sink)
            throws UnreadableFile {
        SheetIdentity first = sheets.get(0);
        ReportingUnit unit = Objects.requireNonNull(first.unit());
        Period period = Objects.requireNonNull(first.period());
        List<String> names = names(sheets);
        Submission submission = new Submission(file, names, first.form(), unit, period, answers);
        List<Finding> findings = new ArrayList<>();
        sheets.forEach(s -> findings.addAll(s.findings()));
        if (sheets.size() > 1) {
            findings.add(Finding.of(FindingCode.IDENTITY_SEVERAL_SHEETS)
                    .at(Location.sheet(file.path(), names.get(0)))
                    .about(unit.code(), first.form().code())
                    .with("sheets", names));
        }
        SubmissionSink.Rows rows = sink.begin(submission, findings);
        for (SheetIdentity sheet : sheets) {
            read(file, sheet, submission, rows);
        }
        rows.end();
    }

    private void read(ArrivedFile file, SheetIdentity identity, Submission submission, SubmissionSink.Rows rows)
            throws UnreadableFile {
        @Nullable String name = identity.sheet().name();
        if (identity.header() == null) {
            rows.row(name, new TableRow.Nil(1));
            return;
        }
        List<Form> others = reference.catalog().reports().stream()
                .filter(form -> !form.code().equals(submission.form().code()))
                .toList();
        Surroundings around = new Surroundings(
                Location.sheet(file.path(), name),
                submission.period(),
                identity.preview().merges(),
                identity.preview().rowsAbove(identity.header().firstRow()),
                others);
        new TableReader(identity.header(), around).read(identity.sheet(), row -> rows.row(name, row));
    }
}
