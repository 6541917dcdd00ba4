package io.huizong.job;

import io.huizong.check.CheckOnly;
import io.huizong.check.CheckedFile;
import io.huizong.check.FileCheck;
import io.huizong.check.SubmissionStore;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FileIntake;
import io.huizong.intake.InputFolder;
import io.huizong.intake.Reference;
import io.huizong.intake.UnreadFile;
import io.huizong.period.LockedPeriods;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.UnreadableFile;
import io.huizong.store.FileStore;
import io.huizong.store.Receipt;
import io.huizong.unit.MediaRegister;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Reads files one by one, whatever they turn out to be. */
final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    private final FileIntake intake;
    private final MediaRegister media;

    FileReading(Reference reference) {
        this.media = reference.media();
        this.intake = new FileIntake(reference, ReadLimits.standard());
    }

    /** Reads a receipt's file into the store, whole or not at all; {@code reading} names the reference. */
    void read(Receipt receipt, String reading, FileStore store) {
        try {
            store.replace(receipt, reading, into -> read(receipt.file(), into));
        } catch (UnreadableFile e) {
            store.replace(receipt, reading, into -> into.rejected(intake.unreadable(receipt.file(), e.finding())));
        }
    }

    /** Checks a file of which nothing is stored. */
    static CheckedFile check(ArrivedFile file, Reference against, LockedPeriods locked) {
        FileReading reading = new FileReading(against);
        try {
            CheckOnly into = new CheckOnly(against, locked);
            reading.read(file, into);
            return into.result(file);
        } catch (UnreadableFile e) {
            CheckOnly into = new CheckOnly(against);
            into.rejected(reading.intake.unreadable(file, e.finding()));
            return into.result(file);
        }
    }

    /**
     * Reads a file into any store.
     *
     * @throws UnreadableFile if it cannot be read to its end; one that trips the program must not keep the county from
     *     its figures, and is refused by name
     */
    private void read(ArrivedFile file, SubmissionStore into) throws UnreadableFile {
        try {
            readByName(file, into);
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("{} could not be read", file.path(), e);
            throw new UnreadableFile(Finding.of(FindingCode.FILE_UNREADABLE, "unexpected"), e);
        }
    }

    private void readByName(ArrivedFile file, SubmissionStore into) throws UnreadableFile {
        if (InputFolder.promise(file.path()) == InputFolder.Promise.TABLE) {
            intake.read(file, new FileCheck(into, media));
            return;
        }
        Finding finding = UnreadFile.finding(file);
        if (finding.isError()) {
            into.rejected(intake.unreadable(file, finding));
        } else {
            into.note(finding.at(Location.file(file.path())), null);
        }
    }
}
