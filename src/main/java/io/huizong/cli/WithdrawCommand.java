package io.huizong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a submission back. */
@Command(name = "withdraw", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class WithdrawCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "SUBMISSION", descriptionKey = "submission")
    private long submission;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    private String why = "";

    WithdrawCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Application application = shell.owning(places)) {
            return new Deciding(shell)
                    .decide(application, (decisions, actor) -> decisions.withdraw(actor, submission, why));
        }
    }
}
