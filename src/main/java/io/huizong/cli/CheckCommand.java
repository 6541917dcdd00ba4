package io.huizong.cli;

import io.huizong.check.CheckedFile;
import io.huizong.job.FileChecks;
import io.huizong.report.json.CheckJson;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same checks on files anywhere; nothing is stored. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class CheckCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> absent = files.stream().filter(f -> !Files.isRegularFile(f)).toList();
        if (!absent.isEmpty()) {
            absent.forEach(f -> shell.err().println(WORDS.text("cli.no-file", Map.of("file", f.toString()))));
            return Main.WRONG_USAGE;
        }
        try (Application application = shell.reading(places)) {
            List<CheckedFile> checked = application.part(FileChecks.class).check(files);
            if (json) {
                shell.out().println(CheckJson.of(checked));
            } else {
                checked.stream().flatMap(file -> file.lines(WORDS).stream()).forEach(shell.out()::println);
            }
            return Main.DONE;
        }
    }
}
