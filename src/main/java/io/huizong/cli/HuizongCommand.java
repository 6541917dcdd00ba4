package io.huizong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program by itself does what {@code run} does. */
@Command(
        name = "huizong",
        mixinStandardHelpOptions = true,
        version = "huizong 0.1.0",
        resourceBundle = "commands",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            ReportCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            WithdrawCommand.class,
            LockCommand.class,
            UnlockCommand.class,
            ExemptCommand.class,
            SettleCommand.class,
            AnswerCommand.class,
            LogCommand.class,
            ServeCommand.class,
            AccountCommand.class
        })
final class HuizongCommand implements Callable<Integer> {
    @Mixin
    private final RunCommand run;

    HuizongCommand(Shell shell) {
        this.run = new RunCommand(shell);
    }

    @Override
    public Integer call() throws Exception {
        return run.call();
    }
}
