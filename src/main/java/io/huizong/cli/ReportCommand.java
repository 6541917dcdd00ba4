package io.huizong.cli;

import io.huizong.job.Overview;
import io.huizong.job.Reports;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The reports of one period, written anew from what is stored. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ReportCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    @Mixin
    private final Places places = new Places();

    @Option(
            names = "--period",
            paramLabel = "P",
            required = true,
            descriptionKey = "reportPeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    @Override
    public Integer call() throws IOException {
        try (Application application = Application.owning(places)) {
            if (period == null || application.part(Overview.class).newest().isEmpty()) {
                System.err.println(WORDS.text("cli.nothing-yet"));
                return Main.FAILED;
            }
            PublicationOutcome outcome = application.part(Reports.class).write(period);
            if (outcome instanceof PublicationOutcome.Published published) {
                published.files().forEach(System.out::println);
                String folder = Application.shown(application.settings().output());
                System.out.println(WORDS.text("cli.output", Map.of("folder", folder)));
                return Main.DONE;
            }
            if (outcome instanceof PublicationOutcome.Failed failed) {
                String title = period.title(WORDS);
                failed.reasons()
                        .forEach(reason -> System.err.println(
                                WORDS.text("run.period-failed", Map.of("period", title, "reason", reason))));
            }
            return Main.FAILED;
        }
    }
}
