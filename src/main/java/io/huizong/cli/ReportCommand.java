package io.huizong.cli;

import io.huizong.job.Overview;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.report.Narratives;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import io.huizong.report.narrative.NarrativeDocument;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The reports of one period, written anew from what is stored. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ReportCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Option(
            names = "--period",
            paramLabel = "P",
            required = true,
            descriptionKey = "reportPeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    @Option(names = "--narrative", paramLabel = "N", descriptionKey = "reportNarrative")
    private List<String> narratives = List.of();

    ReportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (Application application = shell.owning(places)) {
            if (period == null || application.part(Overview.class).newest().isEmpty()) {
                shell.err().println(WORDS.text("cli.nothing-yet"));
                return Main.FAILED;
            }
            Set<String> codes = new LinkedHashSet<>();
            Narratives all = application.part(Narratives.class);
            for (String wanted : narratives) {
                Optional<NarrativeDocument> one = all.named(wanted);
                if (one.isEmpty() || !one.get().periods().contains(period.type())) {
                    refuse(wanted, one.isPresent(), all, period);
                    return Main.WRONG_USAGE;
                }
                codes.add(one.get().code());
            }
            RunRequest request = RunRequest.report(shell.user(), period, codes);
            RunAccount account = shell.run(application, request, Progress.SILENT);
            if (account.outcomes().isEmpty()) {
                // given up before it began
                account.failures().forEach(shell.err()::println);
                return Main.FAILED;
            }
            return say(account.outcomes().get(0), period, application);
        }
    }

    private void refuse(String wanted, boolean known, Narratives all, Period period) {
        String title = period.title(WORDS);
        List<NarrativeDocument> fitting = all.fitting(period.type());
        List<NarrativeDocument> others =
                all.all().stream().filter(one -> !fitting.contains(one)).toList();
        shell.err()
                .println(WORDS.text(
                        known ? "cli.narrative-not-for" : "cli.no-narrative",
                        Map.of("found", wanted, "period", title, "known", words(fitting))));
        if (!others.isEmpty()) {
            shell.err().println(WORDS.text("cli.narratives-not-for", Map.of("period", title, "others", words(others))));
        }
    }

    private static List<String> words(List<NarrativeDocument> narratives) {
        return narratives.stream()
                .map(one -> WORDS.text("cli.narrative", Map.of("title", one.title(), "code", one.code())))
                .toList();
    }

    private int say(PublicationOutcome outcome, Period period, Application application) {
        if (outcome instanceof PublicationOutcome.Published published) {
            published.files().forEach(shell.out()::println);
            String folder = Application.shown(application.settings().output());
            shell.out().println(WORDS.text("cli.output", Map.of("folder", folder)));
            return Main.DONE;
        }
        if (outcome instanceof PublicationOutcome.Failed failed) {
            String title = period.title(WORDS);
            failed.reasons()
                    .forEach(reason -> shell.err()
                            .println(WORDS.text("run.period-failed", Map.of("period", title, "reason", reason))));
        }
        return Main.FAILED;
    }
}
