package io.huizong.table;

import io.huizong.form.FieldType;
import io.huizong.sheet.Cell;
import java.util.List;
import java.util.SortedMap;

/** How much a row looks like a record: what of it can be read as the dates, numbers and codes that its columns hold. */
final class RecordLook {
    /** So many fields that fit are no accident. */
    static final int RECORD = 2;

    private final List<EntryReader> typed;

    RecordLook(List<EntryReader> readers) {
        this.typed = readers.stream().filter(reader -> reader.column() > 0).toList();
    }

    /** How many cells fit their fields. */
    int fitting(SortedMap<Integer, Cell> cells) {
        return (int) typed.stream().filter(reader -> fits(reader, cells)).count();
    }

    boolean isRecord(SortedMap<Integer, Cell> cells) {
        return fitting(cells) >= RECORD;
    }

    boolean hasDateOrCode(SortedMap<Integer, Cell> cells) {
        return typed.stream()
                .filter(reader -> !(reader.field().type() instanceof FieldType.NumberType))
                .anyMatch(reader -> fits(reader, cells));
    }

    private static boolean fits(EntryReader reader, SortedMap<Integer, Cell> cells) {
        Cell cell = cells.get(reader.column());
        return cell != null && reader.fits(cell);
    }
}
