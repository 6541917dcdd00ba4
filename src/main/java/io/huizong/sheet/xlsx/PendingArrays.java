package io.huizong.sheet.xlsx;

import io.huizong.sheet.CellRange;
import io.huizong.sheet.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/** Array formulas without stored values, whose other cells may have no trace in the file. */
final class PendingArrays {
    private static final int WIDEST = 256;

    private record Pending(CellRange range, String formula) {}

    /** Takes a column counted from 1 and the formula that fills it. */
    @FunctionalInterface
    interface CellTaker {
        void take(int column, String formula) throws UnreadableFile;
    }

    private final List<Pending> pending = new ArrayList<>();

    boolean isEmpty() {
        return pending.isEmpty();
    }

    /** Remembers a formula if it fills more than its own cell. */
    void add(CellRange range, String formula) {
        boolean several = range.lastRow() > range.firstRow() || range.lastColumn() > range.firstColumn();
        if (several && range.lastColumn() - range.firstColumn() < WIDEST) {
            pending.add(new Pending(range, formula));
        }
    }

    /** Hands on each cell of a row that a formula fills; rows come in rising order. */
    void forEachCell(int row, CellTaker taker) throws UnreadableFile {
        pending.removeIf(array -> array.range.lastRow() < row);
        for (Pending array : pending) {
            for (int column = array.range.firstColumn(); column <= array.range.lastColumn(); column++) {
                if (array.range.contains(row, column)) {
                    taker.take(column, array.formula);
                }
            }
        }
    }
}
