package io.huizong.finding;

/**
 * A physical address, as Excel shows it.
 *
 * @param row counted from 1
 * @param column counted from 1, so that 3 is C
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("row " + row + ", column " + column + ": both count from 1");
        }
    }

    /** The letters of a column counted from 1: 28 is AB. */
    public static String letters(int column) {
        StringBuilder out = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return out.toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
