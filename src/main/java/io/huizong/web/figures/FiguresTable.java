package io.huizong.web.figures;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.report.workbook.FigureLine;
import io.huizong.web.Said;
import io.huizong.web.Snapshot;
import io.huizong.words.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the view of a period's figures. */
final class FiguresTable {
    private static final Messages WORDS = Messages.bundled();

    private FiguresTable() {}

    static FiguresView of(Snapshot snapshot) {
        Consolidation consolidation = snapshot.consolidation();
        Map<String, List<Figure>> byForm = consolidation.figures().stream()
                .collect(Collectors.groupingBy(f -> f.form().code(), LinkedHashMap::new, Collectors.toList()));
        return new FiguresView(
                Said.time(consolidation.generatedAt()),
                consolidation.registerKnown(),
                byForm.values().stream().map(form -> block(consolidation, form)).toList());
    }

    private static FiguresView.Block block(Consolidation consolidation, List<Figure> figures) {
        Figure first = figures.get(0);
        String coverage = consolidation.coverage().stream()
                .filter(c -> c.form().code().equals(first.form().code()))
                .findFirst()
                .map(c -> coverage(c, consolidation.registerKnown()))
                .orElse("");
        List<FiguresView.Row> rows = figures.stream()
                .map(f -> new FiguresView.Row(
                        f.indicator().code(),
                        f.indicator().title(),
                        f.indicator().measure(),
                        FigureLine.of(f),
                        Trend.of(consolidation, f.indicator())))
                .toList();
        return new FiguresView.Block(first.form().code(), first.form().title(), coverage, rows);
    }

    /** As the workbook's headings say it. */
    private static String coverage(FormCoverage coverage, boolean registerKnown) {
        Map<String, Object> counts = Map.of(
                "owing", coverage.owing(),
                "reported", coverage.units(FigureState::hasReported).size(),
                "nil", coverage.count(FigureState.NIL),
                "missing", coverage.count(FigureState.MISSING),
                "returned", coverage.count(FigureState.RETURNED));
        String line = WORDS.text("workbook.coverage.line" + (registerKnown ? "" : "-no-register"), counts);
        int rejected = coverage.rejectedRows();
        return rejected == 0 ? line : line + WORDS.text("workbook.coverage.rejected-rows", Map.of("rows", rejected));
    }
}
