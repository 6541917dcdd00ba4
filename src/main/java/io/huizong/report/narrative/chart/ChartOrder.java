package io.huizong.report.narrative.chart;

import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.FactExpression;
import io.huizong.report.narrative.facts.FigureFacts;
import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.facts.Point;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.text.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chart that a template asks for. */
public record ChartOrder(FactExpression figure, By by) {
    private static final Pattern WRITTEN = Pattern.compile("(.*?)\\s+by\\s+(units|months)", Pattern.CASE_INSENSITIVE);
    private static final int UNITS_AT_MOST = 15;
    private static final int FEWEST = 2;

    /** What stands along the axis. */
    private enum By {
        UNITS,
        MONTHS
    }

    /** Reads {@code FIGURE by units} or {@code FIGURE by months}. */
    public static ChartOrder parse(String written, ShapeCheck names) throws NotSayable {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new NotSayable("chart-by", Map.of("found", written));
        }
        By by = By.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
        return new ChartOrder(FactExpression.figure(parts.group(1), names), by);
    }

    /** What it shows; empty where there are not at least two numbers of which one is not 0. */
    public Optional<ChartData> data(Moment moment) {
        return Optional.ofNullable(figure.figure(moment))
                .map(f -> by == By.UNITS ? units(f, moment.county()) : months(f, moment.county()))
                .filter(ChartOrder::isWorthSeeing);
    }

    private static boolean isWorthSeeing(ChartData data) {
        return data.points().stream().filter(p -> p.value() != null).count() >= FEWEST
                && data.points().stream()
                        .anyMatch(p -> p.value() != null && p.value().signum() != 0);
    }

    private static ChartData units(FigureFacts figure, CountyFacts county) {
        List<Point> all = figure.ranked();
        List<Point> shown = all.stream().limit(UNITS_AT_MOST).toList();
        boolean cut = shown.size() < all.size();
        Map<String, Object> words = words(figure, county);
        words.put("shown", shown.size());
        words.put("all", all.size());
        String title = Wording.text(cut ? "chart.units-cut" : "chart.units", words);
        return new ChartData(title, figure.indicator(), shown, true);
    }

    private static ChartData months(FigureFacts figure, CountyFacts county) {
        String title = Wording.text("chart.months", words(figure, county));
        return new ChartData(title, figure.indicator(), county.months(figure), false);
    }

    private static Map<String, Object> words(FigureFacts figure, CountyFacts county) {
        Map<String, Object> words = new HashMap<>();
        words.put("title", figure.indicator().title());
        words.put("measure", figure.indicator().measure());
        words.put("period", county.words().title());
        words.put("year", county.consolidation().period().year());
        return words;
    }
}
