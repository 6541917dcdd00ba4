package io.huizong.report.workbook;

import io.huizong.figures.Details.Detail;
import io.huizong.figures.SubmissionLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where each source stands among the control totals, with its SHA-256; filled while they are written. */
final class SourceLines {
    private record Source(String file, String unit, String form) {}

    private final Map<Source, Link> lines = new HashMap<>();

    void put(SubmissionLine line, Link link) {
        if (line.rowsAccepted() > 0 && line.unit() != null && line.form() != null && counts(line)) {
            lines.put(
                    new Source(line.file(), Objects.requireNonNull(line.unit()), Objects.requireNonNull(line.form())),
                    link);
        }
    }

    /** What was superseded or withdrawn may bear the same name. */
    private static boolean counts(SubmissionLine line) {
        return line.status().equals("accepted") || line.status().equals("partial");
    }

    @Nullable
    Link of(String form, Detail detail) {
        return lines.get(new Source(detail.file(), detail.unit(), form));
    }
}
