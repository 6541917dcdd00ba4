package io.huizong.store;

import io.huizong.form.Field;
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

/**
 * Records as bytes: compressed JSON, an array whose first element names the fields, so that a form may change its
 * order later; each further element is [sheet, row, values…].
 */
final class Records {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Records() {}

    /** A record and the sheet that it stands in; null for csv. */
    record Placed(@Nullable String sheet, FormRecord record) {}

    static byte[] pack(Form form, List<Placed> records) {
        ArrayNode all = JSON.createArrayNode();
        ArrayNode names = all.addArray();
        form.fields().forEach(field -> names.add(field.name()));
        for (Placed placed : records) {
            ArrayNode line = all.addArray();
            line.add(placed.sheet());
            line.add(placed.record().row());
            placed.record().values().forEach(value -> line.add(value == null ? null : value.text()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The records of a block; fields that the form no longer has are left out, new ones are blank. */
    static List<Placed> unpack(Form form, byte[] payload) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(payload))) {
            JsonNode all = JSON.readTree(in.readAllBytes());
            JsonNode names = all.get(0);
            List<Placed> records = new ArrayList<>(all.size() - 1);
            for (int i = 1; i < all.size(); i++) {
                records.add(placed(form, names, all.get(i)));
            }
            return records;
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("a block of records is damaged", e);
        }
    }

    private static Placed placed(Form form, JsonNode names, JsonNode line) {
        List<@Nullable Value> values = new ArrayList<>(form.fields().size());
        for (Field field : form.fields()) {
            values.add(null);
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).asString().equals(field.name())
                        && !line.get(i + 2).isNull()) {
                    values.set(
                            values.size() - 1,
                            value(field.type(), line.get(i + 2).asString()));
                }
            }
        }
        String sheet = line.get(0).isNull() ? null : line.get(0).asString();
        return new Placed(sheet, new FormRecord(line.get(1).asInt(), values));
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
