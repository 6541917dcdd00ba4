package io.huizong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a query for the unit that it is put to. */
@Command(name = "answer", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class AnswerCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "FINDING", descriptionKey = "answerFinding")
    private String finding = "";

    @Option(names = "--text", paramLabel = "TEXT", required = true, descriptionKey = "answerText")
    private String text = "";

    AnswerCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Application application = shell.owning(places)) {
            return new Deciding(shell)
                    .decide(application, (decisions, actor) -> decisions.answer(actor, finding, text));
        }
    }
}
