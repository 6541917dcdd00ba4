package io.huizong.table.cells;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each row of a sheet holds once merged cells are taken into account; rows come in their order. */
public final class MergedCells {
    private static final String UNSEEN = " \u00a0\u3000\u200b\ufeff";

    private final MergeIndex merges;
    private final Map<CellRange, Cell> carried = new HashMap<>();

    /** Takes in the ranges that reach below a row, which is counted from 1. */
    public MergedCells(List<CellRange> merges, int below) {
        this.merges = new MergeIndex(merges, below);
    }

    /** What the next row holds. */
    public RowCells of(Row row) {
        SortedMap<Integer, Cell> all = new TreeMap<>(row.cells());
        all.entrySet().removeIf(e -> isBlank(e.getValue()) || merges.covers(row.number(), e.getKey()));
        if (all.values().stream().allMatch(MergedCells::isUnseen)) {
            all.clear();
        }
        if (merges.columns(row.number()).isEmpty()) {
            return new RowCells(row, all, all, all, false);
        }
        SortedMap<Integer, Cell> own = new TreeMap<>(all);
        own.keySet().removeIf(column -> merges.spansRows(row.number(), column));
        SortedMap<Integer, Cell> whole = new TreeMap<>(all);
        for (int column : merges.columns(row.number())) {
            Cell above = above(row.number(), column);
            if (above != null) {
                whole.put(column, above);
            }
        }
        carry(row.number(), all);
        return new RowCells(row, own, all, whole, own.isEmpty() && isBlock(row.number(), all));
    }

    private boolean isBlock(int row, SortedMap<Integer, Cell> all) {
        CellRange merge = all.size() == 1 ? merges.at(row, all.firstKey()) : null;
        return merge != null && merge.lastColumn() > merge.firstColumn();
    }

    /** The range of a cell; null if it is not merged. */
    public @Nullable CellRange at(int row, int column) {
        return merges.at(row, column);
    }

    /** What a merged range that begins in a row above holds; null where none reaches to the cell, or it holds nothing. */
    public @Nullable Cell above(int row, int column) {
        CellRange merge = merges.at(row, column);
        boolean below = merge != null && merge.firstColumn() == column && merge.firstRow() < row;
        return below ? carried.get(merge) : null;
    }

    private void carry(int row, SortedMap<Integer, Cell> all) {
        carried.keySet().removeIf(range -> range.lastRow() < row);
        all.forEach((column, cell) -> {
            CellRange merge = merges.at(row, column);
            if (merge != null && merge.lastRow() > row) {
                carried.put(merge, cell);
            }
        });
    }

    private static boolean isBlank(Cell cell) {
        return cell instanceof Cell.Text text && text.text().isBlank();
    }

    /** Whether a cell holds only what nobody sees: where a row holds no more, it may be the sign that ends a file. */
    private static boolean isUnseen(Cell cell) {
        return cell instanceof Cell.Text text
                && text.text().chars().allMatch(c -> Character.isISOControl(c) || UNSEEN.indexOf(c) >= 0);
    }
}
