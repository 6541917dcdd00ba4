package io.huizong.job;

import io.huizong.check.CheckedFile;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.Reference;
import io.huizong.period.LockedPeriods;
import io.huizong.report.TrialCopies;
import io.huizong.store.Locks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trial folder's files are checked in every run as they lie there, and answered: neither archived nor stored. */
@Component
class Trial {
    private final CurrentBasis basis;
    private final Locks locks;
    private final RunNotes notes;
    private final TrialCopies copies;

    Trial(CurrentBasis basis, Locks locks, RunNotes notes, TrialCopies copies) {
        this.basis = basis;
        this.locks = locks;
        this.notes = notes;
        this.copies = copies;
    }

    void check() throws IOException {
        List<TrialCopies.Tried> tried = new ArrayList<>();
        if (!notes.trials().isEmpty()) {
            check(basis.reference(), locks.locked(), tried);
        }
        copies.write(tried);
    }

    private void check(Reference reference, LockedPeriods locked, List<TrialCopies.Tried> tried) {
        for (FolderEntry.Trial entry : notes.trials()) {
            try {
                CheckedFile checked = check(entry, reference, locked);
                notes.checked(checked);
                tried.add(new TrialCopies.Tried(checked, entry.file()));
            } catch (UncheckedIOException e) {
                notes.passedOver(new FolderEntry.PassedOver(entry.path(), "passed.unreadable"));
            }
        }
    }

    private static CheckedFile check(FolderEntry.Trial entry, Reference reference, LockedPeriods locked) {
        return FileReading.check(new ArrivedFile(entry.path(), "", entry.file(), entry.modified()), reference, locked);
    }
}
