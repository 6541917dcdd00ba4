package io.huizong.report;

import io.huizong.finding.Finding;
import io.huizong.intake.FolderEntry;
import io.huizong.report.json.CheckJson;
import io.huizong.store.StoredSubmission;
import io.huizong.words.Messages;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The account of a run for machines, schema {@code huizong/run/1}. */
final class RunJson {
    private static final Messages WORDS = Messages.bundled();

    private RunJson() {}

    static String of(RunAccount account) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .createGenerator(text)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "huizong/run/1");
            out.writeStringProperty("at", account.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            out.writeBooleanProperty("done", account.failures().isEmpty());
            texts(out, "failures", account.failures());
            out.writeNumberProperty("arrived", account.arrived());
            out.writeArrayPropertyStart("published");
            account.outcomes().forEach(outcome -> published(out, outcome));
            out.writeEndArray();
            out.writeArrayPropertyStart("rejected");
            account.rejected().forEach(s -> rejected(out, s));
            out.writeEndArray();
            out.writeArrayPropertyStart("findings");
            account.findings().forEach(f -> finding(out, f));
            out.writeEndArray();
            texts(
                    out,
                    "vanished",
                    account.vanished().stream().map(StoredSubmission::file).toList());
            out.writeArrayPropertyStart("passedOver");
            account.passedOver().forEach(p -> passedOver(out, p));
            out.writeEndArray();
            out.writeObjectPropertyStart("trial");
            CheckJson.write(out, account.trial());
            out.writeEndObject();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void published(JsonGenerator out, PublicationOutcome outcome) {
        out.writeStartObject();
        out.writeStringProperty("period", outcome.period().toString());
        if (outcome instanceof PublicationOutcome.Published published) {
            texts(out, "files", published.files());
            texts(out, "beside", published.beside());
            out.writeNumberProperty("owing", published.owing());
        } else if (outcome instanceof PublicationOutcome.Failed failed) {
            texts(out, "failures", failed.reasons());
        }
        out.writeEndObject();
    }

    private static void rejected(JsonGenerator out, StoredSubmission one) {
        out.writeStartObject();
        out.writeStringProperty("file", one.file());
        text(out, "sheet", one.sheet());
        text(out, "unit", one.unit());
        text(out, "form", one.form());
        text(out, "period", one.period() == null ? null : one.period().toString());
        out.writeStringProperty("status", one.status().code());
        out.writeNumberProperty("rowsAccepted", one.rowsAccepted());
        out.writeNumberProperty("rowsRejected", one.rowsRejected());
        out.writeEndObject();
    }

    private static void finding(JsonGenerator out, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("code", finding.code().code());
        out.writeStringProperty("severity", finding.severity().code());
        text(out, "file", finding.where().file());
        text(out, "sheet", finding.where().sheet());
        text(
                out,
                "cell",
                finding.where().cell() == null
                        ? null
                        : String.valueOf(finding.where().cell()));
        out.writeStringProperty("message", finding.message(WORDS));
        out.writeEndObject();
    }

    private static void passedOver(JsonGenerator out, FolderEntry.PassedOver entry) {
        out.writeStartObject();
        out.writeStringProperty("file", entry.path());
        out.writeStringProperty("reason", WORDS.text(entry.reason()));
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String name, @Nullable String text) {
        if (text == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, text);
        }
    }
}
