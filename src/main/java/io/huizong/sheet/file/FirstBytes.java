package io.huizong.sheet.file;

import io.huizong.sheet.FileKind;
import io.huizong.sheet.text.TextEncoding;
import io.huizong.sheet.xls.Ole2Kind;
import io.huizong.sheet.xlsx.ZipKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The beginning of a file, and what it says about the whole. */
final class FirstBytes {
    static final int LENGTH = 1 << 16;

    private record Mark(FileKind kind, int offset, String bytes) {}

    /** What binary formats begin with, in ISO 8859-1. */
    private static final List<Mark> MARKS = List.of(
            new Mark(FileKind.PDF, 0, "%PDF-"),
            new Mark(FileKind.WORD, 0, "{\\rtf"),
            new Mark(FileKind.PICTURE, 0, "\u0089PNG"),
            new Mark(FileKind.PICTURE, 0, "\u00ff\u00d8\u00ff"),
            new Mark(FileKind.PICTURE, 0, "GIF8"),
            new Mark(FileKind.PICTURE, 0, "II*\0"),
            new Mark(FileKind.PICTURE, 0, "MM\0*"),
            new Mark(FileKind.PICTURE, 8, "WEBP"),
            new Mark(FileKind.PICTURE, 4, "ftypheic"),
            new Mark(FileKind.PICTURE, 4, "ftypmif1"),
            new Mark(FileKind.ARCHIVE, 0, "Rar!\u001a\u0007"),
            new Mark(FileKind.ARCHIVE, 0, "7z\u00bc\u00af'\u001c"),
            new Mark(FileKind.ARCHIVE, 0, "\u001f\u008b"),
            new Mark(FileKind.ARCHIVE, 0, "BZh"),
            new Mark(FileKind.ARCHIVE, 257, "ustar"),
            new Mark(FileKind.OLD_XLS, 0, "\t\0\4\0"),
            new Mark(FileKind.OLD_XLS, 0, "\t\2\6\0"),
            new Mark(FileKind.OLD_XLS, 0, "\t\4\6\0"),
            new Mark(FileKind.OLD_XLS, 0, "\t\b\b\0\0\5"));

    private final Path path;
    private final byte[] head;
    /** Whether the file ends here. */
    private final boolean complete;

    private FirstBytes(Path path, byte[] head) {
        this.path = path;
        this.head = head;
        this.complete = head.length < LENGTH;
    }

    static FirstBytes of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new FirstBytes(path, in.readNBytes(LENGTH));
        }
    }

    /** A zip or OLE2 container is opened to see what it holds. A damaged file is of the kind that it seems to have been. */
    FileKind kind() throws IOException {
        if (head.length == 0) {
            return FileKind.EMPTY;
        }
        if (startsWith(0, "PK\3\4") || startsWith(0, "PK\5\6")) {
            return ZipKind.of(path, head);
        }
        if (startsWith(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Ole2Kind.of(path);
        }
        for (Mark mark : MARKS) {
            if (startsWith(mark.offset, mark.bytes)) {
                return mark.kind;
            }
        }
        return startsWith(0, "BM") && isBitmap() ? FileKind.PICTURE : textKind();
    }

    /** A bitmap's header holds its size; the letters BM alone may begin a text. */
    private boolean isBitmap() {
        return head.length > 14 && head[6] == 0 && head[7] == 0 && head[8] == 0 && head[9] == 0;
    }

    private FileKind textKind() {
        String text = TextEncoding.ofHead(head, complete)
                .map(encoding -> encoding.decode(head))
                .orElse(null);
        if (text == null || isBinary(text)) {
            return FileKind.NOT_A_SPREADSHEET;
        }
        if (complete && text.isBlank()) {
            return FileKind.EMPTY;
        }
        return markupKind(text.stripLeading().toLowerCase(Locale.ROOT));
    }

    private static FileKind markupKind(String text) {
        if (text.startsWith("mime-version:") && text.contains("multipart/related")) {
            return FileKind.WEB_ARCHIVE;
        }
        if (!text.startsWith("<")) {
            return FileKind.CSV;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !text.contains("<html")) {
            return FileKind.XML_TABLE;
        }
        return text.contains("<html") || text.contains("<table") || text.startsWith("<!doctype html")
                ? FileKind.HTML
                : FileKind.CSV;
    }

    /** A stray control character is a clerk's accident, which findings are for; NULs or many of them are no text. */
    private static boolean isBinary(String text) {
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return text.indexOf('\0') >= 0 || controls * 50 > text.length();
    }

    private boolean startsWith(int offset, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < offset + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
