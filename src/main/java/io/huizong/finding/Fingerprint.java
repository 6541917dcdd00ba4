package io.huizong.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short names of contents: {@value #LENGTH} hexadecimal digits of a SHA-256. The same content has the same name wherever
 * it stands; that two contents of a county share one will not happen.
 */
public final class Fingerprint {
    public static final int LENGTH = 20;

    private Fingerprint() {}

    /** The name of a content of several parts, whose order and limits matter. */
    public static String of(List<String> parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH / 2);
    }

    /** The name of two contents that are shown as one; null if either has none. */
    static @Nullable String together(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : of(List.of(one, other));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
