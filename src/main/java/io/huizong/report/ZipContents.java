package io.huizong.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What an office file holds, whenever it was written: the check sums of its parts, without the one that tells the time.
 * Of a file that is no zip it is the file's own.
 */
record ZipContents(Map<String, String> parts) {
    private static final String TIME = "docProps/core.xml";

    static ZipContents of(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.getName().equals(TIME))
                    .forEach(entry -> parts.put(entry.getName(), entry.getSize() + " " + entry.getCrc()));
        } catch (ZipException e) {
            parts.put("", FileHash.of(file));
        }
        return new ZipContents(parts);
    }
}
