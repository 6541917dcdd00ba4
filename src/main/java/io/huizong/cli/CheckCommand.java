package io.huizong.cli;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.job.FileChecks;
import io.huizong.report.json.FindingsJson;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Mixin
    private final Places places = new Places();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Path> absent = files.stream().filter(f -> !Files.isRegularFile(f)).toList();
        if (!absent.isEmpty()) {
            absent.forEach(f -> System.err.println(WORDS.text("cli.no-file", Map.of("file", f.toString()))));
            return Main.WRONG_USAGE;
        }
        try (Application application = Application.reading(places)) {
            List<FileChecks.Checked> checked =
                    application.part(FileChecks.class).check(files);
            List<Finding> all = new ArrayList<>();
            checked.forEach(c -> all.addAll(c.findings()));
            if (json) {
                System.out.println(FindingsJson.of(all));
            } else {
                checked.forEach(CheckCommand::print);
            }
            return Main.DONE;
        }
    }

    private static void print(FileChecks.Checked checked) {
        long errors = count(checked, Severity.ERROR);
        long queries = count(checked, Severity.QUERY);
        System.out.println(WORDS.text(
                "cli.checked",
                Map.of(
                        "file", checked.file().toString(),
                        "sheets", checked.submissions(),
                        "accepted", checked.accepted(),
                        "rejected", checked.rejected(),
                        "errors", errors,
                        "queries", queries)));
        for (Finding finding : checked.findings()) {
            String sheet =
                    finding.where().sheet() == null ? "" : finding.where().sheet() + " ";
            String cell = finding.where().cell() == null ? "" : finding.where().cell() + " ";
            String severity = WORDS.text("severity." + finding.severity().code());
            System.out.println("  [" + severity + "] " + sheet + cell + finding.message(WORDS));
        }
    }

    private static long count(FileChecks.Checked checked, Severity severity) {
        return checked.findings().stream()
                .filter(f -> f.severity() == severity)
                .mapToLong(Finding::cases)
                .sum();
    }
}
