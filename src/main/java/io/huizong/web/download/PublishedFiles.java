package io.huizong.web.download;

import io.huizong.period.Period;
import io.huizong.report.OutputFolder;
import io.huizong.store.Settings;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The files of the published periods. What is asked for is looked up among those that lie there: no path ever comes from
 * outside.
 */
@Component
public class PublishedFiles {
    private static final String KEY = "web.downloads.key";
    private static final String MAC = "HmacSHA256";
    private static final String RETURNS = Messages.bundled().text("publish.returns") + "/";
    private static final String WORKBOOK = ".xlsx";
    private static final int DEEP = Integer.MAX_VALUE;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    /** An id that nobody knows is no reason to go through the folder each time. */
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final OutputFolder output;
    private final Clock clock;
    private final Key key;
    private Map<String, String> paths = Map.of();
    private Instant listed = Instant.MIN;

    PublishedFiles(OutputFolder output, Settings settings, Clock clock) {
        this.output = output;
        this.clock = clock;
        String kept = settings.get(KEY).orElseGet(() -> {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            String text = Base64.getEncoder().encodeToString(fresh);
            settings.put(KEY, text);
            return text;
        });
        this.key = new SecretKeySpec(Base64.getDecoder().decode(kept), MAC);
    }

    /** The files that lie in a period's folder itself: workbook, documents, tables; in the order of their names. */
    public List<PublishedFile> main(Period period) {
        return walk(output.folder().resolve(period.toString()), 1).stream()
                .sorted(Comparator.comparing(PublishedFile::path))
                .toList();
    }

    /** The files of a period in the order of their paths, those of its history last, the newest of these first. */
    public List<PublishedFile> of(Period period) {
        Comparator<PublishedFile> byPath = Comparator.comparing(PublishedFile::path);
        List<PublishedFile> all = walk(output.folder().resolve(period.toString()), DEEP);
        return Stream.concat(
                        all.stream().filter(f -> !isHistory(f)).sorted(byPath),
                        all.stream().filter(PublishedFiles::isHistory).sorted(byPath.reversed()))
                .toList();
    }

    private static boolean isHistory(PublishedFile file) {
        return file.below().startsWith("history/");
    }

    /** The file with an id; empty if there is none. */
    public Optional<PublishedFile> find(String id) {
        Optional<PublishedFile> known = known(id);
        if (known.isPresent() || !list()) {
            return known;
        }
        return known(id);
    }

    private synchronized Optional<PublishedFile> known(String id) {
        return Optional.ofNullable(paths.get(id)).map(output.folder()::resolve).flatMap(this::file);
    }

    private synchronized boolean list() {
        Instant now = clock.instant();
        if (listed.plus(LEAST).isAfter(now)) {
            return false;
        }
        Map<String, String> fresh = new HashMap<>();
        try (Stream<Path> below = Files.exists(output.folder()) ? Files.list(output.folder()) : Stream.empty()) {
            below.filter(folder ->
                            Period.parse(String.valueOf(folder.getFileName())).isPresent())
                    .flatMap(folder -> walk(folder, DEEP).stream())
                    .forEach(file -> fresh.put(file.id(), file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths = fresh;
        listed = now;
        return true;
    }

    /** Where a file lies. */
    Path path(PublishedFile file) {
        return output.folder().resolve(file.path());
    }

    /** The return copy of a file of the input folder that is published with a period; empty if there is none. */
    public Optional<PublishedFile> returnCopy(Period period, String input) {
        return copies(input)
                .map(name -> output.folder().resolve(period.toString()).resolve(RETURNS + name))
                .flatMap(path -> file(path).stream())
                .findFirst();
    }

    /** The paths below the period's folder that the return copy of a file of the input folder may have. */
    static Stream<String> returns(String input) {
        return copies(input).map(RETURNS::concat);
    }

    private static Stream<String> copies(String input) {
        int dot = input.lastIndexOf('.');
        String stem = dot <= input.lastIndexOf('/') + 1 ? input : input.substring(0, dot);
        return Stream.of(input, stem + WORKBOOK, stem + ".xls", input + WORKBOOK, list(stem), list(input));
    }

    private static String list(String name) {
        return Messages.bundled().text("returns.alone", Map.of("name", name));
    }

    private Optional<PublishedFile> file(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Optional.of(file(path, attributes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private PublishedFile file(Path path, BasicFileAttributes attributes) {
        String below = output.folder().relativize(path).toString().replace('\\', '/');
        return new PublishedFile(
                id(below),
                below,
                attributes.size(),
                attributes.lastModifiedTime().toInstant());
    }

    private String id(String path) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] full = mac.doFinal(path.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(full, ID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /** Plain files, links not followed; what office programs and publications leave lying for a moment left out. */
    private List<PublishedFile> walk(Path folder, int depth) {
        List<PublishedFile> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    String name = path.getFileName().toString();
                    if (attributes.isRegularFile() && !name.startsWith(".") && !name.startsWith("~$")) {
                        files.add(file(path, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
