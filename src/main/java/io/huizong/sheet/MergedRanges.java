package io.huizong.sheet;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** Merged ranges at 16 bytes each, where a list of objects would not let a million of them fit into a small heap. */
public final class MergedRanges extends AbstractList<CellRange> implements RandomAccess {
    private static final int NUMBERS = 4;

    private int[] bounds = new int[16 * NUMBERS];
    private int size;

    @Override
    public boolean add(CellRange range) {
        if ((size + 1) * NUMBERS > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length + bounds.length / 2);
        }
        int at = size++ * NUMBERS;
        bounds[at] = range.firstRow();
        bounds[at + 1] = range.lastRow();
        bounds[at + 2] = range.firstColumn();
        bounds[at + 3] = range.lastColumn();
        return true;
    }

    @Override
    public CellRange get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int at = index * NUMBERS;
        return new CellRange(bounds[at], bounds[at + 1], bounds[at + 2], bounds[at + 3]);
    }

    @Override
    public int size() {
        return size;
    }
}
