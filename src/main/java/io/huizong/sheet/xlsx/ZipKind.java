package io.huizong.sheet.xlsx;

import io.huizong.sheet.FileKind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a zip holds. One without a readable directory is judged by the names in its first bytes. */
public final class ZipKind {
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private ZipKind() {}

    public static FileKind of(Path path, byte[] head) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            Set<String> names = zip.stream().map(ZipKind::name).collect(Collectors.toSet());
            ZipEntry type = zip.getEntry("mimetype");
            return type == null ? ofParts(names) : ofMimeType(mimeType(zip, type), names);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return ofHead(new String(head, StandardCharsets.ISO_8859_1));
        }
    }

    private static String name(ZipEntry entry) {
        return entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String mimeType(ZipFile zip, ZipEntry type) throws IOException {
        try (var in = zip.getInputStream(type)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII);
        }
    }

    private static FileKind ofParts(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return FileKind.XLSB;
        }
        if (names.contains("xl/workbook.xml") || startsWith(names, "xl/")) {
            return FileKind.XLSX;
        }
        if (startsWith(names, "word/")) {
            return FileKind.WORD;
        }
        return startsWith(names, "ppt/") ? FileKind.SLIDES : FileKind.ARCHIVE;
    }

    private static boolean startsWith(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static FileKind ofMimeType(String type, Set<String> names) {
        if (!type.startsWith(ODF)) {
            return ofParts(names);
        }
        return switch (type.substring(ODF.length()).strip()) {
            case "spreadsheet", "spreadsheet-template" -> FileKind.ODS;
            case "text", "text-template" -> FileKind.WORD;
            case "presentation", "presentation-template" -> FileKind.SLIDES;
            default -> FileKind.ARCHIVE;
        };
    }

    private static FileKind ofHead(String head) {
        if (head.contains(ODF + "spreadsheet")) {
            return FileKind.ODS;
        }
        if (head.contains("word/") && !head.contains("xl/")) {
            return FileKind.WORD;
        }
        if (head.contains("ppt/") && !head.contains("xl/")) {
            return FileKind.SLIDES;
        }
        boolean office = head.contains("xl/") || head.contains("[Content_Types].xml") || head.contains("docProps/");
        return office ? FileKind.XLSX : FileKind.ARCHIVE;
    }
}
