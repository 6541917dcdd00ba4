package io.huizong.sheet;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One physical row.
 *
 * @param number counted from 1, as Excel shows it; of csv the record's number, the first being 1
 * @param hidden whether the row is hidden
 * @param fields of csv how many fields the record has; -1 for other formats, whose rows have no end
 * @param cells by column counted from 1, without those that hold nothing
 */
public record Row(int number, boolean hidden, int fields, SortedMap<Integer, Cell> cells) {
    public @Nullable Cell cell(int column) {
        return cells.get(column);
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
