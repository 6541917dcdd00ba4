package io.huizong.sheet;

/** A merged range; all four bounds counted from 1 and inside the range. */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
