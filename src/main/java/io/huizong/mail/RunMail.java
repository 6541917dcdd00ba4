package io.huizong.mail;

import io.huizong.figures.Office;
import io.huizong.job.RunEnded;
import io.huizong.job.RunKind;
import io.huizong.period.PeriodType;
import io.huizong.report.OutputFolder;
import io.huizong.report.PublicationOutcome;
import io.huizong.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the office how a run ended, with the documents of the newest month that it wrote. */
@Component
class RunMail implements DisposableBean {
    private static final Messages WORDS = Messages.bundled();
    private static final Pattern DOCUMENT = Pattern.compile("[^/]+/[^/]+\\.(xlsx|docx)");
    private static final long PATIENCE_S = 30;

    private final Postman postman;
    private final MailSettings settings;
    private final Office office;
    private final OutputFolder output;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "mail"));

    RunMail(Postman postman, MailSettings settings, Office office, OutputFolder output) {
        this.postman = postman;
        this.settings = settings;
        this.office = office;
        this.output = output;
    }

    /** A mail server that is slow keeps nobody: letters are sent one after the other in a thread of their own. */
    @EventListener
    void ended(RunEnded run) {
        if (run.kind() == RunKind.RUN && !settings.to().isEmpty() && postman.isThere()) {
            thread.execute(() -> postman.send(letter(run)));
        }
    }

    Letter letter(RunEnded run) {
        var at = run.account().at();
        String subject = WORDS.text(
                run.isDone() ? "mail.run.done" : "mail.run.failed",
                Map.of(
                        "county", office.county(),
                        "year", at.getYear(),
                        "month", at.getMonthValue(),
                        "day", at.getDayOfMonth()));
        List<Path> documents = documents(run);
        long size = documents.stream().mapToLong(file -> file.toFile().length()).sum();
        boolean fits = size <= settings.largest();
        List<String> lines = new ArrayList<>(run.account().lines());
        if (!fits) {
            lines.add("");
            lines.add(WORDS.text("mail.run.too-large"));
            documents.forEach(file -> lines.add("  " + file));
        }
        return new Letter(settings.to(), subject, String.join("\n", lines) + "\n", fits ? documents : List.of());
    }

    /** The workbook and the texts of the newest month among the periods written; of a year, where there is no month. */
    private List<Path> documents(RunEnded run) {
        return run.account().outcomes().stream()
                .filter(PublicationOutcome.Published.class::isInstance)
                .map(PublicationOutcome.Published.class::cast)
                .max(Comparator.comparing(
                                (PublicationOutcome.Published p) -> p.period().type() == PeriodType.MONTH)
                        .thenComparing(p -> p.period().lastDay()))
                .stream()
                .flatMap(published -> published.files().stream())
                .filter(file -> DOCUMENT.matcher(file).matches())
                .map(file -> output.folder().resolve(file))
                .filter(Files::isRegularFile)
                .toList();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
    }
}
