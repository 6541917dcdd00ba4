package io.huizong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet before it becomes cells of a workbook or a text: rows and columns counted from 0. */
final class Grid {
    private final SortedMap<Integer, SortedMap<Integer, Item>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<PlacedMark> marks = new ArrayList<>();

    /** What a cell looks like. */
    enum Role {
        TITLE,
        LABEL,
        HEAD,
        TEXT,
        DATE,
        NUMBER,
        FOOT
    }

    record Item(Object value, Role role) {}

    /** A formula with the value that its program has stored. */
    record Formula(String text, int result) {}

    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** A finding at its cell, as {@code D5}. */
    record PlacedMark(String cell, String code, String severity) {}

    void put(int row, int column, Object value, Role role) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Item(value, role));
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
    }

    void mark(int row, int column, String code, String severity) {
        marks.add(new PlacedMark(address(row, column), code, severity));
    }

    static String address(int row, int column) {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }

    SortedMap<Integer, SortedMap<Integer, Item>> rows() {
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    List<PlacedMark> marks() {
        return marks;
    }

    int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    int lastColumn() {
        return rows.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
    }
}
