package io.huizong.report.narrative.facts;

import io.huizong.figures.Carried;
import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be said about one indicator in the period. */
public record FigureFacts(Figure figure, List<ReportingUnit> units, PeriodWords period, Aims aims) implements Subject {
    private static final int LONG_MEASURE = 2;

    static final Kind<FigureFacts> KIND = Kind.of("figure", FigureFacts.class)
            .property("title", Shape.Plain.TEXT, f -> f.indicator().title())
            .property("stated", Shape.Plain.PHRASE, FigureFacts::stated)
            .property("measure", Shape.Plain.TEXT, f -> f.indicator().measure())
            .property("value", Shape.Plain.NUMBER, f -> f.figure().value())
            .property("number", Shape.Plain.PHRASE, f -> f.shown(f.figure().value(), Digits::number))
            .property("amount", Shape.Plain.PHRASE, f -> f.amount(f.figure().value()))
            .property(
                    "inTenThousands",
                    Shape.Plain.PHRASE,
                    f -> f.shown(f.figure().value(), Digits::tenThousands))
            .property("previous", Shape.Plain.PHRASE, f -> f.amount(f.figure().previous()))
            .property("yearAgo", Shape.Plain.PHRASE, f -> f.amount(f.figure().yearAgo()))
            .property(
                    "sincePrevious",
                    Shape.Plain.PHRASE,
                    f -> f.whenThere(f.sincePrevious().phrase()))
            .property(
                    "sinceYearAgo",
                    Shape.Plain.PHRASE,
                    f -> f.whenThere(f.sinceYearAgo().phrase()))
            .property(
                    "rateSincePrevious",
                    Shape.Plain.PHRASE,
                    f -> f.sincePrevious().rate())
            .property(
                    "rateSinceYearAgo",
                    Shape.Plain.PHRASE,
                    f -> f.sinceYearAgo().rate())
            .property("yearToDate", Shape.Plain.PHRASE, f -> f.amount(f.figure().yearToDate()))
            .property("target", Shape.Plain.PHRASE, f -> f.amount(f.figure().target()))
            .property(
                    "completion",
                    Shape.Plain.PHRASE,
                    f -> f.aims().goal() == null ? null : f.aims().goal().completion())
            .property("goal", GoalFacts.SHAPE, f -> f.aims().goal())
            .property("plan", PlanFacts.SHAPE, f -> f.aims().plan())
            .property("reaching", UnitsFacts.SHAPE, f -> f.aims().units(GoalFacts::isReached))
            .property("lagging", UnitsFacts.SHAPE, f -> f.aims().units(goal -> !goal.isReached()))
            .property("carried", UnitsFacts.SHAPE, FigureFacts::carried)
            .property("ratio", Shape.Plain.FLAG, f -> f.indicator().isRatio())
            .property("comparable", Shape.Plain.FLAG, FigureFacts::isComparable)
            .property("best", Shape.Plain.PHRASE, f -> f.extreme(true))
            .property("least", Shape.Plain.PHRASE, f -> f.extreme(false))
            .property("sumOfUnits", Shape.Plain.PHRASE, f -> f.amount(f.figure().sumOfUnits()))
            .property("duplicates", Shape.Plain.NUMBER, f -> f.figure().duplicates())
            .property("duplicated", Shape.Plain.PHRASE, f -> f.amount(f.figure().duplicates()))
            .function("ranking", Shape.Plain.PHRASE, Shape.Plain.NUMBER, Number.class, FigureFacts::ranking);

    /** A way to show an indicator's number. */
    private interface Show {
        Phrase of(Indicator indicator, BigDecimal number);
    }

    private record Placed(ReportingUnit unit, BigDecimal value) {}

    /** The facts of an indicator of which nothing was consolidated: all of them missing. */
    static FigureFacts absent(Form form, Indicator indicator, PeriodWords period) {
        Comparison none = new Comparison(0, null, null, false);
        Figure nothing =
                new Figure(form, indicator, null, null, null, null, null, null, none, none, none, Map.of(), null, null);
        return new FigureFacts(nothing, List.of(), period, Aims.NONE);
    }

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    @Override
    public String key() {
        return indicator().code();
    }

    public Indicator indicator() {
        return figure.indicator();
    }

    private Change sincePrevious() {
        return new Change(indicator(), figure.withPrevious(), figure.previous(), period.previous());
    }

