package io.huizong.cli;

import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.job.FileChecks;
import io.huizong.period.Period;
import io.huizong.report.blank.BlankWorkbooks;
import io.huizong.report.narrative.NarrativeDocument;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Blank workbooks for the units of the register that lies in the input folder, or the templates of the narratives for the
 * office to edit; nothing is stored.
 */
@Command(name = "template", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class TemplateCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Option(names = "--period", paramLabel = "P", descriptionKey = "templatePeriod")
    private String period = "";

    @Option(names = "--narratives", descriptionKey = "templateNarratives")
    private boolean narratives;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "templateUnit")
    private List<String> units = List.of();

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "templateTo")
    private Path to = Path.of("");

    TemplateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (narratives) {
            List<Path> files = NarrativeDocument.export(to);
            shell.out()
                    .println(WORDS.text(
                            files.isEmpty() ? "cli.template.narratives-there" : "cli.template.narratives",
                            Map.of("folder", Application.shown(to))));
            return files.isEmpty() ? Main.FAILED : Main.DONE;
        }
        Optional<Period> known = Period.parse(period);
        if (known.isEmpty()) {
            shell.err().println(WORDS.text("cli.period", Map.of("found", period)));
            return Main.WRONG_USAGE;
        }
        try (Application application = shell.reading(places)) {
            Basis basis = application.part(FileChecks.class).basis();
            if (!basis.register().isKnown()) {
                String folder = Application.shown(application.settings().input());
                shell.err().println(WORDS.text("cli.template.no-register", Map.of("folder", folder)));
                return Main.FAILED;
            }
            List<String> unknown =
                    units.stream().filter(u -> named(basis, u).isEmpty()).toList();
            if (!unknown.isEmpty()) {
                unknown.forEach(u -> shell.err().println(WORDS.text("cli.template.no-unit", Map.of("found", u))));
                return Main.WRONG_USAGE;
            }
            return write(basis, application.part(Office.class), known.get());
        }
    }

    private int write(Basis basis, Office office, Period known) throws IOException {
        List<ReportingUnit> wanted = units.isEmpty()
                ? basis.register().units()
                : units.stream().flatMap(u -> named(basis, u).stream()).toList();
        List<Path> files = BlankWorkbooks.write(basis, wanted, office, known, to);
        String title = known.title(WORDS);
        shell.out()
                .println(
                        files.isEmpty()
                                ? WORDS.text("cli.template.none", Map.of("period", title))
                                : WORDS.text(
                                        "cli.template.done",
                                        Map.of(
                                                "count",
                                                files.size(),
                                                "period",
                                                title,
                                                "folder",
                                                Application.shown(to))));
        return Main.DONE;
    }

    private static Optional<ReportingUnit> named(Basis basis, String unit) {
        return basis.register().named(unit);
    }
}
