package io.huizong.cli;

import io.huizong.finding.Finding;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.Rulings.Choice;
import io.huizong.words.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Settles a query of the office's own; without one, lists those that wait. */
@Command(name = "settle", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class SettleCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "FINDING", arity = "0..1", descriptionKey = "settleFinding")
    private @Nullable String finding;

    @Option(
            names = "--as",
            paramLabel = "one|several|confirmed",
            descriptionKey = "settleAs",
            converter = ChoiceArgument.class)
    private @Nullable Choice choice;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    private String why = "";

    @Option(
            names = "--period",
            paramLabel = "P",
            descriptionKey = "settlePeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    SettleCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        String which = finding;
        Choice as = choice;
        if ((which == null) != (as == null)) {
            shell.err().println(WORDS.text("cli.settle-both"));
            return Main.WRONG_USAGE;
        }
        try (Application application = shell.owning(places)) {
            return which == null || as == null
                    ? list(application.part(Overview.class))
                    : new Deciding(shell)
                            .decide(application, (decisions, actor) -> decisions.settle(actor, which, as, why));
        }
    }

    private int list(Overview overview) {
        Optional<Period> shown = period == null ? overview.newest() : Optional.of(period);
        if (shown.isEmpty()) {
            shell.out().println(WORDS.text("cli.nothing-yet"));
            return Main.DONE;
        }
        List<Finding> open = overview.of(shown.get()).officeQueries();
        shell.out()
                .println(WORDS.text("cli.settle", Map.of("period", shown.get().title(WORDS), "count", open.size())));
        open.forEach(one -> shell.out()
                .println(WORDS.text(
                        "cli.settle-one",
                        Map.of("finding", String.valueOf(one.fingerprint()), "message", one.message(WORDS)))));
        return Main.DONE;
    }

    static final class ChoiceArgument implements picocli.CommandLine.ITypeConverter<Choice> {
        @Override
        public Choice convert(String text) {
            return Arrays.stream(Choice.values())
                    .filter(choice -> choice.code().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(WORDS.text("cli.no-choice", Map.of("found", text))));
        }
    }
}
