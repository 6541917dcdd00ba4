package io.huizong.sheet.file;

import io.huizong.sheet.FileKind;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.text.CsvWorkbook;
import io.huizong.sheet.text.HtmlWorkbook;
import io.huizong.sheet.xls.XlsWorkbook;
import io.huizong.sheet.xlsx.XlsxWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The way in: opens a file of any kind that is read. */
public final class SpreadsheetFile {
    private SpreadsheetFile() {}

    /**
     * What a file is, by its first bytes.
     *
     * @throws UncheckedIOException if the disk fails, or there is no such file
     */
    public static FileKind kind(Path path) {
        try {
            return FirstBytes.of(path).kind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file by what it is, whatever it is called. The file must stay as it is until the workbook is closed.
     *
     * @throws UnreadableFile if it is of another kind, damaged, encrypted or beyond the limits; the finding says which, in
     *     words that need no more arguments
     * @throws UncheckedIOException if the disk fails, or there is no such file
     */
    public static Workbook open(Path path, ReadLimits limits) throws UnreadableFile {
        try {
            long size = Files.size(path);
            FileKind kind = FirstBytes.of(path).kind();
            if (!kind.isRead()) {
                throw Refusal.kind(kind);
            }
            checkSize(size, limits.fileBytes());
            return open(kind, path, size, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workbook open(FileKind kind, Path path, long size, ReadLimits limits)
            throws IOException, UnreadableFile {
        if (kind == FileKind.XLS) {
            checkSize(size, limits.xlsBytes());
        }
        if (kind == FileKind.HTML) {
            checkSize(size, limits.htmlBytes());
        }
        return switch (kind) {
            case XLSX -> XlsxWorkbook.open(path, limits);
            case XLS -> XlsWorkbook.open(path, limits);
            case HTML -> HtmlWorkbook.open(path);
            case CSV -> CsvWorkbook.open(path, limits);
            default -> throw new IllegalStateException(kind + " is not read");
        };
    }

    private static void checkSize(long size, long limit) throws UnreadableFile {
        if (size > limit) {
            throw Refusal.tooLarge("file", limit >> 20);
        }
    }
}
