package io.huizong.web.register;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Goal;
import io.huizong.figures.Standing;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Indicator;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param period whose duties and progress are shown, as a title; empty before the first run
 */
record RegisterView(String period, boolean registerKnown, List<UnitLine> units, List<GoalLine> goals) {
    private static final Messages WORDS = Messages.bundled();
    private static final int HUNDREDTHS = 2;

    /**
     * A unit.
     *
     * @param owes titles of the forms that it owes in the period
     * @param active whether it exists in the period
     */
    record UnitLine(ReportingUnit unit, List<String> owes, boolean active) {}

    /**
     * A year's target; what is not known is a dash.
     *
     * @param unit its name; null for the county's
     * @param percent how much of it is done, from 0 to 100 for a bar; null where it is not known
     */
    record GoalLine(
            String indicator,
            String measure,
            @Nullable String unit,
            String target,
            String done,
            String completion,
            @Nullable Integer percent,
            String remaining,
            String pace) {}

    static RegisterView of(FormCatalog catalog, UnitRegister register, Optional<Consolidation> newest) {
        return new RegisterView(
                newest.map(c -> c.period().title(WORDS)).orElse(""),
                register.isKnown(),
                register.units().stream().map(unit -> line(unit, newest)).toList(),
                newest.stream()
                        .flatMap(c -> c.goals().all().stream())
                        .flatMap(goal -> line(goal, catalog, register).stream())
                        .toList());
    }

    private static UnitLine line(ReportingUnit unit, Optional<Consolidation> newest) {
        List<String> owes = newest.stream()
                .flatMap(c -> c.coverage().stream())
                .filter(form -> isOwed(form, unit))
                .map(form -> form.form().title())
                .toList();
        return new UnitLine(
                unit, owes, newest.filter(c -> !unit.existsIn(c.period())).isEmpty());
    }

    private static boolean isOwed(FormCoverage form, ReportingUnit unit) {
        Standing standing = form.standings().get(unit);
        return standing != null && standing.state() != FigureState.EXEMPT;
    }

    private static Optional<GoalLine> line(Goal goal, FormCatalog catalog, UnitRegister register) {
        return indicator(catalog, goal.indicator())
                .map(indicator -> new GoalLine(
                        indicator.title(),
                        indicator.measure(),
                        goal.unit() == null ? null : name(goal.unit(), register),
                        shown(goal.target()),
                        shown(goal.done()),
                        percentage(goal.completion()),
                        percent(goal.completion()),
                        shown(goal.remaining()),
                        shown(goal.pace())));
    }

    private static Optional<Indicator> indicator(FormCatalog catalog, String code) {
        return catalog.reports().stream()
                .map(Form::indicators)
                .flatMap(List::stream)
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private static String name(String unit, UnitRegister register) {
        return register.unit(unit).map(ReportingUnit::name).orElse(unit);
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null
                ? WORDS.text("web.none")
                : number.setScale(
                                Math.min(
                                        HUNDREDTHS,
                                        Math.max(0, number.stripTrailingZeros().scale())),
                                RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String percentage(@Nullable BigDecimal part) {
        return part == null ? WORDS.text("web.none") : part.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    private static @Nullable Integer percent(@Nullable BigDecimal part) {
        return part == null
                ? null
                : part.movePointRight(2)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }
}
