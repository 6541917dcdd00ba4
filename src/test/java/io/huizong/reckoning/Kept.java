package io.huizong.reckoning;

import io.huizong.form.Form;
import io.huizong.form.Same;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a county counts of its units' rows of one part: of the same thing from several units, one unit's rows. */
final class Kept {
    private Kept() {}

    /**
     * Rows are the same thing by the fields that the form names, within one report's period.
     *
     * @param said by unit, in the register's order
     * @return the same without what another unit is counted for
     */
    static Map<String, List<Line>> of(Form form, Map<String, List<Line>> said) {
        Same same = form.same();
        if (same == null || same.count() != Same.Counting.ONCE) {
            return said;
        }
        Map<String, Map<String, List<Line>>> things = new LinkedHashMap<>();
        said.forEach((unit, lines) ->
                lines.forEach(line -> things.computeIfAbsent(thing(same, line, said), k -> new LinkedHashMap<>())
                        .computeIfAbsent(unit, k -> new ArrayList<>())
                        .add(line)));
        Map<String, List<Line>> kept = new HashMap<>();
        said.keySet().forEach(unit -> kept.put(unit, new ArrayList<>()));
        things.values().forEach(byUnit -> {
            String winner = winner(same, byUnit);
            kept.get(winner).addAll(byUnit.get(winner));
        });
        return kept;
    }

    private static String thing(Same same, Line line, Map<String, List<Line>> said) {
        String must = texts(same.fields(), line);
        boolean anyBlank = said.values().stream()
                .flatMap(List::stream)
                .filter(other -> texts(same.fields(), other).equals(must))
                .anyMatch(other -> same.whereFilled().stream()
                        .anyMatch(field -> other.text(field).isEmpty()));
        return anyBlank ? must : must + texts(same.whereFilled(), line);
    }

    private static String texts(List<String> fields, Line line) {
        StringBuilder out = new StringBuilder();
        fields.forEach(field -> out.append(Folding.of(line.text(field))).append('|'));
        return out.toString();
    }

    /** The unit that says most of it in all; of two alike the first. */
    private static String winner(Same same, Map<String, List<Line>> byUnit) {
        String winner = "";
        BigDecimal most = BigDecimal.valueOf(-1);
        for (Map.Entry<String, List<Line>> unit : byUnit.entrySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Line line : unit.getValue()) {
                BigDecimal number = line.number(same.keep());
                sum = number == null ? sum : sum.add(number);
            }
            if (sum.compareTo(most) > 0) {
                winner = unit.getKey();
                most = sum;
            }
        }
        return winner;
    }
}
