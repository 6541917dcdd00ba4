package io.huizong.sheet.xlsx;

import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a zip by name, without regard to letter case and the direction of slashes; each read within limits. */
final class ZipParts implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final ReadLimits limits;

    private ZipParts(ZipFile zip, Map<String, ZipEntry> entries, ReadLimits limits) {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
    }

    static ZipParts open(Path path, ReadLimits limits) throws IOException, UnreadableFile {
        // Names are ASCII; any other bytes in them are not worth a refusal.
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        try {
            if (zip.size() > limits.archiveEntries()) {
                throw Refusal.tooLarge("entries", limits.archiveEntries());
            }
            return new ZipParts(zip, entries(zip), limits);
        } catch (UnreadableFile | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) throws UnreadableFile {
        Map<String, ZipEntry> entries = new HashMap<>();
        for (ZipEntry entry : zip.stream().toList()) {
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Refusal.damaged("zip");
            }
        }
        return entries;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The part's content, or null if there is no such part. */
    @Nullable
    InputStream stream(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        return new CheckedPart(zip.getInputStream(entry), entry, limits);
    }

    /** Reads all parts to their ends; true if each is what the directory says, else a {@link ZipException}. */
    boolean isWhole() throws IOException {
        for (ZipEntry entry : entries.values()) {
            try (InputStream in = new CheckedPart(zip.getInputStream(entry), entry, limits)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return true;
    }

    /** The unpacked size of all parts together, as the directory says. */
    long unpackedBytes() {
        return entries.values().stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
