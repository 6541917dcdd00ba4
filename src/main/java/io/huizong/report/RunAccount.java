package io.huizong.report;

import io.huizong.finding.Finding;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.SubmissionStatus;
import io.huizong.store.StoredSubmission;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account of the last run: taken in, passed over, rejected and why, published; a text for people and
 * {@code run.json} for machines.
 *
 * @param failures in words; empty if all went well
 * @param arrived how many files were new
 * @param rejected what lies in the folder and does not count, or not in every row
 * @param findings about these, and about files that are no reports
 * @param vanished what counts although its file lies in the folder no more
 */
public record RunAccount(
        ZonedDateTime at,
        List<String> failures,
        int arrived,
        List<FolderEntry.PassedOver> passedOver,
        List<StoredSubmission> rejected,
        List<Finding> findings,
        List<StoredSubmission> vanished,
        List<PublicationOutcome> outcomes) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Messages WORDS = Messages.bundled();

    /**
     * Writes both files into the output folder.
     *
     * @throws IOException if they cannot be written
     */
    public void write(Path output) throws IOException {
        Files.createDirectories(output);
        replace(output.resolve(WORDS.text("account.file")), String.join("\r\n", lines()) + "\r\n");
        replace(output.resolve("run.json"), json());
    }

    private static void replace(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The account in words, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.text("account.title", Map.of("time", at.format(TIME))));
        lines.add(WORDS.text(failures.isEmpty() ? "account.done" : "account.failed"));
        failures.forEach(failure -> lines.add("  " + failure));
        lines.add(WORDS.text("account.arrived", Map.of("count", arrived)));
        published(lines);
        refused(lines);
        partial(lines);
        if (!vanished.isEmpty()) {
            lines.add("");
            lines.add(WORDS.text("account.vanished", Map.of("count", vanished.size())));
            vanished.forEach(s -> lines.add("  " + s.file()));
        }
        if (!passedOver.isEmpty()) {
            lines.add("");
            lines.add(WORDS.text("account.passed-over", Map.of("count", passedOver.size())));
            passedOver.forEach(p -> lines.add(
                    WORDS.text("account.passed", Map.of("file", p.path(), "reason", WORDS.text(p.reason())))));
        }
        return lines;
    }

    private void published(List<String> lines) {
        for (PublicationOutcome outcome : outcomes) {
            if (outcome instanceof PublicationOutcome.Published published) {
                lines.add(WORDS.text(
                        "account.published",
                        Map.of(
                                "period",
                                published.period().title(WORDS),
                                "folder",
                                published.period(),
                                "owing",
                                published.owing())));
                published.beside().forEach(file -> lines.add(WORDS.text("account.beside", Map.of("file", file))));
            }
        }
    }

    private void partial(List<String> lines) {
        List<StoredSubmission> some = rejected.stream()
                .filter(s -> s.status() == SubmissionStatus.PARTIAL)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(WORDS.text("account.partial", Map.of("count", some.size())));
        some.forEach(s -> lines.add(WORDS.text(
                "account.partial-rows",
                Map.of(
                        "file", s.file(),
                        "sheet", s.sheet() == null ? "" : s.sheet(),
                        "accepted", s.rowsAccepted(),
                        "rejected", s.rowsRejected()))));
    }

    private void refused(List<String> lines) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        findings.forEach(f -> byFile.computeIfAbsent(String.valueOf(f.where().file()), file -> new ArrayList<>())
                .add(f));
        rejected.stream()
                .filter(s -> s.status() != SubmissionStatus.PARTIAL)
                .forEach(s -> byFile.computeIfAbsent(s.file(), file -> new ArrayList<>()));
        if (byFile.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(WORDS.text("account.rejected", Map.of("count", byFile.size())));
        byFile.forEach((file, about) -> {
            lines.add("  " + file);
            about.forEach(f -> lines.add("    " + place(f) + f.message(WORDS)));
        });
    }

    private static String place(Finding finding) {
        String sheet = finding.where().sheet();
        String cell = finding.where().cell() == null
                ? ""
                : String.valueOf(finding.where().cell());
        String place = (sheet == null ? "" : sheet + " ") + cell;
        return place.isBlank() ? "" : place.strip() + " ";
    }

    private String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .createGenerator(text)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "huizong/run/1");
            out.writeStringProperty("at", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            out.writeBooleanProperty("done", failures.isEmpty());
            texts(out, "failures", failures);
            out.writeNumberProperty("arrived", arrived);
            out.writeArrayPropertyStart("published");
            outcomes.forEach(outcome -> published(out, outcome));
            out.writeEndArray();
            out.writeArrayPropertyStart("rejected");
            rejected.forEach(s -> rejected(out, s));
            out.writeEndArray();
            out.writeArrayPropertyStart("findings");
            findings.forEach(f -> finding(out, f));
            out.writeEndArray();
            texts(out, "vanished", vanished.stream().map(StoredSubmission::file).toList());
            out.writeArrayPropertyStart("passedOver");
            passedOver.forEach(p -> passedOver(out, p));
            out.writeEndArray();
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
