package io.huizong.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as it arrived.
 *
 * @param path below the input folder, with {@code /}
 * @param sha256 of its bytes, in hexadecimal
 * @param content where those bytes can be read
 * @param modified the file's own time
 */
public record ArrivedFile(String path, String sha256, Path content, Instant modified) {
    /** The name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without folders and ending. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
