package io.huizong.report.narrative.facts;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.text.Wording;
import io.huizong.unit.ReportingUnit;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about the county: the names that every expression starts from.
 *
 * @param names what the narrative itself calls an indicator, and its code
 */
public record CountyFacts(
        Consolidation consolidation, FormCatalog catalog, Map<String, String> names, PeriodWords words)
        implements Subject {

    public static final Kind<CountyFacts> KIND = Kind.of("county", CountyFacts.class)
            .property("county", Shape.Plain.TEXT, c -> c.consolidation().county())
            .property("office", Shape.Plain.TEXT, c -> c.consolidation().office())
            .property("period", Shape.Plain.TEXT, c -> c.words().title())
            .property("now", Shape.Plain.TEXT, c -> c.words().current())
            .property("before", Shape.Plain.TEXT, c -> c.words().previous())
            .property("date", Shape.Plain.TEXT, CountyFacts::date)
            .property(
                    "monthly", Shape.Plain.FLAG, c -> c.consolidation().period().type() == PeriodType.MONTH)
            .property(
                    "yearly", Shape.Plain.FLAG, c -> c.consolidation().period().type() == PeriodType.YEAR)
            .property("registerKnown", Shape.Plain.FLAG, c -> c.consolidation().registerKnown())
            .property("forms", new Shape.Many(FormFacts.KIND), CountyFacts::forms)
            .property("units", new Shape.Many(UnitFacts.KIND), CountyFacts::units)
            .property("owing", UnitsFacts.SHAPE, c -> c.whose(CountyFacts::owes))
            .property("complete", UnitsFacts.SHAPE, c -> c.whose(s -> owes(s) && !lacks(s) && !waits(s)))
            .property("lacking", UnitsFacts.SHAPE, c -> c.whose(CountyFacts::lacks))
            .property("waiting", UnitsFacts.SHAPE, c -> c.whose(s -> waits(s) && !lacks(s)))
            .property("nil", UnitsFacts.SHAPE, c -> c.whose(CountyFacts::isNil))
            .property("reportedForms", Shape.Plain.NUMBER, CountyFacts::reportedForms)
            .property(
                    "queries",
                    Shape.Plain.NUMBER,
                    c -> c.findings(f -> f.severity() == Severity.QUERY && f.answer() == null))
            .property("explained", Shape.Plain.NUMBER, c -> c.findings(f -> f.answer() != null))
            .property("errors", Shape.Plain.NUMBER, c -> c.findings(f -> f.severity() == Severity.ERROR))
            .property("rejectedRows", Shape.Plain.NUMBER, CountyFacts::rejectedRows)
            .property("unsettled", Shape.Plain.NUMBER, CountyFacts::unsettled)
            .function(
                    "figure",
                    new Shape.One(FigureFacts.KIND),
                    Shape.Plain.INDICATOR,
                    String.class,
                    CountyFacts::figure);

    public static CountyFacts of(Consolidation consolidation, FormCatalog catalog, Map<String, String> names) {
        return new CountyFacts(consolidation, catalog, names, PeriodWords.of(consolidation));
    }

    /** Whether expressions know the name already: it is a fact, or what the turns of a loop are called. */
    public static boolean isName(String name) {
        return KIND.names().contains(name)
                || List.of(FormFacts.KIND, UnitFacts.KIND, FigureFacts.KIND).stream()
                        .anyMatch(kind -> kind.name().equals(name));
    }

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    private String date() {
        ZonedDateTime day = consolidation.generatedAt();
        return Wording.text(
                "date", Map.of("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth()));
    }

    private List<FormFacts> forms() {
        return consolidation.coverage().stream().map(this::facts).toList();
    }

    private FormFacts facts(FormCoverage coverage) {
        return new FormFacts(coverage, consolidation, words);
    }

    private List<UnitFacts> units() {
        return consolidation.units().stream().map(UnitFacts::new).toList();
    }

    private UnitsFacts whose(Predicate<List<FigureState>> condition) {
        return new UnitsFacts(consolidation.units().stream()
                .filter(u -> condition.test(states(u)))
                .toList());
    }

    private List<FigureState> states(ReportingUnit unit) {
        return consolidation.coverage().stream()
                .map(c -> c.standings().get(unit))
                .filter(Objects::nonNull)
                .map(Standing::state)
                .toList();
    }

    private static boolean owes(List<FigureState> states) {
        return states.stream().anyMatch(s -> s != FigureState.EXEMPT);
    }

    private static boolean lacks(List<FigureState> states) {
        return states.stream().anyMatch(FigureState::isOwing);
    }

    private static boolean waits(List<FigureState> states) {
        return states.contains(FigureState.NOT_DUE);
    }

    private static boolean isNil(List<FigureState> states) {
        return states.contains(FigureState.NIL)
                && states.stream().allMatch(s -> s == FigureState.NIL || s == FigureState.EXEMPT);
    }

    private long reportedForms() {
        return consolidation.coverage().stream()
                .filter(c -> !c.units(FigureState::hasReported).isEmpty())
                .count();
    }

    private long findings(Predicate<Finding> which) {
        return consolidation.findings().stream()
                .filter(which)
                .mapToLong(Finding::cases)
                .sum();
    }

    private int rejectedRows() {
        return consolidation.coverage().stream()
                .mapToInt(FormCoverage::rejectedRows)
                .sum();
    }

    private long unsettled() {
        return consolidation.submissions().stream()
                .filter(s -> s.unit() == null || s.form() == null || s.period() == null)
                .count();
    }

    /** Null if the catalogue has no such indicator. */
    @Nullable
    FigureFacts figure(String indicator) {
        return consolidation
                .figure(indicator)
                .map(f -> new FigureFacts(f, consolidation.units(), words))
                .orElseGet(() -> absent(indicator));
    }

    /** The county's value in each month of the year so far. */
    public List<Point> months(FigureFacts figure) {
        String code = figure.indicator().code();
        return consolidation.byMonth().entrySet().stream()
                .map(e -> new Point(
                        Wording.text("chart.month", Map.of("month", e.getKey().ordinal())),
                        e.getValue().get(code)))
                .toList();
    }

    private @Nullable FigureFacts absent(String indicator) {
        Stream<Form> forms = catalog.reports().stream();
        return forms.flatMap(f -> f.indicator(indicator).stream().map(i -> FigureFacts.absent(f, i, words)))
                .findFirst()
                .orElse(null);
    }
}
