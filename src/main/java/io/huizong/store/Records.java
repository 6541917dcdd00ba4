package io.huizong.store;

import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as bytes: compressed JSON, an array whose first element names the fields, so that a form may change its
 * order later; each further element is [sheet, row, values…, columns, written]. Columns are empty where they are those of
 * the record before; what is written is by the field's position, where it is not the value's own text.
 */
final class Records {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Records() {}

    static byte[] pack(Form form, List<StoredRecord> records) {
        ArrayNode all = JSON.createArrayNode();
        ArrayNode names = all.addArray();
        form.fields().forEach(field -> names.add(field.name()));
        List<Integer> before = List.of();
        for (StoredRecord stored : records) {
            ArrayNode line = all.addArray();
            line.add(stored.sheet());
            line.add(stored.record().row());
            stored.record().values().forEach(value -> line.add(value == null ? null : value.text()));
            places(line, stored, before);
            before = stored.columns();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void places(ArrayNode line, StoredRecord stored, List<Integer> before) {
        ArrayNode columns = line.addArray();
        if (!stored.columns().equals(before)) {
            stored.columns().forEach(columns::add);
        }
        ObjectNode written = line.addObject();
        for (int i = 0; i < stored.written().size(); i++) {
            if (stored.written().get(i) != null) {
                written.put(String.valueOf(i), stored.written().get(i));
            }
        }
    }

    /** The records of a block; fields that the form no longer has are left out, new ones are blank. */
    static List<StoredRecord> unpack(Form form, byte[] payload) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(payload))) {
            JsonNode all = JSON.readTree(in.readAllBytes());
            Block block = Block.of(form, all.get(0));
            List<StoredRecord> records = new ArrayList<>(all.size() - 1);
            List<Integer> columns = block.nowhere();
            for (int i = 1; i < all.size(); i++) {
                JsonNode line = all.get(i);
                columns = block.columns(line, columns);
                records.add(block.record(line, columns));
            }
            return records;
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("a block of records is damaged", e);
        }
    }

    /**
     * How the lines of one block are read.
     *
     * @param stored how many fields a line has
     * @param places by position of the form's field: its position in a line; -1 if the block does not have it
     */
    private record Block(Form form, int stored, List<Integer> places) {
        private static final int FIRST = 2;

        static Block of(Form form, JsonNode names) {
            List<String> all = new ArrayList<>();
            names.forEach(name -> all.add(name.asString()));
            List<Integer> places =
                    form.fields().stream().map(f -> all.indexOf(f.name())).toList();
            return new Block(form, all.size(), places);
        }

        List<Integer> nowhere() {
            return places.stream().map(place -> 0).toList();
        }

        List<Integer> columns(JsonNode line, List<Integer> before) {
            JsonNode columns = line.path(FIRST + stored);
            return columns.isEmpty()
                    ? before
                    : places.stream()
                            .map(place -> place < 0 ? 0 : columns.get(place).asInt())
                            .toList();
        }

        StoredRecord record(JsonNode line, List<Integer> columns) {
            JsonNode written = line.path(FIRST + stored + 1);
            List<@Nullable Value> values = new ArrayList<>();
            List<@Nullable String> own = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                int place = places.get(i);
                String text = place < 0 ? null : text(line.get(FIRST + place));
                values.add(text == null ? null : value(form.fields().get(i).type(), text));
                own.add(text(written.path(String.valueOf(place))));
            }
            return new StoredRecord(
                    text(line.get(0)), new FormRecord(line.get(1).asInt(), values), columns, own);
        }

        private static @Nullable String text(JsonNode node) {
            return node.isNull() || node.isMissingNode() ? null : node.asString();
        }
    }

    private static Value value(FieldType type, String text) {
        if (type instanceof FieldType.NumberType) {
            return new Value.Numeric(new BigDecimal(text));
        }
        if (type instanceof FieldType.DateType) {
            return new Value.Day(LocalDate.parse(text));
        }
        if (type instanceof FieldType.FlagType) {
            return new Value.Flag(Boolean.parseBoolean(text));
        }
        return type instanceof FieldType.ListType
                ? new Value.Texts(List.of(text.split("\u3001")))
                : new Value.Text(text);
    }
}
