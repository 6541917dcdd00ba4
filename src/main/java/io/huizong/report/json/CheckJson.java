package io.huizong.report.json;

import io.huizong.check.CheckedFile;
import io.huizong.check.CheckedSheet;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Files that were checked and not stored, schema {@code huizong/check/1}: parts named as in {@code figures.json}. */
public final class CheckJson {
    private CheckJson() {}

    public static String of(List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonMapper.builder().build().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "huizong/check/1");
            write(out, files);
            out.writeEndObject();
        }
        return text.toString();
    }

    /** The arrays {@code files}, {@code submissions} and {@code findings}, into an object that is open. */
    public static void write(JsonGenerator out, List<CheckedFile> files) {
        out.writeArrayPropertyStart("files");
        files.forEach(file -> out.writeString(file.path()));
        out.writeEndArray();
        out.writeArrayPropertyStart("submissions");
        files.forEach(file -> file.sheets().forEach(sheet -> submission(out, file, sheet)));
        out.writeEndArray();
        out.writeArrayPropertyStart("findings");
        files.stream()
                .flatMap(file -> file.findings().stream())
                .map(FindingEntry::of)
                .forEach(out::writePOJO);
        out.writeEndArray();
    }

    private static void submission(JsonGenerator out, CheckedFile file, CheckedSheet sheet) {
        out.writeStartObject();
        text(out, "unit", sheet.unit() == null ? null : sheet.unit().code());
        text(out, "form", sheet.form() == null ? null : sheet.form().code());
        text(out, "period", sheet.period() == null ? null : sheet.period().toString());
        out.writeStringProperty("file", file.path());
        text(out, "sheet", sheet.sheet());
        out.writeStringProperty("status", sheet.status().code());
        out.writeNumberProperty("rowsRead", sheet.rowsRead());
        out.writeNumberProperty("rowsAccepted", sheet.rowsAccepted());
        out.writeNumberProperty("rowsRejected", sheet.rowsRejected());
        out.writeNumberProperty("rowsSkipped", sheet.rowsSkipped());
        out.writeEndObject();
    }

    private static void text(JsonGenerator out, String name, @Nullable String text) {
        if (text == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, text);
        }
    }
}
