package io.huizong.sheet.xls;

import io.huizong.sheet.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 container holds. */
public final class Ole2Kind {
    private Ole2Kind() {}

    public static FileKind of(Path path) {
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
            return of(container.getRoot());
        } catch (IOException | RuntimeException e) {
            // Not to be told from outside; opening it as .xls says that it is damaged.
            return FileKind.XLS;
        }
    }

    private static FileKind of(DirectoryNode root) throws IOException {
        Set<String> names = root.getEntryNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.contains("encryptedpackage")) {
            return FileKind.ENCRYPTED;
        }
        if (names.contains("workbook")) {
            return ofWorkbook(root);
        }
        if (names.contains("book")) {
            return FileKind.OLD_XLS;
        }
        if (names.contains("worddocument")) {
            return FileKind.WORD;
        }
        return names.contains("powerpoint document") ? FileKind.SLIDES : FileKind.OTHER_SPREADSHEET;
    }

    /** The stream's beginning tells its version and whether it wants a password. */
    private static FileKind ofWorkbook(DirectoryNode root) throws IOException {
        try (InputStream in = XlsWorkbook.stream(root)) {
            new RecordFactoryInputStream(in, false);
            return FileKind.XLS;
        } catch (EncryptedDocumentException e) {
            return FileKind.ENCRYPTED;
        } catch (OldExcelFormatException e) {
            return FileKind.OLD_XLS;
        }
    }
}
