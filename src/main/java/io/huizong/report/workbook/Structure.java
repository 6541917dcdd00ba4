package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.form.Aggregation;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of one form that divide the same thing by one field: alike in what they count and in all conditions but
 * the one on that field, where no two have a code in common. Items are no parts of a whole.
 *
 * @param field its name
 * @param whole the same without that condition; null where the form has no such indicator with a value
 * @param parts two or more, in the form's order, each with a value
 */
record Structure(String field, @Nullable Figure whole, List<Figure> parts) {
    private record Kind(Aggregation value, SortedMap<String, List<String>> otherConditions, String field) {
        boolean isWhole(Indicator indicator) {
            return indicator.value().equals(value) && indicator.where().equals(otherConditions);
        }
    }

    /** All divisions of a form, in the order of their first parts. */
    static List<Structure> of(List<Figure> form) {
        Map<Kind, List<Figure>> kinds = new LinkedHashMap<>();
        for (Figure figure : form) {
            if (figure.value() != null
                    && figure.indicator().isAdditive()
                    && !figure.form().isItems()) {
                kinds(figure.form(), figure.indicator())
                        .forEach(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>())
                                .add(figure));
            }
        }
        List<Structure> all = new ArrayList<>();
        kinds.forEach((kind, alike) -> {
            List<Figure> parts = apart(alike, kind.field());
            if (parts.size() > 1) {
                all.add(new Structure(kind.field(), whole(form, kind), parts));
            }
        });
        return all;
    }

    /** What is in the whole and in none of the parts; null where that is nothing or cannot be said. */
    @Nullable
    BigDecimal rest() {
        BigDecimal all = whole == null ? null : whole.value();
        if (all == null) {
            return null;
        }
        for (Figure part : parts) {
            all = part.value() == null ? all : all.subtract(part.value());
        }
        return all.signum() > 0 ? all : null;
    }

    private static List<Kind> kinds(Form form, Indicator indicator) {
        return indicator.where().keySet().stream()
                .filter(field -> form.indexOf(field) >= 0)
                .map(field -> {
                    SortedMap<String, List<String>> others = new TreeMap<>(indicator.where());
                    others.remove(field);
                    return new Kind(indicator.value(), others, field);
                })
                .toList();
    }

    /** Those with the fewest codes first: one that takes several together is no part beside them. */
    private static List<Figure> apart(List<Figure> alike, String field) {
        Set<String> taken = new HashSet<>();
        List<Figure> parts = new ArrayList<>();
        alike.stream()
                .sorted(Comparator.comparingInt(f -> codes(f, field).size()))
                .filter(f -> codes(f, field).stream().noneMatch(taken::contains))
                .forEach(f -> {
                    taken.addAll(codes(f, field));
                    parts.add(f);
                });
        return alike.stream().filter(parts::contains).toList();
    }

    static List<String> codes(Figure figure, String field) {
        return figure.indicator().where().getOrDefault(field, List.of());
    }

    private static @Nullable Figure whole(List<Figure> form, Kind kind) {
        return form.stream()
                .filter(f -> f.value() != null && kind.isWhole(f.indicator()))
                .findFirst()
                .orElse(null);
    }
}
