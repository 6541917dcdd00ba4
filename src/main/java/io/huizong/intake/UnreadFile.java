package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.sheet.FileKind;
import io.huizong.sheet.file.SpreadsheetFile;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is said of a file whose name promises no table that is read. */
public final class UnreadFile {
    private static final Set<FileKind> TABLES = EnumSet.of(FileKind.XLSX, FileKind.XLS);
    private static final Set<FileKind> OTHER_TABLES =
            EnumSet.of(FileKind.XLSB, FileKind.ODS, FileKind.OLD_XLS, FileKind.XML_TABLE, FileKind.ENCRYPTED);
    private static final Set<FileKind> SAID_BY_KIND =
            EnumSet.of(FileKind.WORD, FileKind.SLIDES, FileKind.PDF, FileKind.PICTURE, FileKind.ARCHIVE);
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");

    private UnreadFile() {}

    /** An error for what may be a report, a note for any other file; without its location. */
    public static Finding finding(ArrivedFile file) {
        FileKind kind = SpreadsheetFile.kind(file.content());
        boolean reported = InputFolder.promise(file.path()) == InputFolder.Promise.UNSUPPORTED;
        if (reported) {
            return SAID_BY_KIND.contains(kind) ? of(variant(kind), file) : plain(file);
        }
        if (TABLES.contains(kind)) {
            return of("table", file).with("wanted", "." + variant(kind));
        }
        if (OTHER_TABLES.contains(kind)) {
            return of("other-table", file);
        }
        return of("other", file).severity(Severity.NOTE);
    }

    private static Finding plain(ArrivedFile file) {
        return Finding.of(FindingCode.FILE_UNSUPPORTED).with("ending", ending(file));
    }

    private static Finding of(String variant, ArrivedFile file) {
        return Finding.of(FindingCode.FILE_UNSUPPORTED, variant).with("ending", ending(file));
    }

    private static String variant(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** With its point; the whole name where nothing in it is like an ending. */
    private static String ending(ArrivedFile file) {
        String name = file.name();
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && ENDING.matcher(last).matches() ? "." + last : name;
    }
}
