package io.huizong.web.finding;

import io.huizong.report.csv.SafeCsv;
import io.huizong.words.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Findings as a table, the columns those of the page. */
final class FindingsCsv {
    private FindingsCsv() {}

    static byte[] of(List<FindingList.Entry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SafeCsv out = new SafeCsv(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            out.line(List.of(Messages.bundled().text("web.findings.columns").split(" ", -1)));
            entries.forEach(e -> out.line(line(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> line(FindingList.Entry entry) {
        FindingLine line = entry.line();
        return List.of(
                line.severity(),
                line.title(),
                entry.unit(),
                entry.form(),
                Objects.requireNonNullElse(line.finding().where().file(), ""),
                line.sheet(),
                line.cell(),
                line.value(),
                line.message(),
                line.state().words(),
                line.answer());
    }
}
