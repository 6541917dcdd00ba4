package io.huizong.cli;

import io.huizong.figures.Basis;
import io.huizong.form.Form;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a unit off a form. */
@Command(name = "exempt", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ExemptCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "UNIT", descriptionKey = "exemptUnit")
    private String unit = "";

    @Option(names = "--form", paramLabel = "F", required = true, descriptionKey = "exemptForm")
    private String form = "";

    @Option(
            names = "--period",
            paramLabel = "P",
            required = true,
            descriptionKey = "exemptPeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    private String why = "";

    @Option(names = "--undo", descriptionKey = "undo")
    private boolean undo;

    ExemptCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Period of = Objects.requireNonNull(period, "the option is required");
        try (Application application = shell.owning(places)) {
            Basis basis = application.part(Overview.class).basis();
            String unitCode =
                    basis.register().named(unit).map(ReportingUnit::code).orElse(unit);
            String formCode = form(basis);
            return new Deciding(shell)
                    .decide(
                            application,
                            (decisions, actor) -> undo
                                    ? decisions.unexempt(actor, unitCode, formCode, of, why)
                                    : decisions.exempt(actor, unitCode, formCode, of, why));
        }
    }

    /** By its code, its title or what its sheets are called. */
    private String form(Basis basis) {
        return basis.catalog().reports().stream()
                .filter(f -> f.code().equals(form)
                        || f.title().equals(form)
                        || f.sheet().equals(form))
                .map(Form::code)
                .findFirst()
                .orElse(form);
    }
}
