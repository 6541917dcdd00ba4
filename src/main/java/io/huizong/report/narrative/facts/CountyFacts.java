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
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Wording;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
    private static final int PLACES = 6;
    private static final List<Kind<?>> LOOPS = List.of(
            FormFacts.KIND,
            UnitFacts.KIND,
            FigureFacts.KIND,
            FiguresFacts.KIND,
            LedgerFacts.PartFacts.KIND,
            LedgerFacts.EntryFacts.KIND);

    public static final Kind<CountyFacts> KIND = Kind.of("county", CountyFacts.class)
            .property("county", Shape.Plain.TEXT, c -> c.consolidation().county())
            .property("office", Shape.Plain.TEXT, c -> c.consolidation().office())
            .property("period", Shape.Plain.TEXT, c -> c.words().title())
            .property("now", Shape.Plain.TEXT, c -> c.words().current())
            .property("before", Shape.Plain.TEXT, c -> c.words().previous())
            .property("date", Shape.Plain.TEXT, CountyFacts::date)
            .property("end", Shape.Plain.TEXT, c -> c.words().end())
            .property("year", Shape.Plain.TEXT, c -> c.year(0))
            .property("nextYear", Shape.Plain.TEXT, c -> c.year(1))
            .property("running", Shape.Plain.FLAG, c -> c.consolidation().through() != null)
            .property("yearOver", Shape.Plain.PHRASE, CountyFacts::yearOver)
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
            .property("missing", UnitsFacts.SHAPE, c -> c.whose(s -> s.contains(FigureState.MISSING)))
            .property("returned", UnitsFacts.SHAPE, c -> c.whose(s -> s.contains(FigureState.RETURNED)))
            .property("late", Shape.Plain.NUMBER, CountyFacts::late)
            .property("targets", Shape.Plain.NUMBER, c -> c.sum(f -> f.sorts().targets()))
            .property("behind", Shape.Plain.NUMBER, c -> c.sum(f -> f.sorts().behind()))
            .property("plans", Shape.Plain.NUMBER, c -> c.sum(f -> f.sorts().plans()))
            .property("yearEnded", Shape.Plain.FLAG, CountyFacts::yearEnded)
            .property("gaps", Shape.Plain.FLAG, CountyFacts::hasGaps)
            .property("owedReports", Shape.Plain.NUMBER, CountyFacts::owedReports)
            .property(
                    "ledgers",
                    Shape.Plain.NUMBER,
                    c -> c.consolidation().ledgers().size())
            .property("aims", new Shape.Many(FigureFacts.KIND), c -> c.figures(f -> f.hasGoal() || f.hasPlan()))
            .property("lagging", new Shape.Many(FigureFacts.KIND), c -> c.figures(FigureFacts::isBehind))
            .property("ledgerForms", Shape.Plain.NUMBER, CountyFacts::ledgerForms)
            .property("overdueEntries", Shape.Plain.NUMBER, CountyFacts::overdueEntries)
            .property("reportedForms", Shape.Plain.NUMBER, CountyFacts::reportedForms)
            .property("queries", Shape.Plain.NUMBER, CountyFacts::queries)
            .property("explained", Shape.Plain.NUMBER, c -> c.findings(f -> f.answer() != null))
            .property("errors", Shape.Plain.NUMBER, c -> c.findings(f -> f.severity() == Severity.ERROR))
            .property("rejectedRows", Shape.Plain.NUMBER, CountyFacts::rejectedRows)
            .property("unsettled", Shape.Plain.NUMBER, CountyFacts::unsettled)
            .function("reports", Shape.Plain.FLAG, Shape.Plain.TEXT, String.class, CountyFacts::reports)
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
                || LOOPS.stream().anyMatch(kind -> kind.name().equals(name));
    }

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    private String date() {
        return PeriodWords.day(consolidation.generatedAt().toLocalDate());
    }

    private String year(int after) {
        return String.valueOf(consolidation.period().year() + after);
    }

    /** The part of the year that is over when the period is. */
    private Phrase yearOver() {
        BigDecimal part = BigDecimal.valueOf(PeriodWords.last(consolidation).ordinal())
                .divide(BigDecimal.valueOf(PeriodType.MONTH.perYear()), PLACES, RoundingMode.HALF_UP);
        return Digits.percentage(part);
    }

    private int sum(ToIntFunction<FormFacts> number) {
        return forms().stream().mapToInt(number).sum();
    }

    /** Reports that came after they were due. */
    private long late() {
        return consolidation.coverage().stream()
                .flatMap(c -> c.standings().values().stream())
                .filter(Standing::late)
                .count();
    }

    private List<FigureFacts> figures(Predicate<FigureFacts> which) {
        return forms().stream()
                .flatMap(form -> form.figures().stream())
                .filter(which)
                .toList();
    }

    private boolean yearEnded() {
        return PeriodWords.last(consolidation).ordinal() == PeriodType.MONTH.perYear();
    }

    /** Reports that are owed by now and have not come or do not count. */
    private int owedReports() {
        return consolidation.coverage().stream()
                .flatMap(c -> c.standings().values().stream())
                .mapToInt(s -> Math.max(0, s.monthsOwed() - s.monthsReported()))
                .sum();
    }

    /** Whether the figures say that anything is lacking. */
    private boolean hasGaps() {
        boolean reports = consolidation.registerKnown()
                && (owedReports() > 0
                        || late() > 0
                        || !whose(CountyFacts::lacks).units().isEmpty());
        boolean contents = rejectedRows() > 0 || unsettled() > 0 || queries() > 0;
        return reports || contents || overdueEntries() > 0 || sum(f -> f.sorts().behind()) > 0;
    }

    private int overdueEntries() {
        return consolidation.ledgers().stream()
                .mapToInt(ledger -> ledger.whole().overdue())
                .sum();
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

    /** Whether a form, given by its code, was reported. */
    private boolean reports(String form) {
        return forms().stream().anyMatch(f -> f.coverage().form().code().equals(form) && f.isReported());
    }

    private long ledgerForms() {
        return consolidation.coverage().stream()
                .filter(c -> c.form().ledger() != null)
                .count();
    }

    private long reportedForms() {
        return forms().stream().filter(FormFacts::isReported).count();
    }

    private long findings(Predicate<Finding> which) {
        return consolidation.findings().stream()
                .filter(which)
                .mapToLong(Finding::cases)
                .sum();
    }

    private long queries() {
        return findings(f -> f.severity() == Severity.QUERY && f.answer() == null);
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
                .map(f -> new FigureFacts(f, consolidation.units(), words, Aims.of(f, consolidation)))
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
