package io.huizong.reckoning;

import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.form.Ledger;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows come to, from the rows alone. */
final class Arithmetic {
    private Arithmetic() {}

    /** A ratio from its parts; null where one of them has no value or nothing stands below the line. */
    static @Nullable BigDecimal ratio(Aggregation.Ratio ratio, Function<String, @Nullable BigDecimal> part) {
        BigDecimal upper = whole(ratio.numerators(), part);
        BigDecimal lower = whole(ratio.denominators(), part);
        return upper == null || lower == null || lower.signum() == 0
                ? null
                : upper.divide(lower, MathContext.DECIMAL64);
    }

    private static @Nullable BigDecimal whole(List<String> codes, Function<String, @Nullable BigDecimal> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            BigDecimal value = part.apply(code);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** What one unit's rows come to; null for no value. */
    static @Nullable BigDecimal of(Form form, Indicator indicator, List<Line> lines, LocalDate end) {
        List<Line> meant = lines.stream()
                .filter(line -> isMeant(form, indicator, line, end))
                .toList();
        Aggregation value = indicator.value();
        if (value instanceof Aggregation.Count) {
            return BigDecimal.valueOf(meant.size());
        } else if (value instanceof Aggregation.Distinct distinct) {
            return BigDecimal.valueOf(texts(distinct, meant).distinct().count());
        }
        String field = ((Aggregation.OfField) value).field();
        List<BigDecimal> numbers = new ArrayList<>();
        meant.forEach(line -> Stream.ofNullable(line.number(field)).forEach(numbers::add));
        if (numbers.isEmpty()) {
            return value instanceof Aggregation.Sum && meant.isEmpty() && !form.isItems() ? BigDecimal.ZERO : null;
        }
        return together(value, numbers);
    }

    static Stream<String> texts(Aggregation.Distinct distinct, List<Line> lines) {
        return lines.stream().map(line -> line.text(distinct.field()));
    }

    /** Numbers that are there; null for none. */
    static @Nullable BigDecimal together(Aggregation value, List<BigDecimal> numbers) {
        Stream<BigDecimal> stream = numbers.stream();
        if (value instanceof Aggregation.Max) {
            return stream.reduce(BigDecimal::max).orElse(null);
        } else if (value instanceof Aggregation.Min) {
            return stream.reduce(BigDecimal::min).orElse(null);
        }
        return stream.reduce(BigDecimal::add).orElse(null);
    }

    static boolean isMeant(Form form, Indicator indicator, Line line, LocalDate end) {
        return indicator.where().entrySet().stream()
                .allMatch(where -> where.getKey().equals("standing")
                        ? where.getValue().stream().anyMatch(wanted -> isStanding(form.ledger(), line, wanted, end))
                        : where.getValue().contains(line.text(where.getKey())));
    }

    private static boolean isStanding(Ledger ledger, Line line, String wanted, LocalDate end) {
        boolean settled = ledger.done().contains(line.text(ledger.state()));
        LocalDate due = line.day(ledger.due());
        return switch (wanted) {
            case "settled" -> settled;
            case "open" -> !settled;
            case "overdue" -> !settled && due != null && due.isBefore(end);
            default -> throw new IllegalArgumentException(wanted);
        };
    }

    /** The entries of one unit's lists, each as it was said last. */
    static List<Line> entries(Ledger ledger, Map<Period, List<Line>> lists) {
        Map<String, Line> entries = new LinkedHashMap<>();
        lists.values()
                .forEach(list -> list.forEach(line -> {
                    StringBuilder key = new StringBuilder();
                    ledger.key()
                            .forEach(field ->
                                    key.append(Folding.of(line.text(field))).append('|'));
                    entries.put(key.toString(), line);
                }));
        return List.copyOf(entries.values());
    }
}
