package io.huizong.job;

import io.huizong.form.FormCatalog;
import io.huizong.form.FormRole;
import io.huizong.intake.Archive;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FaultyReference;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.InputFolder;
import io.huizong.intake.ReferenceFiles;
import io.huizong.store.Receipts;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** First step: what lies in the folder is archived and gets its receipts; register and targets are read and held. */
@Component
class TakeIn {
    private final InputFolder folder;
    private final Archive archive;
    private final Receipts receipts;
    private final FormCatalog catalog;
    private final HeldTables tables;
    private final RunNotes notes;

    TakeIn(
            InputFolder folder,
            Archive archive,
            Receipts receipts,
            FormCatalog catalog,
            HeldTables tables,
            RunNotes notes) {
        this.folder = folder;
        this.archive = archive;
        this.receipts = receipts;
        this.catalog = catalog;
        this.tables = tables;
        this.notes = notes;
    }

    /**
     * Takes everything in, or nothing.
     *
     * @param forms the fingerprint of the forms
     * @return the fingerprint of the forms and the register together: what was read with another one is read again
     * @throws IOException if the folder or a file cannot be read
     */
    String takeIn(long run, String forms) throws IOException {
        List<FolderEntry> entries = settled();
        notes.progress().stage(Messages.bundled().text("stage.take-in"), entries.size());
        Map<FormRole, ArrivedFile> references = new EnumMap<>(FormRole.class);
        List<Receipts.Seen> seen = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        ReferenceFiles names = new ReferenceFiles(catalog);
        for (FolderEntry entry : entries) {
            if (entry instanceof FolderEntry.PassedOver passed) {
                notes.passedOver(passed);
                leave(passed.path(), untouched, references);
            } else if (entry instanceof FolderEntry.Trial trial) {
                notes.trial(trial);
            } else if (entry instanceof FolderEntry.Candidate file) {
                Optional<String> stored = store(file);
                if (stored.isEmpty()) {
                    notes.passedOver(new FolderEntry.PassedOver(file.path(), "passed.unreadable"));
                    leave(file.path(), untouched, references);
                    continue;
                }
                String sha256 = stored.get();
                Optional<FormRole> role = names.role(file.path());
                if (role.isPresent()) {
                    ArrivedFile table = new ArrivedFile(file.path(), sha256, archive.content(sha256), file.modified());
                    ArrivedFile other = references.put(role.get(), table);
                    if (other != null) {
                        throw FaultyReference.twice(other, table);
                    }
                } else {
                    seen.add(new Receipts.Seen(file.path(), sha256, file.modified(), file.size()));
                }
            }
            notes.progress().step();
        }
        String reading = forms + "-" + hold(references);
        notes.arrived(receipts.takeIn(run, new Receipts.Scan(seen, untouched), reading, notes.isRereading()));
        return reading;
    }

    /** The folder as it is once a table of the office's own, of which none is in force yet, is no longer being changed. */
    private List<FolderEntry> settled() throws IOException {
        List<FolderEntry> entries = folder.scan();
        if (entries.stream().noneMatch(this::isAwaited)) {
            return entries;
        }
        folder.awaitQuiet();
        entries = folder.scan();
        Optional<FolderEntry> awaited = entries.stream().filter(this::isAwaited).findFirst();
        if (awaited.isPresent()) {
            throw FaultyReference.unsettled(awaited.get().path());
        }
        return entries;
    }

    private boolean isAwaited(FolderEntry entry) {
        return entry instanceof FolderEntry.PassedOver passed
                && passed.isFresh()
                && new ReferenceFiles(catalog)
                        .role(entry.path())
                        .filter(role -> tables.held(role).isEmpty())
                        .isPresent();
    }

    /** A file that is not read this time has not gone; a table of the office's own stays in force. */
    private void leave(String path, List<String> untouched, Map<FormRole, ArrivedFile> references) {
        untouched.add(path);
        new ReferenceFiles(catalog)
                .role(path)
                .ifPresent(role -> tables.held(role).ifPresent(file -> references.put(role, file)));
    }

    /** The SHA-256 of the archived file; empty if it went away, or may not be read, in the meantime. */
    private Optional<String> store(FolderEntry.Candidate file) throws IOException {
        try {
            return Optional.of(archive.store(file.file()));
        } catch (NoSuchFileException | AccessDeniedException e) {
            return Optional.empty();
        }
    }

    /** Refuses faulty tables before anything is changed; then makes them the ones in force. */
    private String hold(Map<FormRole, ArrivedFile> references) {
        ArrivedFile register = inForce(FormRole.REGISTER, references);
        ArrivedFile targets = inForce(FormRole.TARGETS, references);
        ArrivedFile media = inForce(FormRole.MEDIA, references);
        ReferenceFiles files = new ReferenceFiles(catalog);
        UnitRegister units = register == null ? UnitRegister.unknown(List.of()) : files.register(register);
        if (targets != null) {
            files.targets(targets, units);
        }
        if (media != null) {
            files.media(media);
        }
        tables.put(FormRole.MEDIA, Optional.ofNullable(media));
        tables.put(FormRole.REGISTER, Optional.ofNullable(register));
        tables.put(FormRole.TARGETS, Optional.ofNullable(targets));
        return (register == null ? "none" : register.sha256().substring(0, 24))
                + (media == null ? "" : "-" + media.sha256().substring(0, 8));
    }

    /** A table that has gone from the folder stays in force: without it, every name would pass for a unit. */
    private @Nullable ArrivedFile inForce(FormRole role, Map<FormRole, ArrivedFile> references) {
        ArrivedFile lying = references.get(role);
        if (lying != null) {
            return lying;
        }
        Optional<ArrivedFile> held = tables.held(role);
        held.ifPresent(file -> notes.passedOver(new FolderEntry.PassedOver(file.path(), "passed.kept")));
        return held.orElse(null);
    }
}
