package io.huizong.report.narrative.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the narrative's own part of the class path holds. */
public final class Resource {
    private Resource() {}

    /** A text file by its name, likewise. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A file by its name; {@link IllegalStateException} if there is none. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/narratives/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
