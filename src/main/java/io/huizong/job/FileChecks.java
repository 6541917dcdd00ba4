package io.huizong.job;

import io.huizong.check.SubmissionResult;
import io.huizong.check.SubmissionStore;
import io.huizong.figures.Office;
import io.huizong.finding.Finding;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRecord;
import io.huizong.form.FormRole;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.InputFolder;
import io.huizong.intake.Reference;
import io.huizong.intake.ReferenceFiles;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.period.Period;
import io.huizong.sheet.UnreadableFile;
import io.huizong.unit.UnitRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks files anywhere against the register that lies in the input folder; stores nothing, needs no database. */
@Component
public class FileChecks {
    private final FormCatalog catalog;
    private final InputFolder folder;
    private final Office office;
    private final Clock clock;

    FileChecks(FormCatalog catalog, InputFolder folder, Office office, Clock clock) {
        this.catalog = catalog;
        this.folder = folder;
        this.office = office;
        this.clock = clock;
    }

    /**
     * What one file turned out to hold.
     *
     * @param submissions how many sheets were recognised
     * @param accepted rows that would count
     * @param rejected rows that would not
     */
    public record Checked(Path file, int submissions, int accepted, int rejected, List<Finding> findings) {}

    /**
     * Checks files.
     *
     * @throws IOException if one cannot be opened
     */
    public List<Checked> check(List<Path> files) throws IOException {
        Reference reference = new Reference(
                catalog,
                register(),
                office.county(),
                clock.instant().atZone(office.zone()).toLocalDate());
        FileReading reading = new FileReading(reference);
        List<Checked> all = new ArrayList<>();
        for (Path file : files) {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            ArrivedFile arrived = new ArrivedFile(folder.pathOf(file), "", file, modified);
            all.add(check(file, arrived, reading));
        }
        return all;
    }

    private static Checked check(Path path, ArrivedFile file, FileReading reading) {
        Collecting found = new Collecting();
        try {
            reading.read(file, found);
        } catch (UnreadableFile e) {
            found = new Collecting();
            found.rejected(reading.unreadable(file, e.finding()));
        }
        return new Checked(path, found.submissions, found.accepted, found.rejected, found.findings);
    }

    /** Without an input folder, or a register in it, units are not known. */
    private UnitRegister register() throws IOException {
        if (!folder.exists()) {
            return UnitRegister.unknown(List.of());
        }
        ReferenceFiles files = new ReferenceFiles(catalog);
        for (FolderEntry entry : folder.scan()) {
            if (entry instanceof FolderEntry.Candidate file
                    && files.role(file.path())
                            .filter(r -> r == FormRole.REGISTER)
                            .isPresent()) {
                return files.register(new ArrivedFile(file.path(), "", file.file(), file.modified()));
            }
        }
        return UnitRegister.unknown(List.of());
    }

    /** Keeps findings and counts, no records. */
    private static final class Collecting implements SubmissionStore {
        private final List<Finding> findings = new ArrayList<>();
        private int submissions;
        private int accepted;
        private int rejected;

        @Override
        public boolean isKnown(Submission submission) {
            return false;
        }

        @Override
        public void rejected(RejectedSheet sheet) {
            findings.addAll(sheet.findings());
        }

        @Override
        public void note(Finding finding, @Nullable Period period) {
            findings.add(finding);
        }

        @Override
        public Writer begin(Submission submission) {
            submissions++;
            return new Writer() {
                @Override
                public void record(@Nullable String sheet, FormRecord record) {}

                @Override
                public void finding(Finding finding) {
                    findings.add(finding);
                }

                @Override
                public void end(SubmissionResult result) {
                    accepted += result.rowsAccepted();
                    rejected += result.rowsRejected();
                }
            };
        }
    }
}