    private Change sinceYearAgo() {
        return new Change(indicator(), figure.withYearAgo(), figure.yearAgo(), period.yearAgo());
    }

    private @Nullable Phrase whenThere(Phrase phrase) {
        return figure.value() == null ? null : phrase;
    }

    private @Nullable Phrase amount(@Nullable BigDecimal number) {
        return shown(number, Digits::amount);
    }

    /**
     * Title and number as one says them: what the title ends with and the unit of measure repeats is said once, and a
     * number never follows a digit. A measure of one character may be half of the title's last word.
     */
    @Nullable
    Phrase stated() {
        BigDecimal value = figure.value();
        if (value == null) {
            return null;
        }
        String title = indicator().title();
        String measure = indicator().measure();
        boolean repeats =
                measure.length() >= LONG_MEASURE && title.length() > measure.length() + 1 && title.endsWith(measure);
        String said = repeats ? title.substring(0, title.length() - measure.length()) : title;
        boolean apart = indicator().isRatio() || Character.isDigit(said.charAt(said.length() - 1));
        return Wording.phrase(
                apart ? "figures.apart" : "figures.stated",
                Map.of("title", Phrase.words(said), "amount", Digits.amount(indicator(), value)));
    }

    private @Nullable Phrase shown(@Nullable BigDecimal number, Show show) {
        return number == null ? null : show.of(indicator(), number);
    }

    boolean hasGoal() {
        return aims.goal() != null;
    }

    boolean hasPlan() {
        return aims.plan() != null;
    }

    /** Whether it has a target and is behind it. */
    boolean isBehind() {
        return aims.goal() != null && aims.goal().isBehind();
    }

    /** Units that said nothing new about a stock, which stands as they said it last. */
    private UnitsFacts carried() {
        return new UnitsFacts(
                units.stream().filter(unit -> carried(unit) != null).toList());
    }

    @Nullable
    Carried carried(ReportingUnit unit) {
        UnitFigure of = figure.byUnit().get(unit.code());
        return of == null ? null : of.carried();
    }

    /** Whether there is something that the year before can be compared with. */
    boolean isComparable() {
        return figure.value() != null && figure.withYearAgo().units() > 0 && figure.yearAgo() != null;
    }

    /** The units with the largest or the smallest value, all of them where several share it. */
    private @Nullable Phrase extreme(boolean largest) {
        List<Placed> places = places();
        if (places.size() < 2 || places.get(0).value().compareTo(last(places)) == 0) {
            return null;
        }
        BigDecimal value = largest ? places.get(0).value() : last(places);
        return together(value, places);
    }

    /** The units in the first places; a tie for the last of these places is not broken. */
    private @Nullable Phrase ranking(Number count) {
        List<Placed> places =
                places().stream().filter(p -> p.value().signum() > 0).toList();
        List<BigDecimal> values = places.stream()
                .limit(Math.max(0, count.intValue()))
                .map(Placed::value)
                .distinct()
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (BigDecimal value : values) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Words(Wording.text("ranking.separator")));
            }
            pieces.addAll(together(value, places).pieces());
        }
        return pieces.isEmpty() ? null : new Phrase(List.copyOf(pieces));
    }

    private Phrase together(BigDecimal value, List<Placed> places) {
        List<ReportingUnit> sharing = places.stream()
                .filter(p -> p.value().compareTo(value) == 0)
                .map(Placed::unit)
                .toList();
        return Wording.phrase(
                sharing.size() == 1 ? "units.one-with" : "units.all-with",
                Map.of("names", new UnitsFacts(sharing).someNames(), "amount", Digits.amount(indicator(), value)));
    }

    /** Units that reported something, the largest value first; a nil report takes no place. */
    private List<Placed> places() {
        return units.stream()
                .map(this::placed)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Placed::value).reversed())
                .toList();
    }

    /** The units that reported something, the largest value first. */
    public List<Point> ranked() {
        return places().stream().map(p -> new Point(p.unit().name(), p.value())).toList();
    }

    private @Nullable Placed placed(ReportingUnit unit) {
        UnitFigure of = figure.byUnit().get(unit.code());
        return of == null || of.state() != FigureState.REPORTED || of.value() == null
                ? null
                : new Placed(unit, of.value());
    }

    private static BigDecimal last(List<Placed> places) {
        return places.get(places.size() - 1).value();
    }
}
