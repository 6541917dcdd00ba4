package io.huizong.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What lies in a folder at any depth, by names, sizes and times; nothing is opened.
 *
 * @param digest the same for two listings exactly if they are the same
 * @param newest when a file in it was last changed
 */
record Listing(String digest, Instant newest) {
    /**
     * One walk over the folder.
     *
     * @throws IOException if it is not there or cannot be read; what lies deeper and cannot be is left out
     */
    static Listing of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Walk walk = new Walk(folder);
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        return new Listing(digest(walk.lines), walk.newest);
    }

    /** Whether a file was changed less than this ago; on a share, whose clock may be ahead, the same the other way. */
    boolean isFresh(Instant now, Duration quiet) {
        return Duration.between(newest, now).abs().compareTo(quiet) < 0;
    }

    private static String digest(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.stream().sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<String> lines = new ArrayList<>();
        private Instant newest = Instant.EPOCH;

        Walk(Path folder) {
            this.folder = folder;
        }

        /** An office program hides such a file beside each that it has open: it comes and goes, and is no news. */
        private static boolean isHidden(Path file) {
            String name = String.valueOf(file.getFileName());
            return name.startsWith("~$") || name.startsWith(".");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path file, BasicFileAttributes attributes) {
            return isHidden(file) && !file.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            Instant changed = attributes.lastModifiedTime().toInstant();
            lines.add(folder.relativize(file) + "\0" + attributes.size() + "\0" + changed + "\n");
            newest = changed.isAfter(newest) ? changed : newest;
            return FileVisitResult.CONTINUE;
        }

        /** It may go away while it is looked at; the next listing then differs. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(folder)) {
                throw problem;
            }
            lines.add(folder.relativize(file) + "\0?\n");
            return FileVisitResult.CONTINUE;
        }
    }
}
