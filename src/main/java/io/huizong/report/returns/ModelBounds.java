package io.huizong.report.returns;

import io.huizong.sheet.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether POI's user model may be used on a file: it holds everything at once, some twenty times what is unpacked. Parts
 * are measured by unpacking them, since what a zip says of their sizes may be wrong.
 */
final class ModelBounds {
    private static final long MEGABYTE = 1L << 20;
    private static final long PACKED = 24 * MEGABYTE;
    private static final long XML = 6 * MEGABYTE;
    /** Pictures and macros, which are only carried. */
    private static final long OTHER = 48 * MEGABYTE;

    private static final long XLS = 3 * MEGABYTE;
    private static final long TEXT = 4 * MEGABYTE;
    private static final int PARTS = 2_000;

    private ModelBounds() {}

    static boolean allow(Path file, FileKind kind) throws IOException {
        long size = Files.size(file);
        return switch (kind) {
            case XLSX -> size <= PACKED && isSmall(file);
            case XLS -> size <= XLS;
            case CSV, HTML -> size <= TEXT;
            default -> false;
        };
    }

    private static boolean isSmall(Path file) throws IOException {
        long xml = 0;
        long other = 0;
        int parts = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    if (isXml(entry.getName())) {
                        xml += unpacked(part, XML - xml);
                    } else {
                        other += unpacked(part, OTHER - other);
                    }
                }
                if (xml > XML || other > OTHER || ++parts > PARTS) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    /** How many bytes the part has, counted no further than just beyond the limit. */
    private static long unpacked(InputStream part, long limit) throws IOException {
        byte[] buffer = new byte[16_384];
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size <= limit; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }
}
