package io.huizong.intake;

import io.huizong.words.Vocabulary;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The staff's folder: looked at, never changed. */
public final class InputFolder {
    private static final Set<String> READ = Vocabulary.bundled().set("file.read");
    private static final Set<String> UNFINISHED = Vocabulary.bundled().set("file.unfinished");
    private static final Set<String> REPORTED = Vocabulary.bundled().set("file.unsupported");
    private static final long LONGEST_WAIT = 10_000;
    private static final Set<String> TRIAL = Vocabulary.bundled().set("folder.trial");

    private final Path folder;
    private final Duration quiet;
    private final Clock clock;

    /** A folder whose files must not have changed for the quiet time to be taken. */
    public InputFolder(Path folder, Duration quiet, Clock clock) {
        this.folder = folder;
        this.quiet = quiet;
        this.clock = clock;
    }

    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /**
     * Everything in the folder at any depth, sorted by path. A folder in it that cannot be opened is passed over, its
     * path ending in {@code /}; so is a link that leads back to a folder above it.
     *
     * @throws IOException if the folder does not exist or cannot be read
     */
    public List<FolderEntry> scan() throws IOException {
        if (!exists()) {
            throw new java.nio.file.NotDirectoryException(folder.toString());
        }
        List<FolderEntry> entries = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                entries.add(entry(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                return unopened(file, problem);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path file, @Nullable IOException problem) throws IOException {
                return problem == null ? FileVisitResult.CONTINUE : unopened(file, problem);
            }

            /** One folder that cannot be opened must not keep the others from being read. */
            private FileVisitResult unopened(Path file, IOException problem) throws IOException {
                if (file.equals(folder)) {
                    throw problem;
                }
                entries.add(passedOver(file, problem));
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(FolderEntry::path));
        return entries;
    }

    private FolderEntry passedOver(Path file, IOException problem) {
        if (problem instanceof FileSystemLoopException) {
            return new FolderEntry.PassedOver(relative(file), "passed.loop");
        }
        return Files.isDirectory(file)
                ? new FolderEntry.PassedOver(relative(file) + "/", "passed.folder")
                : new FolderEntry.PassedOver(relative(file), "passed.unreadable");
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private FolderEntry entry(Path file) throws IOException {
        String path = relative(file);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = ending(name);
        if (name.startsWith("~$") || path.startsWith(".") || path.contains("/.")) {
            return new FolderEntry.PassedOver(path, "passed.hidden");
        }
        if (UNFINISHED.contains(ending)) {
            return new FolderEntry.PassedOver(path, "passed.unfinished");
        }
        if (!Files.exists(file)) {
            return new FolderEntry.PassedOver(path, "passed.unreadable");
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Instant modified = attributes.lastModifiedTime().toInstant();
        if (Duration.between(modified, clock.instant()).abs().compareTo(quiet) < 0) {
            return new FolderEntry.PassedOver(path, FolderEntry.PassedOver.FRESH);
        }
        return isTrial(path)
                ? new FolderEntry.Trial(path, file, modified)
                : new FolderEntry.Candidate(path, file, modified, attributes.size());
    }

    /** Waits for the quiet time, at most ten seconds: what was being changed may then have been left alone. */
    public void awaitQuiet() {
        try {
            Thread.sleep(Math.min(quiet.toMillis() + 100, LONGEST_WAIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTrial(String path) {
        return TRIAL.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    /** A file's path below the folder, with {@code /}; elsewhere its name, since other folders say nothing. */
    public String pathOf(Path file) {
        Path root = folder.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(root)
                ? root.relativize(whole).toString().replace('\\', '/')
                : String.valueOf(file.getFileName());
    }

    /** What a file's name promises. */
    public enum Promise {
        TABLE,
        /** A format in which offices send reports, but not one that is read. */
        UNSUPPORTED,
        /** None of ours. */
        OTHER
    }

    /** What a path's ending promises. */
    public static Promise promise(String path) {
        String ending = ending(path);
        return READ.contains(ending) ? Promise.TABLE : REPORTED.contains(ending) ? Promise.UNSUPPORTED : Promise.OTHER;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
