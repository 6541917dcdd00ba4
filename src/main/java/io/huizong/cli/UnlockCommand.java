package io.huizong.cli;

import io.huizong.period.Period;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the lock of a period away. */
@Command(name = "unlock", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class UnlockCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "P", descriptionKey = "lockPeriod", converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    @Option(names = "--why", paramLabel = "TEXT", required = true, descriptionKey = "why")
    private String why = "";

    UnlockCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Period unlocked = Objects.requireNonNull(period, "the parameter is required");
        try (Application application = shell.owning(places)) {
            return new Deciding(shell)
                    .decide(application, (decisions, actor) -> decisions.unlock(actor, unlocked, why));
        }
    }
}
