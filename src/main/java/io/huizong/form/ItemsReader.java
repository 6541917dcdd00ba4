package io.huizong.form;

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
    /** The fields of every such form; their headings are in the resource. */
    static final String ITEM = "item";

    static final String VALUE = "value";
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

    static Items read(String form, List<YamlMap> list) {
        ItemsReader reader = new ItemsReader(form, columns());
        list.forEach(reader::item);
        return new Items(List.copyOf(reader.items), reader.fields(), List.copyOf(reader.indicators));
    }

    private static List<Field> columns() {
        Mistakes none = new Mistakes();
        Optional<YamlMap> map = YamlMap.parse(COLUMNS, text(), none);
        List<Field> fields =
                map.orElseThrow().maps("fields").stream().map(FieldReader::read).toList();
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
                .map(column -> column.name().equals(ITEM)
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
                .filter(field -> field.name().equals(VALUE))
                .findFirst()
                .orElseThrow();
        items.add(new Item(code, name, stock, column.of(counted, measure)));
        indicators.add(new Indicator(
                form + "." + code,
                title == null ? name : title,
                measure,
                stock ? new Aggregation.Last(VALUE) : new Aggregation.Sum(VALUE),
                new TreeMap<>(Map.of(ITEM, List.of(name))),
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
