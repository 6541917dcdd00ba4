package io.huizong.cli;

import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Indicator;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The source cells that make up a figure. */
@Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ExplainCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "INDICATOR", descriptionKey = "indicator")
    private String indicator = "";

    @Option(
            names = "--period",
            paramLabel = "P",
            required = true,
            descriptionKey = "explainPeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "explainUnit")
    private @Nullable String unit;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Application application = shell.owning(places)) {
            Overview overview = application.part(Overview.class);
            Basis basis = overview.basis();
            Optional<Indicator> asked = indicator(basis);
            Optional<ReportingUnit> of = Optional.ofNullable(unit).flatMap(basis.register()::named);
            if (asked.isEmpty()) {
                shell.err().println(WORDS.text("cli.no-indicator", Map.of("found", indicator)));
            }
            if (of.isEmpty() && unit != null) {
                List<String> nearest = basis.register().nearest(unit);
                shell.err().println(WORDS.text("cli.no-unit", Map.of("found", unit, "nearest", nearest)));
            }
            if (asked.isEmpty() || (of.isEmpty() && unit != null) || period == null) {
                return Main.WRONG_USAGE;
            }
            explain(overview, asked.get(), period, of);
            return Main.DONE;
        }
    }

    private Optional<Indicator> indicator(Basis basis) {
        return basis.catalog().reports().stream()
                .flatMap(form -> form.indicators().stream())
                .filter(i -> i.code().equals(indicator) || i.title().equals(indicator))
                .findFirst();
    }

    private void explain(Overview overview, Indicator indicator, Period period, Optional<ReportingUnit> unit) {
        Consolidation consolidation = overview.of(period);
        Optional<Figure> figure = consolidation.figure(indicator.code());
        shell.out().println(WORDS.text("explain.heading", heading(consolidation, indicator, figure, unit)));
        if (unit.isEmpty()) {
            figure.ifPresent(this::bridge);
        }
        SourceLines lines = new SourceLines(consolidation.units());
        overview.sources(indicator.code(), period, unit.map(ReportingUnit::code), source -> {
            if (lines.count() == 0) {
                shell.out().println(WORDS.text("explain.columns"));
            }
            shell.out().println(lines.line(source));
        });
        shell.out().println(WORDS.text("explain.end", Map.of("count", lines.count(), "leftOut", lines.leftOut())));
    }

    private static Map<String, Object> heading(
            Consolidation consolidation, Indicator indicator, Optional<Figure> figure, Optional<ReportingUnit> unit) {
        Map<String, Object> heading = new HashMap<>();
        heading.put("whose", unit.map(ReportingUnit::name).orElse(consolidation.county()));
        heading.put("period", consolidation.period().title(WORDS));
        heading.put("title", indicator.title());
        heading.put("code", indicator.code());
        heading.put("value", value(indicator, figure, unit));
        return heading;
    }

    /** With its measure; where there is none, why. */
    private static String value(Indicator indicator, Optional<Figure> figure, Optional<ReportingUnit> unit) {
        UnitFigure own = unit.flatMap(
                        u -> figure.flatMap(f -> Optional.ofNullable(f.byUnit().get(u.code()))))
                .orElse(null);
        BigDecimal value = unit.isEmpty() ? figure.map(Figure::value).orElse(null) : own == null ? null : own.value();
        if (value != null) {
            BigDecimal lean = value.stripTrailingZeros();
            return (lean.scale() < 0 ? lean.setScale(0) : lean).toPlainString() + indicator.measure();
        }
        return WORDS.text(
                own == null || own.state().hasReported()
                        ? "explain.none"
                        : "workbook.state." + own.state().code());
    }

    private void bridge(Figure figure) {
        BigDecimal sum = figure.sumOfUnits();
        BigDecimal duplicates = figure.duplicates();
        BigDecimal value = figure.value();
        if (sum != null && duplicates != null && value != null && duplicates.signum() != 0) {
            shell.out()
                    .println(WORDS.text(
                            "explain.bridge", Map.of("sum", sum, "duplicates", duplicates, "county", value)));
        }
        long without = figure.byUnit().values().stream()
                .map(UnitFigure::state)
                .filter(FigureState::isOwing)
                .count();
        if (without > 0) {
            shell.out().println(WORDS.text("explain.owing", Map.of("count", without)));
        }
    }
}
