package io.huizong.job;

import io.huizong.check.CheckedFile;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.Reference;
import io.huizong.report.TrialCopies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trial folder's files are checked in every run as they lie there, and answered: neither archived nor stored. */
@Component
class Trial {
    private final CurrentBasis basis;
    private final RunNotes notes;
    private final TrialCopies copies;

    Trial(CurrentBasis basis, RunNotes notes, TrialCopies copies) {
        this.basis = basis;
        this.notes = notes;
        this.copies = copies;
    }

    void check() throws IOException {
        List<TrialCopies.Tried> tried = new ArrayList<>();
        if (!notes.trials().isEmpty()) {
            check(basis.reference(), tried);
        }
        copies.write(tried);
    }

    private void check(Reference reference, List<TrialCopies.Tried> tried) {
        for (FolderEntry.Trial entry : notes.trials()) {
            try {
                CheckedFile checked = check(entry, reference);
                notes.checked(checked);
                tried.add(new TrialCopies.Tried(checked, entry.file()));
            } catch (UncheckedIOException e) {
                notes.passedOver(new FolderEntry.PassedOver(entry.path(), "passed.unreadable"));
            }
        }
    }

    private static CheckedFile check(FolderEntry.Trial entry, Reference reference) {
        return FileReading.check(new ArrivedFile(entry.path(), "", entry.file(), entry.modified()), reference);
    }
}
