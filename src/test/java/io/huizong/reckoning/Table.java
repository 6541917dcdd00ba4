package io.huizong.reckoning;

import io.huizong.figures.Comparison;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures by name, as text: a number to its last digit, without zeros at its end. */
final class Table {
    private final Map<String, String> cells = new LinkedHashMap<>();

    /** Where a table's cells of one thing go. */
    final class Row {
        private final String name;

        private Row(String name) {
            this.name = name;
        }

        Row of(String part) {
            return new Row(name + " " + part);
        }

        void put(String column, @Nullable Object value) {
            String text = value instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : String.valueOf(value);
            cells.put(name + " " + column, text);
        }
    }

    Row of(String... names) {
        return new Row(String.join(" ", names));
    }

    /** What the program says of a form. */
    static Table of(Consolidation made, Form form) {
        Table table = new Table();
        for (Figure figure : made.figures()) {
            if (figure.form().code().equals(form.code())) {
                table.add(figure);
                made.byMonth().forEach((month, values) -> table.add(figure.indicator(), month, values));
            }
        }
        return table;
    }

    private void add(Indicator indicator, Period month, Map<String, @Nullable BigDecimal> values) {
        if (values.containsKey(indicator.code())) {
            of(indicator.code(), month.lastDay().toString()).put("byMonth", values.get(indicator.code()));
        }
    }

    private void add(Figure figure) {
        Row row = of(figure.indicator().code());
        row.put("value", figure.value());
        row.put("previous", figure.previous());
        row.put("yearAgo", figure.yearAgo());
        row.put("yearToDate", figure.yearToDate());
        row.put("yearToDateYearAgo", figure.yearToDateYearAgo());
        add(row.of("withPrevious"), figure.withPrevious());
        add(row.of("withYearAgo"), figure.withYearAgo());
        add(row.of("withYearToDate"), figure.withYearToDate());
        row.put("sumOfUnits", figure.sumOfUnits());
        row.put("duplicates", figure.duplicates());
        figure.byUnit().forEach((code, unit) -> {
            Row own = of(figure.indicator().code(), code);
            own.put("state", unit.state().code());
            own.put("value", unit.value());
            own.put("carried", unit.carried() == null ? null : unit.carried().value());
            own.put("asOf", unit.carried() == null ? null : unit.carried().asOf());
        });
    }

    private static void add(Row row, Comparison comparison) {
        row.put("units", comparison.units());
        row.put("current", comparison.current());
        row.put("base", comparison.base());
        row.put("complete", comparison.complete());
    }

    int size() {
        return cells.size();
    }

    /** What some cell of a column says, a number that is not 0 as {@code #}. */
    Set<String> sayings(String column) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().endsWith(" " + column))
                .map(cell -> cell.getValue().matches("-?\\d*[1-9][\\d.]*") ? "#" : cell.getValue())
                .collect(Collectors.toSet());
    }

    /** Each cell in which the other table differs. */
    List<String> against(Table other) {
        List<String> lines = new ArrayList<>();
        cells.forEach((name, value) -> {
            if (!Objects.equals(value, other.cells.get(name))) {
                lines.add(name + ": expected " + value + ", got " + other.cells.get(name));
            }
        });
        other.cells.forEach((name, value) -> {
            if (!cells.containsKey(name)) {
                lines.add(name + ": expected nothing, got " + value);
            }
        });
        return lines;
    }
}
