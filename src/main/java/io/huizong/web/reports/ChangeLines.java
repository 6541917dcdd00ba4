package io.huizong.web.reports;

import io.huizong.figures.Consolidation;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Indicator;
import io.huizong.report.changes.ChangedFigure;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.report.changes.Changes;
import io.huizong.report.changes.Comparing;
import io.huizong.report.changes.Published;
import io.huizong.report.workbook.FigureLine;
import io.huizong.store.Effects;
import io.huizong.store.Publications.Content;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Said;
import io.huizong.words.Messages;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the last publication of a period says otherwise than the one before. */
final class ChangeLines {
    private static final Messages WORDS = Messages.bundled();
    private static final int MOST = 300;

    private final Map<String, String> units = new HashMap<>();

    private ChangeLines(Consolidation consolidation) {
        for (ReportingUnit unit : consolidation.units()) {
            units.put(unit.code(), unit.name());
        }
    }

    /** @param last the newest first; nothing is compared where there are fewer than two */
    static ReportsView.Changed of(Consolidation consolidation, List<Content> last, Effects effects) {
        if (last.size() < 2) {
            return new ReportsView.Changed("", List.of(), 0, List.of());
        }
        ZonedDateTime since =
                last.get(1).at().atZone(consolidation.generatedAt().getZone());
        Changes changes = Comparing.of(
                Published.of(last.get(1).text()),
                since,
                consolidation,
                Published.of(last.get(0).text()),
                effects.between(last.get(1).at(), last.get(0).at()));
        ChangeLines lines = new ChangeLines(consolidation);
        // what differs only beyond the decimals that are printed would read as a change from 59.7 to 59.7
        List<ReportsView.ChangedLine> figures = changes.figures().stream()
                .map(lines::figure)
                .filter(line -> !line.from().equals(line.to()))
                .toList();
        return new ReportsView.Changed(
                Said.time(since),
                figures.stream().limit(MOST).toList(),
                Math.max(0, figures.size() - MOST),
                changes.sentences().stream()
                        .map(s -> new ReportsView.Sentence(
                                s.before().isEmpty() ? WORDS.text("workbook.changes.new") : s.before(),
                                s.after().isEmpty() ? WORDS.text("workbook.changes.gone") : s.after()))
                        .toList());
    }

    private ReportsView.ChangedLine figure(ChangedFigure figure) {
        String unit = figure.unit();
        return new ReportsView.ChangedLine(
                figure.indicator().code(),
                figure.indicator().title(),
                WORDS.text("workbook.column." + column(figure.aspect())),
                unit == null ? WORDS.text("workbook.units.county") : units.getOrDefault(unit, unit),
                value(figure.indicator(), figure.from()),
                value(figure.indicator(), figure.to()),
                String.join("\n", figure.why()));
    }

    private static String column(Aspect aspect) {
        return switch (aspect) {
            case VALUE -> "value";
            case YEAR_TO_DATE -> "to-date";
            case YEAR_TO_DATE_YEAR_AGO -> "to-date-year-ago";
            case PREVIOUS, YEAR_AGO, TARGET ->
                aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String value(Indicator indicator, UnitFigure figure) {
        return figure.value() == null && !figure.state().hasReported()
                ? WORDS.text("workbook.state." + figure.state().code())
                : FigureLine.number(indicator, figure.value());
    }
}
