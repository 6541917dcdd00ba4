package io.huizong.report.narrative.facts;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.figures.UnitFigure;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Wording;
import io.huizong.unit.ReportingUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What can be said about one form: who has reported it, and its figures. */
public record FormFacts(FormCoverage coverage, Consolidation consolidation, PeriodWords period) implements Subject {

    static final Kind<FormFacts> KIND = Kind.of("form", FormFacts.class)
            .property("code", Shape.Plain.TEXT, f -> f.coverage().form().code())
            .property("name", Shape.Plain.TEXT, f -> f.coverage().form().sheet())
            .property("title", Shape.Plain.TEXT, f -> f.coverage().form().title())
            .property("owing", UnitsFacts.SHAPE, f -> f.in(s -> s != FigureState.EXEMPT))
            .property("reported", UnitsFacts.SHAPE, f -> f.in(FigureState::hasReported))
            .property("filled", UnitsFacts.SHAPE, f -> f.in(s -> s == FigureState.REPORTED))
            .property("nil", UnitsFacts.SHAPE, f -> f.in(s -> s == FigureState.NIL))
            .property("missing", UnitsFacts.SHAPE, f -> f.in(s -> s == FigureState.MISSING))
            .property("returned", UnitsFacts.SHAPE, f -> f.in(s -> s == FigureState.RETURNED))
            .property("lacking", UnitsFacts.SHAPE, f -> f.in(FigureState::isOwing))
            .property("absent", UnitsFacts.SHAPE, f -> f.in(s -> s != FigureState.EXEMPT && !s.hasReported()))
            .property("exempt", UnitsFacts.SHAPE, f -> f.in(s -> s == FigureState.EXEMPT))
            .property("notDue", UnitsFacts.SHAPE, f -> f.in(s -> s == FigureState.NOT_DUE))
            .property("late", UnitsFacts.SHAPE, f -> f.standing(Standing::late))
            .property("incomplete", UnitsFacts.SHAPE, f -> f.standing(s -> s.monthsReported() < s.monthsOwed()))
            .property("partial", UnitsFacts.SHAPE, f -> f.standing(FormFacts::isPartial))
            .property("waitingRows", Shape.Plain.NUMBER, f -> f.sum(s -> isPartial(s) ? s.rejectedRows() : 0))
            .property("rejectedRows", Shape.Plain.NUMBER, f -> f.coverage().rejectedRows())
            .property("monthsReported", Shape.Plain.NUMBER, f -> f.sum(Standing::monthsReported))
            .property("monthsOwed", Shape.Plain.NUMBER, f -> f.sum(Standing::monthsOwed))
            .property("queries", Shape.Plain.NUMBER, FormFacts::queries)
            .property("suspects", Shape.Plain.NUMBER, FormFacts::suspects)
            .property("main", new Shape.One(FigureFacts.KIND), FormFacts::main)
            .property("figures", new Shape.Many(FigureFacts.KIND), FormFacts::figures)
            .property(
                    "leading", new Shape.Many(FigureFacts.KIND), f -> f.sorts().leading())
            .property("flows", FiguresFacts.SHAPE, f -> f.sorts().flows())
            .property(
                    "groups",
                    new Shape.Many(FiguresFacts.KIND),
                    f -> f.sorts().flows().groups())
            .property("stocks", FiguresFacts.SHAPE, f -> f.sorts().stocks())
            .property("ratios", FiguresFacts.SHAPE, f -> f.sorts().ratios())
            .property("nils", FiguresFacts.SHAPE, f -> f.sorts().nils())
            .property(
                    "carried",
                    Shape.Plain.TEXT,
                    f -> f.sorts().carried(f.consolidation().units()))
            .property("targets", Shape.Plain.NUMBER, f -> f.sorts().targets())
            .property("behind", Shape.Plain.NUMBER, f -> f.sorts().behind())
            .property("plans", Shape.Plain.NUMBER, f -> f.sorts().plans())
            .property("isLedger", Shape.Plain.FLAG, f -> f.coverage().form().ledger() != null)
            .property("ledger", LedgerFacts.SHAPE, FormFacts::ledger);

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    @Override
    public String key() {
        return coverage.form().code();
    }

    boolean isReported() {
        return !coverage.units(FigureState::hasReported).isEmpty();
    }

    private UnitsFacts in(Predicate<FigureState> states) {
        return new UnitsFacts(coverage.units(states));
    }

    private UnitsFacts standing(Predicate<Standing> condition) {
        return new UnitsFacts(coverage.standings().entrySet().stream()
                .filter(e -> condition.test(e.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private int sum(ToIntFunction<Standing> number) {
        return coverage.standings().values().stream().mapToInt(number).sum();
    }

    private static boolean isPartial(Standing standing) {
        return standing.state() == FigureState.REPORTED && standing.rejectedRows() > 0;
    }

    private long queries() {
        return consolidation.findings().stream()
                .filter(f -> f.severity() == Severity.QUERY && f.answer() == null)
                .filter(f -> coverage.form().code().equals(f.form()))
                .mapToLong(Finding::cases)
                .sum();
    }

    /** Things that several units reported alike and that are counted in full all the same. */
    private long suspects() {
        return consolidation.shared().stream()
                .filter(s -> s.form().code().equals(coverage.form().code())
                        && s.kept().isEmpty()
                        && !s.settled())
                .count();
    }

    Sorts sorts() {
        return new Sorts(figures());
    }

    private @Nullable LedgerFacts ledger() {
        return consolidation.ledgers().stream()
                .filter(ledger -> ledger.form().code().equals(coverage.form().code()))
                .findFirst()
                .map(LedgerFacts::new)
                .orElse(null);
    }

    /** The first that has a value, since a line of items may be left blank by all. */
    private @Nullable FigureFacts main() {
        List<FigureFacts> all = figures();
        return all.stream()
                .filter(f -> f.figure().value() != null)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    List<FigureFacts> figures() {
        return consolidation.figures().stream()
                .filter(f -> f.form().code().equals(coverage.form().code()))
                .map(this::facts)
                .toList();
    }

    private FigureFacts facts(Figure figure) {
        return new FigureFacts(figure, consolidation.units(), period, Aims.of(figure, consolidation));
    }

    /** What a table says about a unit and this form: its main figure, else how it stands. */
    Phrase cell(ReportingUnit unit) {
        Standing standing = coverage.standings().get(unit);
        FigureFacts main = main();
        if (standing == null) {
            return Phrase.words(Wording.text("no-value"));
        }
        if (standing.state() == FigureState.REPORTED && main != null) {
            UnitFigure of = main.figure().byUnit().get(unit.code());
            return of == null || of.value() == null
                    ? Phrase.words(Wording.text("no-value"))
                    : Digits.number(main.indicator(), of.value());
        }
        return Phrase.words(Wording.text("state." + standing.state().code()));
    }
}
