package io.huizong.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one field of a form file. */
final class FieldReader {
    private static final int LONGEST = 2000;

    private FieldReader() {}

    static Field read(YamlMap map) {
        FieldType type = type(map);
        Field field = new Field(
                map.text("name"),
                map.text("header"),
                map.texts("aliases"),
                type,
                map.flag("required"),
                defaultValue(map, type),
                map.optional("measure"));
        map.finish();
        return field;
    }

    private static FieldType type(YamlMap map) {
        String type = map.text("type");
        return switch (type) {
            case "date" -> new FieldType.DateType(within(map));
            case "integer", "decimal" -> number(map, type.equals("integer"));
            case "text" -> new FieldType.TextType(map.number("max", LONGEST));
            case "code" -> codes(map);
            case "flag" -> new FieldType.FlagType();
            case "list" -> new FieldType.ListType();
            default -> {
                map.mistake("type", "unknown-type", Map.of("found", type));
                yield new FieldType.TextType(LONGEST);
            }
        };
    }

    static FieldType.NumberType number(YamlMap map, boolean whole) {
        List<String> range = map.texts("range");
        if (!range.isEmpty() && range.size() != 2) {
            map.mistake("range", "no-range", Map.of());
        }
        return new FieldType.NumberType(
                whole, bound(map, range, 0).orElse(null), bound(map, range, 1).orElse(null));
    }

    private static FieldType.Within within(YamlMap map) {
        String text = map.optional("within");
        for (FieldType.Within within : FieldType.Within.values()) {
            if (within.name().toLowerCase(Locale.ROOT).equals(text)) {
                return within;
            }
        }
        if (text != null) {
            map.mistake("within", "unknown-within", Map.of("found", text));
        }
        return FieldType.Within.PERIOD;
    }

    private static Optional<BigDecimal> bound(YamlMap map, List<String> range, int index) {
        if (range.size() != 2 || range.get(index).equals("~")) {
            return Optional.empty();
        }
        return number(map, "range", range.get(index));
    }

    private static Optional<BigDecimal> number(YamlMap map, String key, String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            map.mistake(key, "not-a-number", Map.of("key", key, "found", text));
            return Optional.empty();
        }
    }

    private static FieldType codes(YamlMap map) {
        List<FieldType.Code> codes = new ArrayList<>();
        map.map("codes")
                .ifPresentOrElse(
                        list -> list.lists().forEach((name, aliases) -> codes.add(new FieldType.Code(name, aliases))),
                        () -> map.mistake(null, "missing-key", Map.of("key", "codes")));
        String otherwise = map.optional("else");
        if (otherwise != null && codes.stream().noneMatch(c -> c.name().equals(otherwise))) {
            map.mistake("else", "unknown-code", Map.of("found", otherwise));
        }
        return new FieldType.CodeType(codes, otherwise);
    }

    private static @Nullable Value defaultValue(YamlMap map, FieldType type) {
        String text = map.optional("default");
        if (text == null) {
            return null;
        }
        if (type instanceof FieldType.NumberType) {
            return number(map, "default", text).map(Value.Numeric::new).orElse(null);
        }
        if (type instanceof FieldType.CodeType codes
                && codes.codes().stream().noneMatch(c -> c.name().equals(text))) {
            map.mistake("default", "unknown-code", Map.of("found", text));
        }
        return new Value.Text(text);
    }
}
