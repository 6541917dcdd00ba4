package io.huizong.report;

import io.huizong.check.CheckedFile;
import io.huizong.finding.Finding;
import io.huizong.intake.FolderEntry;
import io.huizong.intake.SubmissionStatus;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Whereabouts;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The account of the last run: taken in, passed over, rejected and why, published; a text for people and
 * {@code run.json} for machines.
 *
 * @param failures in words; empty if all went well
 * @param arrived how many files were new
 * @param trial what lies in the trial folder; none of it counts
 * @param rejected what lies in the folder and does not count, or not in every row
 * @param findings about these, and about files that are no reports
 * @param vanished what counts although the folder holds it no more
 */
public record RunAccount(
        ZonedDateTime at,
        List<String> failures,
        int arrived,
        List<FolderEntry.PassedOver> passedOver,
        List<CheckedFile> trial,
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
        replace(output.resolve("run.json"), RunJson.of(this));
    }

    private static void replace(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The account of a consolidation in words, line by line. */
    public List<String> lines() {
        return lines("run");
    }

    /** The account in words, line by line; {@code kind} is the code of what kind of run it was. */
    public List<String> lines(String kind) {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.text("account.title." + kind, Map.of("time", at.format(TIME))));
        lines.add(WORDS.text((failures.isEmpty() ? "account.done." : "account.failed.") + kind));
        failures.forEach(failure -> lines.add("  " + failure));
        lines.add(WORDS.text("account.arrived", Map.of("count", arrived)));
        published(lines);
        refused(lines);
        partial(lines);
        if (!vanished.isEmpty()) {
            lines.add("");
            lines.add(WORDS.text("account.vanished", Map.of("count", vanished.size())));
            vanished.forEach(s -> lines.add(vanished(s)));
        }
        if (!trial.isEmpty()) {
            lines.add("");
            lines.add(WORDS.text("account.trial", Map.of("count", trial.size())));
            trial.forEach(file -> file.lines(WORDS).forEach(line -> lines.add("  " + line)));
        }
        if (!passedOver.isEmpty()) {
            lines.add("");
            lines.add(WORDS.text("account.passed-over", Map.of("count", passedOver.size())));
            passedOver.forEach(p -> lines.add(
                    WORDS.text("account.passed", Map.of("file", p.path(), "reason", WORDS.text(p.reason())))));
        }
        return lines;
    }

    private static String vanished(StoredSubmission one) {
        String key = one.where() == Whereabouts.REPLACED ? "account.replaced" : "account.gone";
        String sheet = one.sheet() == null ? "" : one.sheet();
        return WORDS.text(key, Map.of("file", one.file(), "sheet", sheet));
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
}
