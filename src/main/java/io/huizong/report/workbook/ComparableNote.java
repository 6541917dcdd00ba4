package io.huizong.report.workbook;

import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.form.Indicator;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a figure is compared, where that is less than what its columns show; those that are alike together. */
final class ComparableNote {
    private static final Messages WORDS = Messages.bundled();

    private final Map<Comparison, List<String>> alike = new LinkedHashMap<>();

    private ComparableNote() {}

    /** Lines, one for each that differs; empty where everything is compared. */
    static String of(Figure figure) {
        ComparableNote note = new ComparableNote();
        if (figure.value() != null) {
            note.add(figure.previous(), figure.withPrevious(), "previous");
            note.add(figure.yearAgo(), figure.withYearAgo(), "year-ago");
        }
        note.add(figure.yearToDateYearAgo(), figure.withYearToDate(), "to-date-year-ago");
        return note.alike.entrySet().stream()
                .map(e -> words(figure.indicator(), e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void add(@Nullable BigDecimal then, Comparison comparison, String which) {
        if (!comparison.complete() && then != null) {
            alike.computeIfAbsent(comparison, c -> new ArrayList<>()).add(WORDS.text("workbook.column." + which));
        }
    }

    private static String words(Indicator indicator, Comparison comparison, List<String> against) {
        BigDecimal current = comparison.current();
        BigDecimal base = comparison.base();
        if (current == null || base == null) {
            return WORDS.text("workbook.comparable.none", Map.of("against", against));
        }
        Map<String, Object> numbers = Map.of(
                "against", against,
                "units", comparison.units(),
                "current", NumberFormats.show(indicator, current),
                "base", NumberFormats.show(indicator, base));
        return WORDS.text("workbook.comparable.units", numbers);
    }
}
