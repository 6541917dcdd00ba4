package io.huizong.table.cells;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import java.util.SortedMap;

/**
 * What a row holds, by column counted from 1: cells in which something is to be seen.
 *
 * @param own without those that begin a merge over several rows
 * @param all with these
 * @param whole also with what such cells of rows above give to this one
 * @param block whether all of it is one merge over several rows and columns
 */
public record RowCells(
        Row row,
        SortedMap<Integer, Cell> own,
        SortedMap<Integer, Cell> all,
        SortedMap<Integer, Cell> whole,
        boolean block) {
    public int number() {
        return row.number();
    }

    /** The first of some cells, of which there is at least one. */
    public static Cell first(SortedMap<Integer, Cell> cells) {
        return cells.values().iterator().next();
    }

    /** The same, what begins a merge taken for the row's own. */
    public RowCells beginningHere() {
        return new RowCells(row, all, all, whole, block);
    }

    /** Whether a merge of several rows in this column was begun above. */
    public boolean isContinued(int column) {
        return whole.containsKey(column) && !all.containsKey(column);
    }
}
