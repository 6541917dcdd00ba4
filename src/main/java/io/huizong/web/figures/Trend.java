package io.huizong.web.figures;

import io.huizong.figures.Consolidation;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.report.workbook.FigureLine;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's months of the year so far, as a small drawing.
 *
 * @param months those that there are, with or without a value
 * @param lines runs of months that have a value, each as the points of a line; a month without one parts them
 * @param dots the months that have a value, those whose neighbours have none among them
 * @param label the same in words
 */
record Trend(List<Month> months, List<String> lines, List<Dot> dots, String label) {
    static final int WIDTH = 96;
    static final int HEIGHT = 28;
    private static final int EDGE = 4;
    private static final Messages WORDS = Messages.bundled();

    /**
     * A month.
     *
     * @param value a dash where there is none
     * @param share of the largest, from 0 to 100
     */
    record Month(String title, String value, int share) {}

    record Dot(String x, String y) {}

    static Trend of(Consolidation consolidation, Indicator indicator) {
        SortedMap<Period, Map<String, @Nullable BigDecimal>> all = consolidation.byMonth();
        List<Period> periods = List.copyOf(all.keySet());
        List<@Nullable BigDecimal> values = new ArrayList<>();
        periods.forEach(p -> values.add(Objects.requireNonNull(all.get(p)).get(indicator.code())));
        BigDecimal largest = values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        return new Drawing(periods, values, largest.doubleValue(), indicator).draw();
    }

    /** The drawing while it is made. */
    private static final class Drawing {
        private final List<Period> periods;
        private final List<@Nullable BigDecimal> values;
        private final double largest;
        private final Indicator indicator;
        private final List<Month> months = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        Drawing(List<Period> periods, List<@Nullable BigDecimal> values, double largest, Indicator indicator) {
            this.periods = periods;
            this.values = values;
            this.largest = largest;
            this.indicator = indicator;
        }

        Trend draw() {
            for (int i = 0; i < periods.size(); i++) {
                month(i, values.get(i));
            }
            end();
            List<String> words =
                    months.stream().map(m -> m.title() + " " + m.value()).toList();
            return new Trend(months, lines, dots, WORDS.text("web.trend", Map.of("months", words)));
        }

        private void month(int i, @Nullable BigDecimal value) {
            String title = WORDS.text(
                    "workbook.column.month", Map.of("month", periods.get(i).ordinal()));
            double share = value == null ? 0 : Math.max(0, value.doubleValue()) / largest;
            months.add(new Month(title, FigureLine.number(indicator, value), (int) Math.round(share * 100)));
            if (value == null) {
                end();
                return;
            }
            double step = (WIDTH - 2.0 * EDGE) / Math.max(1, periods.size() - 1);
            Dot dot = new Dot(number(EDGE + i * step), number(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)));
            dots.add(dot);
            line.append(dot.x()).append(',').append(dot.y()).append(' ');
        }

        private void end() {
            if (line.length() > 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
        }

        private static String number(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
