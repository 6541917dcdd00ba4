package io.huizong.report;

import io.huizong.store.Publications.Move;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides where the files of one period go, and puts them there. A file that an office program has open, or that the
 * office has changed since it was published, is left alone: the new one goes beside it, with the time in its name.
 */
final class Placement {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path output;
    private final Map<String, Set<String>> published;
    private final String stamp;

    /** {@code published} holds the SHA-256 that each file may have unchanged, by its path below the output. */
    Placement(Path output, Map<String, Set<String>> published, ZonedDateTime now) {
        this.output = output;
        this.published = published;
        this.stamp = now.format(STAMP);
    }

    /** Where a staged file goes; {@code folder} and {@code name} make its path below the output folder. */
    Move plan(Path staged, String folder, String name, boolean forMachines) throws IOException {
        String target = folder + "/" + name;
        Path there = output.resolve(target);
        String path = output.relativize(staged).toString().replace('\\', '/');
        String sha256 = FileHash.of(staged);
        if (!Files.exists(there)) {
            return new Move(path, target, "", sha256);
        }
        if (!forMachines && (isOpen(there) || isChanged(there, target))) {
            return new Move(path, folder + "/" + beside(name), "", sha256);
        }
        return new Move(path, target, folder + "/history/" + stamp + "/" + name, sha256);
    }

    /**
     * What takes away a file that was published and is not any more; empty where it is no longer there, is open, or was
     * changed by the office.
     */
    Optional<Move> removal(String folder, String name) throws IOException {
        String target = folder + "/" + name;
        Path there = output.resolve(target);
        if (!Files.exists(there) || isOpen(there) || isChanged(there, target)) {
            return Optional.empty();
        }
        return Optional.of(new Move("", target, folder + "/history/" + stamp + "/" + name, ""));
    }

    /** Whether what lies there is as it was published, and a staged file says the same but for the time. */
    boolean isSameAs(Path staged, String folder, String name) throws IOException {
        String target = folder + "/" + name;
        Path there = output.resolve(target);
        return Files.exists(there)
                && !isChanged(there, target)
                && ZipContents.of(staged).equals(ZipContents.of(there));
    }

    /** Whether a move goes beside the file that it was meant for. */
    static boolean isBeside(Move move, String folder, String name) {
        return !move.target().equals(folder + "/" + name);
    }

    private String beside(String name) {
        int dot = name.lastIndexOf('.');
        return Messages.bundled()
                .text(
                        "publish.beside",
                        Map.of("name", name.substring(0, dot), "time", stamp, "ending", name.substring(dot)));
    }

    /** Office programs leave a file of their own beside the one that they have open. */
    static boolean isOpen(Path file) {
        String name = String.valueOf(file.getFileName());
        String shortened = name.length() > 2 ? name.substring(2) : name;
        return Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling("~$" + shortened))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"));
    }

    private boolean isChanged(Path file, String target) throws IOException {
        return !published.getOrDefault(target, Set.of()).contains(FileHash.of(file));
    }

    /** Makes one move; made again after a crash it comes to the same. */
    static void make(Path output, Move move) throws IOException {
        Path staged = output.resolve(move.staged());
        Path target = output.resolve(move.target());
        if (!move.isRemoval() && !Files.exists(staged)) {
            return;
        }
        if (!move.kept().isEmpty() && Files.exists(target) && !Files.exists(output.resolve(move.kept()))) {
            keep(target, output.resolve(move.kept()));
        }
        if (move.isRemoval()) {
            Files.deleteIfExists(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void keep(Path target, Path kept) throws IOException {
        Files.createDirectories(kept.getParent());
        Path part = kept.resolveSibling(kept.getFileName() + ".part");
        Files.copy(target, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes sure that a file's bytes are on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
