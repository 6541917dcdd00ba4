package io.huizong.table.cells;

import io.huizong.sheet.CellRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The merged ranges of a sheet as its rows come, which must be asked for in rising order: only those that the row
 * lies in are at hand, and one number is kept for each of the others.
 */
final class MergeIndex {
    private static final int WIDEST = 100;

    private final List<CellRange> merges;
    /** First row and place in the list, in rising order. */
    private final long[] order;

    private final Map<Integer, CellRange> byColumn = new HashMap<>();
    private int next;

    /** Takes in the ranges that reach below a row, which is counted from 1. */
    MergeIndex(List<CellRange> merges, int below) {
        this.merges = merges;
        this.order = IntStream.range(0, merges.size())
                .filter(i -> merges.get(i).lastRow() > below)
                .mapToLong(i -> (long) merges.get(i).firstRow() << 32 | i)
                .sorted()
                .toArray();
    }

    /** The columns in which merged ranges have begun, down to a row. */
    Set<Integer> columns(int row) {
        advance(row);
        return byColumn.keySet();
    }

    @Nullable
    CellRange at(int row, int column) {
        advance(row);
        CellRange range = byColumn.get(column);
        return range != null && range.contains(row, column) ? range : null;
    }

    private void advance(int row) {
        while (next < order.length && order[next] >> 32 <= row) {
            begin(merges.get((int) order[next++]), row);
        }
    }

    private void begin(CellRange merge, int row) {
        int last = Math.min(merge.lastColumn(), merge.firstColumn() + WIDEST);
        for (int column = merge.firstColumn(); column <= last && merge.lastRow() >= row; column++) {
            byColumn.put(column, merge);
        }
    }

    /** Whether the cell lies in a range without being its first. */
    boolean covers(int row, int column) {
        CellRange merge = at(row, column);
        return merge != null && (merge.firstRow() != row || merge.firstColumn() != column);
    }

    /** Whether the cell belongs to a range of several rows. */
    boolean spansRows(int row, int column) {
        CellRange merge = at(row, column);
        return merge != null && merge.lastRow() > merge.firstRow();
    }
}
