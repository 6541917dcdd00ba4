package io.huizong.web.finding;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A finding in words.
 *
 * @param tone {@code bad}, {@code warn} or empty
 * @param title what kind of finding it is, in a few words
 * @param cell as Excel shows it; empty for a whole sheet
 * @param row counted from 1; 0 for a whole sheet
 * @param value as written; empty where none is concerned
 * @param state where it stands: to be corrected, to be explained, explained, the office's
 * @param answer what was said to it; empty where nothing was
 */
public record FindingLine(
        Finding finding,
        String severity,
        String tone,
        String title,
        String sheet,
        String cell,
        int row,
        String value,
        String message,
        State state,
        String answer) {
    private static final Messages WORDS = Messages.bundled();

    /** Where a finding stands. */
    public enum State {
        CORRECT,
        EXPLAIN,
        OFFICE,
        SETTLED,
        NOTED;

        /** As it stands in addresses and in keys of the bundle. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String words() {
            return WORDS.text("web.finding.state." + code());
        }

        /** Whether somebody has to do something. */
        public boolean isOpen() {
            return this == CORRECT || this == EXPLAIN || this == OFFICE;
        }

        static State of(Finding finding) {
            if (finding.severity() == Severity.NOTE) {
                return NOTED;
            }
            if (finding.isError()) {
                return CORRECT;
            }
            if (finding.isOpenForOffice()) {
                return OFFICE;
            }
            return finding.answer() == null ? EXPLAIN : SETTLED;
        }
    }

    public static FindingLine of(Finding finding) {
        CellAddress cell = finding.where().cell();
        String sheet = finding.where().sheet();
        return new FindingLine(
                finding,
                WORDS.text("workbook.severity." + finding.severity().code()),
                tone(finding.severity()),
                WORDS.text("web.code." + finding.code().code()),
                sheet == null ? "" : sheet,
                cell == null ? "" : cell.toString(),
                cell == null ? 0 : cell.row(),
                orEmpty(finding.value()),
                finding.message(WORDS),
                State.of(finding),
                orEmpty(finding.answer()));
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case QUERY -> "warn";
            case NOTE -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What the office may say to it: {@code same} or {@code confirmed}; empty where it is not the office's. */
    public String ruling() {
        if (finding.fingerprint() == null || finding.severity() != Severity.QUERY) {
            return "";
        }
        return finding.code() == FindingCode.COUNTY_DUPLICATE
                ? "same"
                : finding.code().isForOffice() ? "confirmed" : "";
    }

    /** Whether the office may answer it for the unit. */
    public boolean isAnswerable() {
        return finding.fingerprint() != null
                && finding.severity() == Severity.QUERY
                && !finding.code().isOffices();
    }
}
