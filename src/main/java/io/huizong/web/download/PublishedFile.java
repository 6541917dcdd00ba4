package io.huizong.web.download;

import java.time.Instant;

/**
 * A file below the output folder that may be handed out.
 *
 * @param id under which it is asked for; tells nothing of the path
 * @param path below the output folder, with {@code /}
 */
public record PublishedFile(String id, String path, long bytes, Instant modified) {
    /** The name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path below the period's folder. */
    public String below() {
        return path.substring(path.indexOf('/') + 1);
    }
}
