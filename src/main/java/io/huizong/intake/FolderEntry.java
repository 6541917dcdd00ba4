package io.huizong.intake;

import java.nio.file.Path;
import java.time.Instant;

/** Something that lies in the input folder; paths are below it, with {@code /}. */
public sealed interface FolderEntry {
    String path();

    /** A file that is taken in, whatever it turns out to be. */
    record Candidate(String path, Path file, Instant modified, long size) implements FolderEntry {}

    /** A file in the trial folder: checked, never stored. */
    record Trial(String path, Path file, Instant modified) implements FolderEntry {}

    /**
     * A file that is none of ours, or not yet: the reason is a key of the bundle, {@code passed.…}. A folder that cannot
     * be opened has a path that ends in {@code /}.
     */
    record PassedOver(String path, String reason) implements FolderEntry {
        static final String FRESH = "passed.fresh";

        /** Whether it has just changed, and may still be changing. */
        public boolean isFresh() {
            return reason.equals(FRESH);
        }
    }
}
