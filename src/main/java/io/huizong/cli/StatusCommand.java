package io.huizong.cli;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Decided;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.Locks;
import io.huizong.store.Submissions;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who has reported what. */
@Command(name = "status", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class StatusCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Option(
            names = "--period",
            paramLabel = "P",
            descriptionKey = "statusPeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    @Option(names = "--submissions", descriptionKey = "statusSubmissions")
    private boolean submissions;

    StatusCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Application application = shell.owning(places)) {
            Overview overview = application.part(Overview.class);
            Optional<Period> shown = period == null ? overview.newest() : Optional.of(period);
            if (shown.isEmpty()) {
                shell.out().println(WORDS.text("cli.nothing-yet"));
                return Main.DONE;
            }
            Consolidation consolidation = overview.of(shown.get());
            shell.out()
                    .println(WORDS.text(
                            "cli.status",
                            Map.of(
                                    "county",
                                    consolidation.county(),
                                    "period",
                                    shown.get().title(WORDS))));
            if (!consolidation.registerKnown()) {
                shell.out().println(WORDS.text("cli.no-register"));
            }
            application.part(Locks.class).locked().covering(shown.get()).ifPresent(this::locked);
            if (submissions) {
                list(application, consolidation);
            } else {
                Decided decided = overview.basis().decided();
                consolidation.coverage().forEach(coverage -> print(coverage, decided, consolidation.period()));
            }
            new AfterLockLines(application, overview).of(shown.get()).forEach(shell.out()::println);
            return Main.DONE;
        }
    }

    private void locked(Period lock) {
        shell.out().println(WORDS.text("cli.locked", Map.of("lock", lock.title(WORDS))));
    }

    private void list(Application application, Consolidation consolidation) {
        SubmissionLines lines = new SubmissionLines(consolidation);
        lines.of(application.part(Submissions.class)).forEach(shell.out()::println);
    }

    private void print(FormCoverage coverage, Decided decided, Period of) {
        shell.out()
                .println(WORDS.text(
                        "cli.coverage",
                        Map.of(
                                "form", coverage.form().title(),
                                "owing", coverage.owing(),
                                "reported", coverage.count(FigureState.REPORTED) + coverage.count(FigureState.NIL),
                                "nil", coverage.count(FigureState.NIL))));
        for (FigureState state : List.of(FigureState.MISSING, FigureState.RETURNED, FigureState.NOT_DUE)) {
            List<String> units = coverage.units(s -> s == state).stream()
                    .map(ReportingUnit::name)
                    .toList();
            print("state." + state.code(), units);
        }
        print(
                "state.exempt",
                coverage.units(state -> state == FigureState.EXEMPT).stream()
                        .filter(unit ->
                                decided.letsOff(unit.code(), coverage.form().code(), of))
                        .map(ReportingUnit::name)
                        .toList());
        print(
                "state.late",
                coverage.standings().entrySet().stream()
                        .filter(e -> e.getValue().late())
                        .map(e -> e.getKey().name())
                        .toList());
        print(
                "state.partial",
                coverage.standings().entrySet().stream()
                        .filter(e -> isPartial(e.getValue()))
                        .map(e -> e.getKey().name())
                        .toList());
    }

    private static boolean isPartial(Standing standing) {
        return standing.state().hasReported() && standing.rejectedRows() > 0;
    }

    private void print(String key, List<String> units) {
        if (!units.isEmpty()) {
            shell.out()
                    .println(WORDS.text(
                            "cli.units", Map.of("state", WORDS.text(key), "count", units.size(), "units", units)));
        }
    }
}
