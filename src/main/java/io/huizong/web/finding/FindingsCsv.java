package io.huizong.web.finding;

import io.huizong.report.csv.CsvLines;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Findings as a table, the columns those of the page. */
final class FindingsCsv {
    private FindingsCsv() {}

    static byte[] of(List<FindingList.Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            CsvLines out = new CsvLines(text);
            out.add(List.of(Messages.bundled().text("web.findings.columns").split(" ", -1)));
            entries.forEach(e -> out.add(line(e)));
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(FindingList.Entry entry) {
        FindingLine line = entry.line();
        return Stream.of(
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
                        line.answer())
                .map(CsvLines::text)
                .toList();
    }
}
