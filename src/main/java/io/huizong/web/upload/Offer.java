package io.huizong.web.upload;

import io.huizong.check.CheckedFile;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was sent, and waits to be confirmed or was refused.
 *
 * @param owner the account that sent it; nobody else sees it
 * @param folder below the input folder, with {@code /}
 * @param name that it will have there, if that is still free
 * @param file where it lies meanwhile; nothing is there once it is refused
 * @param known whether the same bytes lie in the input folder already
 */
record Offer(
        long id,
        String owner,
        String folder,
        String name,
        Path file,
        long size,
        Instant at,
        boolean known,
        CheckedFile checked,
        Verdict verdict) {
    String path() {
        return folder + "/" + name;
    }

    /** Whether something of it is of a locked period. */
    boolean isLocked() {
        return Verdict.isLocked(checked);
    }
}
