package io.huizong.report.json;

import io.huizong.figures.Consolidation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code figures.json}, schema {@code huizong/figures/1}. */
public final class FiguresJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private FiguresJson() {}

    /**
     * Writes the file, in the place of one that may be there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Consolidation consolidation, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JsonGenerator out = JSON.createGenerator(stream)) {
            write(consolidation, out);
        }
    }

    private static void write(Consolidation consolidation, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("schema", "huizong/figures/1");
        out.writeStringProperty("period", consolidation.period().toString());
        out.writeStringProperty("county", consolidation.county());
        out.writeStringProperty(
                "generatedAt", consolidation.generatedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        array(out, "indicators", consolidation.figures().stream().map(FigureEntry::of));
        array(out, "submissions", consolidation.submissions().stream().map(SubmissionEntry::of));
        array(out, "findings", consolidation.findings().stream().map(FindingEntry::of));
        out.writeEndObject();
    }

    private static void array(JsonGenerator out, String name, Stream<?> entries) {
        out.writeArrayPropertyStart(name);
        entries.forEach(out::writePOJO);
        out.writeEndArray();
    }
}
