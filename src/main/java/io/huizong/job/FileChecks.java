package io.huizong.job;

import io.huizong.check.CheckedFile;
import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRole;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FaultyReference;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.InputFolder;
import io.huizong.intake.Reference;
import io.huizong.intake.ReferenceFiles;
import io.huizong.period.LockedPeriods;
import io.huizong.unit.Medium;
import io.huizong.unit.UnitRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks files anywhere, each by itself, against the register that lies in the input folder; stores nothing, needs no
 * database.
 */
@Component
public class FileChecks {
    private final FormCatalog catalog;
    private final BundledMedia bundled;
    private final InputFolder folder;
    private final Office office;
    private final Clock clock;

    FileChecks(FormCatalog catalog, BundledMedia bundled, InputFolder folder, Office office, Clock clock) {
        this.catalog = catalog;
        this.bundled = bundled;
        this.folder = folder;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Checks files; the office's own tables are checked as such.
     *
     * @throws IOException if one cannot be opened
     * @throws FaultyReference if the register that reports are held against has errors
     */
    public List<CheckedFile> check(List<Path> files) throws IOException {
        return check(files, LockedPeriods.NONE);
    }

    /** As above; what is for a locked period is refused. */
    public List<CheckedFile> check(List<Path> files, LockedPeriods locked) throws IOException {
        List<CheckedFile> checked = new ArrayList<>();
        Optional<Reference> reference = Optional.empty();
        for (Path file : files) {
            ArrivedFile arrived = new ArrivedFile(
                    folder.pathOf(file),
                    "",
                    file,
                    Files.getLastModifiedTime(file).toInstant());
            Optional<FormRole> role = new ReferenceFiles(catalog).role(arrived.path());
            if (role.filter(r -> r != FormRole.TARGETS).isPresent()) {
                checked.add(reference(arrived, () -> byItself(role.get(), arrived)));
                continue;
            }
            Reference against = reference.isPresent() ? reference.get() : against();
            reference = Optional.of(against);
            checked.add(
                    role.isPresent()
                            ? reference(arrived, () -> new ReferenceFiles(catalog).targets(arrived, against.register()))
                            : FileReading.check(arrived, against, locked));
        }
        return checked;
    }

    /**
     * The forms, and the units of the register that lies in the input folder; without targets.
     *
     * @throws IOException if the folder cannot be read
     * @throws FaultyReference if the register has errors
     */
    public Basis basis() throws IOException {
        return new Basis(catalog, register(), List.of());
    }

    private static CheckedFile reference(ArrivedFile file, Runnable reading) {
        try {
            reading.run();
            return new CheckedFile(file.path(), List.of(), List.of());
        } catch (FaultyReference e) {
            return new CheckedFile(file.path(), List.of(), e.findings());
        }
    }

    /** Reads a table of the office's own that stands for itself. */
    private void byItself(FormRole role, ArrivedFile file) {
        ReferenceFiles files = new ReferenceFiles(catalog);
        if (role == FormRole.MEDIA) {
            files.media(file);
        } else {
            files.register(file);
        }
    }

    private Reference against() throws IOException {
        LocalDate today = clock.instant().atZone(office.zone()).toLocalDate();
        List<Medium> own =
                lying(FormRole.MEDIA).map(new ReferenceFiles(catalog)::media).orElse(List.of());
        return new Reference(
                catalog, register(), bundled.with(own), office.county(), today, office.explanationLength());
    }

    /** Without an input folder, or a register in it, units are not known. */
    private UnitRegister register() throws IOException {
        return lying(FormRole.REGISTER)
                .map(new ReferenceFiles(catalog)::register)
                .orElseGet(() -> UnitRegister.unknown(List.of()));
    }

    /** The table of a role that lies in the input folder. */
    private Optional<ArrivedFile> lying(FormRole role) throws IOException {
        if (!folder.exists()) {
            return Optional.empty();
        }
        ReferenceFiles files = new ReferenceFiles(catalog);
        return folder.scan().stream()
                .filter(entry -> entry instanceof FolderEntry.Candidate file
                        && files.role(file.path()).equals(Optional.of(role)))
                .map(FolderEntry.Candidate.class::cast)
                .map(file -> new ArrivedFile(file.path(), "", file.file(), file.modified()))
                .findFirst();
    }
}
