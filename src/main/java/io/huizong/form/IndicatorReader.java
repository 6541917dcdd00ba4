package io.huizong.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one indicator of a form file, and its formula. */
final class IndicatorReader {
    private static final Pattern FORMULA = Pattern.compile("([a-z]+)(?:\\(([^()]*)\\))?");

    private IndicatorReader() {}

    static Indicator read(YamlMap map) {
        Aggregation value = aggregation(map);
        Map<String, List<String>> where = map.map("where").map(YamlMap::lists).orElse(Map.of());
        String format = map.optional("format");
        Indicator indicator = new Indicator(
                map.text("code"),
                map.text("title"),
                map.text("measure"),
                value,
                new TreeMap<>(where),
                format != null ? format : value instanceof Aggregation.Ratio ? "0.0" : "0");
        map.finish();
        return indicator;
    }

    private static Aggregation aggregation(YamlMap map) {
        String text = map.text("value");
        Matcher m = FORMULA.matcher(text);
        String argument = m.matches() && m.group(2) != null ? m.group(2).strip() : "";
        String function = m.matches() ? m.group(1) : "";
        Optional<Aggregation> value = function.equals("count") && argument.isEmpty()
                ? Optional.of(new Aggregation.Count())
                : argument.isEmpty() ? Optional.empty() : of(function, argument);
        return value.orElseGet(() -> {
            map.mistake("value", "unknown-formula", Map.of("found", text));
            return new Aggregation.Count();
        });
    }

    private static Optional<Aggregation> of(String function, String argument) {
        return switch (function) {
            case "sum" -> Optional.of(new Aggregation.Sum(argument));
            case "max" -> Optional.of(new Aggregation.Max(argument));
            case "min" -> Optional.of(new Aggregation.Min(argument));
            case "last" -> Optional.of(new Aggregation.Last(argument));
            case "distinct" -> Optional.of(new Aggregation.Distinct(argument));
            case "ratio" -> ratio(argument);
            default -> Optional.empty();
        };
    }

    private static Optional<Aggregation> ratio(String argument) {
        List<List<String>> parts =
                Stream.of(argument.split(",", -1)).map(IndicatorReader::terms).toList();
        return parts.size() == 2 ? Optional.of(new Aggregation.Ratio(parts.get(0), parts.get(1))) : Optional.empty();
    }

    private static List<String> terms(String sum) {
        return Stream.of(sum.split("\\+", -1)).map(String::strip).toList();
    }
}
