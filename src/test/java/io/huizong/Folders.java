package io.huizong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files: copied, aged, looked at. */
final class Folders {
    private Folders() {}

    /** The folder of all cases. */
    static Path cases() {
        try {
            return Path.of(Folders.class.getResource("/cases").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static void copy(Path from, Path to) {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives every file the time of an hour ago, or the one said for its path, in seconds since 1970. */
    static void age(Path folder, Map<String, Double> seconds) {
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
        for (Path file : files(folder)) {
            Double said = seconds.get(name(folder, file));
            Instant time = said == null ? hourAgo : Instant.ofEpochMilli(Math.round(said * 1000));
            try {
                Files.setLastModifiedTime(file, FileTime.from(time));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Every file by its path below the folder, with its time and size: what is rewritten shows. */
    static SortedMap<String, String> listing(Path folder) {
        SortedMap<String, String> all = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                all.put(name(folder, file), Files.getLastModifiedTime(file) + " " + Files.size(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
