package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the figures of one form in one period. */
final class FigureMaker {
    private final Form form;
    private final Period period;
    private final List<Target> targets;
    private final Span current;
    private final Span previous;
    private final Span yearAgo;
    private final Span yearToDate;
    private final Span yearToDateYearAgo;

    /** {@code parts} are the periods of the form's length that the figures cover: fewer while a year still runs. */
    FigureMaker(Form form, Period period, List<Period> parts, PeriodBook book, List<Target> targets) {
        PeriodType length = form.due().orElse(PeriodType.MONTH);
        this.form = form;
        this.period = period;
        this.targets = targets;
        Period last = parts.isEmpty() ? period : parts.get(parts.size() - 1);
        List<Period> toDate = PeriodParts.until(PeriodParts.yearTo(period, length), last);
        int perYear = length.perYear();
        this.current = book.span(form, parts);
        this.previous = book.span(
                form, PeriodParts.back(parts, PeriodParts.of(period, length).size()));
        this.yearAgo = book.span(form, PeriodParts.back(parts, perYear));
        this.yearToDate = book.span(form, toDate);
        this.yearToDateYearAgo = book.span(form, PeriodParts.back(toDate, perYear));
    }

    Span current() {
        return current;
    }

    Span yearToDate() {
        return yearToDate;
    }

    Figure figure(Indicator indicator, Map<ReportingUnit, Standing> standings) {
        Map<String, UnitFigure> byUnit = new LinkedHashMap<>();
        standings.forEach((unit, standing) -> byUnit.put(unit.code(), unit(indicator, unit, standing.state())));
        BigDecimal value = current.county(indicator);
        BigDecimal sum = indicator.isAdditive() ? sum(byUnit) : null;
        return new Figure(
                form,
                indicator,
                value,
                previous.county(indicator),
                yearAgo.county(indicator),
                yearToDate.county(indicator),
                yearToDateYearAgo.county(indicator),
                target(indicator),
                current.against(previous, indicator),
                current.against(yearAgo, indicator),
                yearToDate.against(yearToDateYearAgo, indicator),
                byUnit,
                sum,
                sum == null || value == null ? null : sum.subtract(value));
    }

    private UnitFigure unit(Indicator indicator, ReportingUnit unit, FigureState state) {
        return new UnitFigure(
                state,
                state.hasReported() ? current.unit(indicator, unit.code()) : null,
                current.carried(indicator, unit.code()).orElse(null));
    }

    private static @Nullable BigDecimal sum(Map<String, UnitFigure> byUnit) {
        return byUnit.values().stream()
                .map(UnitFigure::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private @Nullable BigDecimal target(Indicator indicator) {
        return targets.stream()
                .filter(t -> t.year() == period.year()
                        && t.unit() == null
                        && t.indicator().equals(indicator.code()))
                .map(Target::value)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
