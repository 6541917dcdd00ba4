package io.huizong.sheet;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import java.util.Locale;

/** The ways in which a file is refused, each with the wording that fits. */
public final class Refusal {
    private Refusal() {}

    /** The file's content contradicts its format; {@code variant} is a wording of {@code file.unreadable}. */
    public static UnreadableFile damaged(String variant) {
        return new UnreadableFile(Finding.of(FindingCode.FILE_UNREADABLE, variant));
    }

    public static UnreadableFile damaged(String variant, Throwable cause) {
        return new UnreadableFile(Finding.of(FindingCode.FILE_UNREADABLE, variant), cause);
    }

    /** The content contradicts its format in a row that can be named, counted from 1. */
    public static UnreadableFile damagedRow(String variant, long row) {
        return new UnreadableFile(
                Finding.of(FindingCode.FILE_UNREADABLE, variant).with("row", row));
    }

    public static UnreadableFile tooLarge(String variant, long limit) {
        return new UnreadableFile(
                Finding.of(FindingCode.FILE_TOO_LARGE, variant).with("limit", limit));
    }

    public static UnreadableFile encrypted(Throwable cause) {
        return new UnreadableFile(Finding.of(FindingCode.FILE_ENCRYPTED), cause);
    }

    public static UnreadableFile notASpreadsheet(String variant) {
        return new UnreadableFile(Finding.of(FindingCode.FILE_NOT_A_SPREADSHEET, variant));
    }

    /** A file of a kind that is not read. */
    public static UnreadableFile kind(FileKind kind) {
        FindingCode code = kind.refusal();
        if (code == null) {
            throw new IllegalStateException(kind + " is read");
        }
        return new UnreadableFile(
                switch (kind) {
                    case EMPTY, ENCRYPTED -> Finding.of(code);
                    default ->
                        Finding.of(code, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                });
    }
}
