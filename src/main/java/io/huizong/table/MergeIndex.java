package io.huizong.table;

import io.huizong.sheet.CellRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merged ranges by column, so that a cell finds its own without a search through all. */
final class MergeIndex {
    private static final int WIDEST = 100;

    private final Map<Integer, TreeMap<Integer, CellRange>> byColumn = new HashMap<>();

    /** Takes in the ranges that reach below a row, which is counted from 1. */
    MergeIndex(List<CellRange> merges, int below) {
        for (CellRange merge : merges) {
            if (merge.lastRow() > below) {
                int last = Math.min(merge.lastColumn(), merge.firstColumn() + WIDEST);
                for (int column = merge.firstColumn(); column <= last; column++) {
                    byColumn.computeIfAbsent(column, c -> new TreeMap<>()).put(merge.firstRow(), merge);
                }
            }
        }
    }

    /** The columns in which there are merged ranges at all. */
    Set<Integer> columns() {
        return byColumn.keySet();
    }

    @Nullable
    CellRange at(int row, int column) {
        TreeMap<Integer, CellRange> ranges = byColumn.get(column);
        Map.Entry<Integer, CellRange> entry = ranges == null ? null : ranges.floorEntry(row);
        return entry != null && entry.getValue().contains(row, column) ? entry.getValue() : null;
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
