package io.huizong.report.narrative.facts;

import io.huizong.figures.Carried;
import io.huizong.period.Period;
import io.huizong.report.narrative.text.Wording;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of one form, told apart by how people speak of them. */
record Sorts(List<FigureFacts> figures) {
    private static final int LEADING = 4;

    /** What came about in the period. */
    FiguresFacts flows() {
        return those(
                f -> hasSome(f) && !f.indicator().isRatio() && !f.indicator().isStock());
    }

    /** What there is at its end. */
    FiguresFacts stocks() {
        return those(f -> hasSome(f) && f.indicator().isStock());
    }

    FiguresFacts ratios() {
        return those(f -> f.figure().value() != null && f.indicator().isRatio());
    }

    /** What was reported to be nothing. */
    FiguresFacts nils() {
        return those(
                f -> f.figure().value() != null && !hasSome(f) && !f.indicator().isRatio());
    }

    /** The first few that the year before can be compared with. */
    List<FigureFacts> leading() {
        return figures.stream()
                .filter(f -> f.isComparable() && !f.indicator().isRatio())
                .filter(f -> isSome(f.figure().value()) || isSome(f.figure().yearAgo()))
                .limit(LEADING)
                .toList();
    }

    /** How many have a target of this year. */
    int targets() {
        return count(FigureFacts::hasGoal);
    }

    /** How many of these are behind it. */
    int behind() {
        return count(FigureFacts::isBehind);
    }

    /** How many have a target of the year after. */
    int plans() {
        return count(FigureFacts::hasPlan);
    }

    private int count(Predicate<FigureFacts> which) {
        return those(which).figures().size();
    }

    private FiguresFacts those(Predicate<FigureFacts> which) {
        return new FiguresFacts(figures.stream().filter(which).toList());
    }

    private static boolean hasSome(FigureFacts figure) {
        return isSome(figure.figure().value());
    }

    private static boolean isSome(@Nullable BigDecimal number) {
        return number != null && number.signum() != 0;
    }

    /** The units whose stocks stand as they last said, and since when; null where there are none. */
    @Nullable
    String carried(List<ReportingUnit> units) {
        SortedMap<Period, List<ReportingUnit>> since = new TreeMap<>();
        for (ReportingUnit unit : units) {
            figures.stream()
                    .map(figure -> figure.carried(unit))
                    .filter(Carried.class::isInstance)
                    .map(Carried.class::cast)
                    .map(Carried::asOf)
                    .distinct()
                    .forEach(asOf ->
                            since.computeIfAbsent(asOf, p -> new ArrayList<>()).add(unit));
        }
        List<String> words = new ArrayList<>();
        since.forEach((asOf, those) -> words.add(Wording.text(
                "carried", Map.of("units", new UnitsFacts(those).names(), "period", asOf.title(Messages.bundled())))));
        return words.isEmpty() ? null : Wording.text("units", Map.of("names", words));
    }
}
