package io.huizong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Every file that was taken in, under the SHA-256 of its bytes. */
public final class Archive {
    private final Path folder;

    /** An archive in a folder that is made when first needed. */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a file in, unless its bytes are there already, and gives their SHA-256. The copy is on the disk when this
     * returns.
     *
     * @throws IOException if the file cannot be read or the copy not be written
     */
    public String store(Path file) throws IOException {
        String known = digest(file);
        if (Files.exists(content(known))) {
            return known;
        }
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "in-", ".part");
        try {
            String sha256 = copy(file, copy);
            Path place = content(sha256);
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Where the bytes with a SHA-256 lie. */
    public Path content(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            in.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
