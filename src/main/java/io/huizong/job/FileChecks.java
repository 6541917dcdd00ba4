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
     * Checks files; the office's own tables are checked as such.
     *
     * @throws IOException if one cannot be opened
     * @throws FaultyReference if the register that reports are held against has errors
     */
    public List<CheckedFile> check(List<Path> files) throws IOException {
        List<CheckedFile> checked = new ArrayList<>();
        Optional<Reference> reference = Optional.empty();
        for (Path file : files) {
            ArrivedFile arrived = new ArrivedFile(
                    folder.pathOf(file),
                    "",
                    file,
                    Files.getLastModifiedTime(file).toInstant());
            Optional<FormRole> role = new ReferenceFiles(catalog).role(arrived.path());
            if (role.equals(Optional.of(FormRole.REGISTER))) {
                checked.add(reference(arrived, () -> new ReferenceFiles(catalog).register(arrived)));
                continue;
            }
            Reference against = reference.isPresent() ? reference.get() : against();
            reference = Optional.of(against);
            checked.add(
                    role.isPresent()
                            ? reference(arrived, () -> new ReferenceFiles(catalog).targets(arrived, against.register()))
                            : FileReading.check(arrived, against));
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

    private Reference against() throws IOException {
        LocalDate today = clock.instant().atZone(office.zone()).toLocalDate();
        return new Reference(catalog, register(), office.county(), today, office.explanationLength());
    }

    /** Without an input folder, or a register in it, units are not known. */
    private UnitRegister register() throws IOException {
        if (!folder.exists()) {
            return UnitRegister.unknown(List.of());
        }
        ReferenceFiles files = new ReferenceFiles(catalog);
        for (FolderEntry entry : folder.scan()) {
            if (entry instanceof FolderEntry.Candidate file
                    && files.role(file.path()).equals(Optional.of(FormRole.REGISTER))) {
                return files.register(new ArrivedFile(file.path(), "", file.file(), file.modified()));
            }
        }
        return UnitRegister.unknown(List.of());
    }
}
