package io.huizong.store;

import io.huizong.form.FormRecord;
import io.huizong.form.Value;
import io.huizong.table.Entry;
import io.huizong.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An accepted record and where it stands in the unit's file.
 *
 * @param sheet null for csv
 * @param columns by position of the form's field: the column, counted from 1; 0 where the sheet has none for it
 * @param written by the same position: what stands in the cell, empty where a value stands for
 *     nothing; null where it is the value's own text
 */
public record StoredRecord(
        @Nullable String sheet, FormRecord record, List<Integer> columns, List<@Nullable String> written) {

    static StoredRecord of(@Nullable String sheet, TableRow.Data row) {
        List<Integer> columns = new ArrayList<>();
        List<@Nullable String> written = new ArrayList<>();
        for (Entry entry : row.entries()) {
            columns.add(entry.column());
            String own = Objects.requireNonNullElse(entry.written(), "");
            written.add(own.equals(Objects.requireNonNullElse(text(entry.value()), "")) ? null : own);
        }
        return new StoredRecord(sheet, row.record(), columns, written);
    }

    /** What the file says in a field, by its position: as it is written there, else as it was taken. */
    public String writtenAt(int field) {
        String own = written.get(field);
        String taken = text(record.values().get(field));
        return own != null ? own : taken == null ? "" : taken;
    }

    private static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.text();
    }
}
