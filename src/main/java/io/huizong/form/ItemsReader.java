package io.huizong.form;

import io.huizong.period.PeriodType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the items of a form that lists what is counted, and makes its fields and indicators of them. */
final class ItemsReader {
    private static final String COLUMNS = "/layouts/items.yaml";

    private final String form;
    private final List<Item> items = new ArrayList<>();
    private final List<FieldType.Code> codes = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Field> columns;

    private ItemsReader(String form, List<Field> columns) {
        this.form = form;
        this.columns = columns;
    }

    /** What a list of items makes of a form. */
    record Items(List<Item> items, List<Field> fields, List<Indicator> indicators) {}

    /** Reads the items of a form; the headings of their numbers are those of the length for which it is due. */
    static Items read(String form, Optional<PeriodType> due, List<YamlMap> list) {
        ItemsReader reader = new ItemsReader(form, columns(due));
        list.forEach(reader::item);
        return new Items(List.copyOf(reader.items), reader.fields(), List.copyOf(reader.indicators));
    }

    private static List<Field> columns(Optional<PeriodType> due) {
        Mistakes none = new Mistakes();
        YamlMap map = YamlMap.parse(COLUMNS, text(), none).orElseThrow();
        Map<String, List<String>> lengths =
                map.map("lengths").map(YamlMap::lists).orElse(Map.of());
        List<String> own = due.map(type -> lengths.get(type.code())).orElse(List.of());
        List<Field> fields = map.maps("fields").stream()
                .map(FieldReader::read)
                .map(field -> field.name().equals(Item.VALUE) ? field.alsoCalled(own) : field)
                .toList();
        if (!none.isEmpty()) {
            throw new FaultyForms(none.lines());
        }
        return fields;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ItemsReader.class.getResourceAsStream(COLUMNS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Field> fields() {
        return columns.stream()
                .map(column -> column.name().equals(Item.NAME)
                        ? column.of(new FieldType.CodeType(List.copyOf(codes), null), column.measure())
                        : column)
                .toList();
    }

    private void item(YamlMap map) {
        String code = map.text("code");
        String name = map.text("name");
        String title = map.optional("title");
        String measure = map.text("measure");
        boolean decimal = decimal(map);
        boolean stock = stock(map);
        FieldType.NumberType type = FieldReader.number(map, !decimal);
        codes.add(new FieldType.Code(name, map.texts("aliases")));
        map.finish();
        FieldType.NumberType counted =
                type.min() == null ? new FieldType.NumberType(!decimal, BigDecimal.ZERO, type.max()) : type;
        Field column = columns.stream()
                .filter(field -> field.name().equals(Item.VALUE))
                .findFirst()
                .orElseThrow();
        items.add(new Item(code, name, stock, column.of(counted, measure)));
        indicators.add(new Indicator(
                form + "." + code,
                title == null ? name : title,
                measure,
                stock ? new Aggregation.Last(Item.VALUE) : new Aggregation.Sum(Item.VALUE),
                new TreeMap<>(Map.of(Item.NAME, List.of(name))),
                decimal ? "0.##" : "0"));
    }

    private static boolean decimal(YamlMap map) {
        String type = map.optional("type");
        if (type != null && !type.equals("integer") && !type.equals("decimal")) {
            map.mistake("type", "unknown-item-type", Map.of("found", type));
        }
        return "decimal".equals(type);
    }

    private static boolean stock(YamlMap map) {
        String kind = map.optional("kind");
        if (kind != null && !kind.equals("flow") && !kind.equals("stock")) {
            map.mistake("kind", "unknown-kind", Map.of("found", kind));
        }
        return "stock".equals(kind);
    }
}
