package io.huizong.intake;

import java.nio.file.Path;
import java.time.Instant;

/** Something that lies in the input folder; paths are below it, with {@code /}. */
public sealed interface FolderEntry {
    String path();

    /** A file to be read. */
    record Candidate(String path, Path file, Instant modified, long size) implements FolderEntry {}

    /** A file that is none of ours, or not yet: the reason is a key of the bundle, {@code passed.…}. */
    record PassedOver(String path, String reason) implements FolderEntry {}

    /**
     * A file that somebody may have sent as a report, in a format that is not read.
     *
     * @param reported whether its ending is one that offices send reports in
     */
    record Unsupported(String path, boolean reported) implements FolderEntry {}
}
