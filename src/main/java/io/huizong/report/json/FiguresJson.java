package io.huizong.report.json;

import io.huizong.figures.Comparison;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.Finding;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
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

    private final JsonGenerator out;
    private final Consolidation consolidation;

    private FiguresJson(JsonGenerator out, Consolidation consolidation) {
        this.out = out;
        this.consolidation = consolidation;
    }

    /**
     * Writes the file, in the place of one that may be there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Consolidation consolidation, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JsonGenerator out = JSON.createGenerator(stream)) {
            new FiguresJson(out, consolidation).write();
        }
    }

    private void write() {
        out.writeStartObject();
        out.writeStringProperty("schema", "huizong/figures/1");
        out.writeStringProperty("period", consolidation.period().toString());
        out.writeStringProperty("county", consolidation.county());
        out.writeStringProperty(
                "generatedAt", consolidation.generatedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        out.writeArrayPropertyStart("indicators");
        consolidation.figures().forEach(this::figure);
        out.writeEndArray();
        out.writeArrayPropertyStart("submissions");
        consolidation.submissions().forEach(this::submission);
        out.writeEndArray();
        out.writeArrayPropertyStart("findings");
        consolidation.findings().forEach(this::finding);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void figure(Figure figure) {
        out.writeStartObject();
        out.writeStringProperty("code", figure.indicator().code());
        out.writeStringProperty("title", figure.indicator().title());
        out.writeStringProperty("measure", figure.indicator().measure());
        number("value", figure.value());
        number("previous", figure.previous());
        number("yearAgo", figure.yearAgo());
        number("yearToDate", figure.yearToDate());
        number("yearToDateYearAgo", figure.yearToDateYearAgo());
        number("target", figure.target());
        out.writeObjectPropertyStart("comparison");
        comparison("previous", figure.withPrevious());
        comparison("yearAgo", figure.withYearAgo());
        out.writeEndObject();
        out.writeObjectPropertyStart("byUnit");
        figure.byUnit().forEach((unit, one) -> {
            out.writeObjectPropertyStart(unit);
            out.writeStringProperty("state", one.state().code());
            number("value", one.value());
            if (one.carried() != null) {
                out.writeObjectPropertyStart("carried");
                number("value", one.carried().value());
                out.writeStringProperty("asOf", one.carried().asOf().toString());
                out.writeEndObject();
            }
            out.writeEndObject();
        });
        out.writeEndObject();
        number("sumOfUnits", figure.sumOfUnits());
        number("duplicates", figure.duplicates());
        out.writeEndObject();
    }

    private void comparison(String name, Comparison comparison) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("units", comparison.units());
        number("current", comparison.current());
        number("base", comparison.base());
        out.writeEndObject();
    }

    private void submission(SubmissionLine line) {
        out.writeStartObject();
        text("unit", line.unit());
        text("form", line.form());
        text("period", line.period() == null ? null : line.period().toString());
        out.writeStringProperty("file", line.file());
        text("sheet", line.sheet());
        out.writeStringProperty("sha256", line.sha256());
        out.writeNumberProperty("revision", line.revision());
        out.writeStringProperty("status", line.status());
        out.writeNumberProperty("rowsRead", line.rowsRead());
        out.writeNumberProperty("rowsAccepted", line.rowsAccepted());
        out.writeNumberProperty("rowsRejected", line.rowsRejected());
        out.writeNumberProperty("rowsSkipped", line.rowsSkipped());
        out.writeEndObject();
    }

    private void finding(Finding finding) {
        write(out, finding);
    }

    /** Writes one finding as an object. */
    static void write(JsonGenerator out, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("code", finding.code().code());
        out.writeStringProperty("severity", finding.severity().code());
        text(out, "unit", finding.unit());
        text(out, "form", finding.form());
        text(out, "file", finding.where().file());
        text(out, "sheet", finding.where().sheet());
        text(
                out,
                "cell",
                finding.where().cell() == null ? null : finding.where().cell().toString());
        text(out, "value", finding.value());
        out.writeStringProperty("message", finding.message(Messages.bundled()));
        if (finding.answer() != null) {
            out.writeStringProperty("answer", finding.answer());
        }
        out.writeEndObject();
    }

    private void text(String name, @Nullable String text) {
        text(out, name, text);
    }

    private static void text(JsonGenerator out, String name, @Nullable String text) {
        if (text == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, text);
        }
    }

    /** Ratios are plain fractions; whole numbers have no decimals. */
    private void number(String name, @Nullable BigDecimal number) {
        if (number == null) {
            out.writeNullProperty(name);
            return;
        }
        BigDecimal lean = number.stripTrailingZeros();
        out.writeNumberProperty(name, lean.scale() < 0 ? lean.setScale(0) : lean);
    }
}
