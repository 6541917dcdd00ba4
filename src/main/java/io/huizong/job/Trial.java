package io.huizong.job;

import io.huizong.check.CheckedFile;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.Reference;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The trial folder's files are checked in every run as they lie there: neither archived nor stored. */
@Component
class Trial {
    private final CurrentBasis basis;
    private final RunNotes notes;

    Trial(CurrentBasis basis, RunNotes notes) {
        this.basis = basis;
        this.notes = notes;
    }

    void check() {
        if (notes.trials().isEmpty()) {
            return;
        }
        Reference reference = basis.reference();
        for (FolderEntry.Trial entry : notes.trials()) {
            try {
                notes.checked(check(entry, reference));
            } catch (UncheckedIOException e) {
                notes.passedOver(new FolderEntry.PassedOver(entry.path(), "passed.unreadable"));
            }
        }
    }

    private static CheckedFile check(FolderEntry.Trial entry, Reference reference) {
        return FileReading.check(new ArrivedFile(entry.path(), "", entry.file(), entry.modified()), reference);
    }
}
