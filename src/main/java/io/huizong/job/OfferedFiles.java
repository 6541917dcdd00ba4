package io.huizong.job;

import io.huizong.check.CheckedFile;
import io.huizong.intake.ArrivedFile;
import io.huizong.store.Locks;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Checks files that are offered, before they lie in the input folder, as they would be if they did; stores nothing. */
@Component
public class OfferedFiles {
    private final CurrentBasis basis;
    private final Locks locks;
    private final Clock clock;

    OfferedFiles(CurrentBasis basis, Locks locks, Clock clock) {
        this.basis = basis;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Checks a file against the register that is in force and the locks.
     *
     * @param path that it would have below the input folder, with {@code /}: its folders are evidence of whose it is
     * @throws java.io.UncheckedIOException if it cannot be opened
     */
    public CheckedFile check(Path file, String path) {
        return FileReading.check(new ArrivedFile(path, "", file, clock.instant()), basis.reference(), locks.locked());
    }
}
