package io.huizong.sheet.xls;

import io.huizong.sheet.Cell;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a worksheet of an .xls, kept compactly in the order in which they came; rows and columns count from 0. */
final class XlsCells {
    /** A formula without a value, in {@link #values}. */
    private static final Object UNWORKED = new Object();

    private int[] places = new int[256];
    private short[] formats = new short[256];
    private double[] numbers = new double[256];
    /** Null for numbers. */
    private @Nullable Object[] values = new @Nullable Object[256];

    private int size;

    void number(int row, int column, int format, double number) {
        add(row, column, format, number, null);
    }

    void text(int row, int column, Cell.@Nullable Text text) {
        if (text != null && !text.text().isEmpty()) {
            add(row, column, 0, 0, text);
        }
    }

    void value(int row, int column, Cell value) {
        add(row, column, 0, 0, value);
    }

    void unworked(int row, int column, int format) {
        add(row, column, format, 0, UNWORKED);
    }

    private void add(int row, int column, int format, double number, @Nullable Object value) {
        if (size == places.length) {
            grow();
        }
        places[size] = (row << 8) | (column & 0xff);
        formats[size] = (short) format;
        numbers[size] = number;
        values[size] = value;
        size++;
    }

    private void grow() {
        int length = size * 2;
        places = Arrays.copyOf(places, length);
        formats = Arrays.copyOf(formats, length);
        numbers = Arrays.copyOf(numbers, length);
        values = Arrays.copyOf(values, length);
    }

    /** Indices of all cells by row, then column. */
    int[] order() {
        return IntStream.range(0, size)
                .mapToLong(i -> ((long) places[i] << 32) | i)
                .sorted()
                .mapToInt(i -> (int) i)
                .toArray();
    }

    int row(int index) {
        return places[index] >>> 8;
    }

    int column(int index) {
        return places[index] & 0xff;
    }

    int format(int index) {
        return formats[index] & 0xffff;
    }

    double number(int index) {
        return numbers[index];
    }

    boolean isUnworked(int index) {
        return values[index] == UNWORKED;
    }

    /** The cell, if it was known when its record was read; null for a number or a formula without a value. */
    @Nullable
    Cell value(int index) {
        return values[index] instanceof Cell cell ? cell : null;
    }
}
