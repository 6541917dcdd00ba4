package io.huizong.cli;

import io.huizong.period.Period;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Locks a period and all that lies within it. */
@Command(name = "lock", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class LockCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "P", descriptionKey = "lockPeriod", converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    LockCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Period locked = Objects.requireNonNull(period, "the parameter is required");
        try (Application application = shell.owning(places)) {
            return new Deciding(shell).decide(application, (decisions, actor) -> decisions.lock(actor, locked));
        }
    }
}
