package io.huizong.cli;

import io.huizong.job.Overview;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** One consolidation. */
@Command(name = "run", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class RunCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Option(names = "--period", paramLabel = "P", descriptionKey = "period", converter = PeriodArgument.class)
    private List<Period> periods = List.of();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--reread", descriptionKey = "reread")
    private boolean reread;

    RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (Application application = shell.owning(places);
                Watching progress = shell.progress()) {
            RunRequest request = RunRequest.run(shell.user(), new LinkedHashSet<>(periods), reread);
            RunAccount account = shell.run(application, request, progress);
            Path output = application.settings().output();
            progress.end();
            account.lines().forEach(shell.out()::println);
            shell.out().println(Messages.bundled().text("cli.output", Map.of("folder", Application.shown(output))));
            account.failures().forEach(shell.err()::println);
            return exit(account, application.part(Overview.class));
        }
    }

    /** A night with nothing new is incomplete all the same while the newest month is. */
    private int exit(RunAccount account, Overview overview) {
        if (!account.failures().isEmpty()) {
            return Main.FAILED;
        }
        boolean owing = account.outcomes().stream()
                .anyMatch(o -> o instanceof PublicationOutcome.Published published && published.owing() > 0);
        boolean incomplete = strict && (owing || !account.rejected().isEmpty() || overview.isOwing());
        return incomplete ? Main.INCOMPLETE : Main.DONE;
    }

    /** Reads a period in the contract's spelling. */
    static final class PeriodArgument implements picocli.CommandLine.ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            return Period.parse(text)
                    .orElseThrow(() ->
                            new TypeConversionException(Messages.bundled().text("cli.period", Map.of("found", text))));
        }
    }
}
