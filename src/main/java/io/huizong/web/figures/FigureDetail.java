package io.huizong.web.figures;

import io.huizong.figures.Carried;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Aggregation;
import io.huizong.form.Indicator;
import io.huizong.report.workbook.FigureLine;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Said;
import io.huizong.web.Snapshot;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the view of one figure. */
final class FigureDetail {
    private static final Messages WORDS = Messages.bundled();

    private final Snapshot snapshot;
    private final Figure figure;
    private final Indicator indicator;
    private final Optional<ReportingUnit> unit;

    /** @param unit whose cells are listed; empty for all */
    FigureDetail(Snapshot snapshot, Figure figure, Optional<ReportingUnit> unit) {
        this.snapshot = snapshot;
        this.figure = figure;
        this.indicator = figure.indicator();
        this.unit = unit;
    }

    FigureView view(SourcePage.Part sources, int page) {
        FigureLine line = FigureLine.of(figure);
        return new FigureView(
                Said.time(snapshot.consolidation().generatedAt()),
                indicator.code(),
                indicator.title(),
                indicator.measure(),
                figure.form().title(),
                unit.map(ReportingUnit::name).orElse(""),
                unit.map(u -> own(figure.byUnit().get(u.code()))).orElse(line.value()),
                line,
                bridge(),
                (int) figure.byUnit().values().stream()
                        .filter(own -> own.state().isOwing())
                        .count(),
                parts(),
                units(),
                Trend.of(snapshot.consolidation(), indicator),
                sources.rows(),
                (page - 1) * SourcePage.PAGE,
                page > 1 ? Integer.valueOf(page - 1) : null,
                sources.more() ? Integer.valueOf(page + 1) : null);
    }

    private String bridge() {
        BigDecimal duplicates = figure.duplicates();
        return duplicates == null || duplicates.signum() == 0
                ? ""
                : WORDS.text(
                        "explain.bridge",
                        Map.of(
                                "sum", FigureLine.number(indicator, figure.sumOfUnits()),
                                "duplicates", FigureLine.number(indicator, duplicates),
                                "county", FigureLine.number(indicator, figure.value())));
    }

    private List<FigureView.Part> parts() {
        if (!(indicator.value() instanceof Aggregation.Ratio ratio)) {
            return List.of();
        }
        return ratio.parts()
                .distinct()
                .flatMap(code -> snapshot.consolidation().figure(code).stream())
                .map(part -> new FigureView.Part(
                        part.indicator().code(),
                        part.indicator().title(),
                        part(part) + part.indicator().measure()))
                .toList();
    }

    private String part(Figure part) {
        return FigureLine.number(
                part.indicator(),
                unit.map(u -> number(part.byUnit().get(u.code()))).orElse(part.value()));
    }

    private List<FigureView.UnitRow> units() {
        BigDecimal largest = figure.byUnit().values().stream()
                .map(FigureDetail::number)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return snapshot.consolidation().units().stream()
                .filter(u -> figure.byUnit().containsKey(u.code()))
                .map(u -> row(u, Objects.requireNonNull(figure.byUnit().get(u.code())), largest))
                .toList();
    }

    private FigureView.UnitRow row(ReportingUnit of, UnitFigure own, BigDecimal largest) {
        BigDecimal number = number(own);
        double share = number == null || largest.signum() == 0
                ? 0
                : Math.max(0, number.doubleValue()) / largest.doubleValue() * 100;
        boolean chosen = unit.filter(u -> u.code().equals(of.code())).isPresent();
        return new FigureView.UnitRow(of.code(), of.name(), own(own), tone(own), (int) Math.round(share), chosen);
    }

    private static @Nullable BigDecimal number(@Nullable UnitFigure own) {
        return own == null
                ? null
                : own.carried() == null ? own.value() : own.carried().value();
    }

    /** A unit's number; where it has none, its state, which is never 0. */
    private String own(@Nullable UnitFigure own) {
        if (own == null) {
            return WORDS.text("workbook.none");
        }
        Carried carried = own.carried();
        if (carried != null) {
            return FigureLine.number(indicator, carried.value())
                    + WORDS.text(
                            "workbook.carried", Map.of("period", carried.asOf().title(WORDS)));
        }
        return own.state().hasReported()
                ? FigureLine.number(indicator, own.value())
                : WORDS.text("workbook.state." + own.state().code());
    }

    private static String tone(UnitFigure own) {
        return own.carried() != null || own.state().hasReported()
                ? ""
                : own.state() == FigureState.MISSING || own.state() == FigureState.RETURNED ? "bad" : "none";
    }
}
