package io.huizong.table.header;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.cells.SplitNumber;
import io.huizong.words.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The top of a sheet, enough to find the header and what stands above it. */
public final class SheetPreview {
    /** Rows in which a header may begin, counted from 1. */
    static final int HEADER_WITHIN = 30;

    private static final int ROWS = HEADER_WITHIN + 10;

    private final SortedMap<Integer, Row> rows = new TreeMap<>();
    private final SortedMap<Integer, Integer> unsplit = new TreeMap<>();
    private final Map<String, Heading> headings = new HashMap<>();
    private final List<CellRange> merges;
    private boolean cut;
    /** Those that begin in the rows that are held here. */
    private final List<CellRange> near;

    private SheetPreview(List<CellRange> merges) {
        this.merges = merges;
        this.near = merges.stream().filter(merge -> merge.firstRow() <= ROWS).toList();
    }

    /**
     * Reads the top of a sheet.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    public static SheetPreview of(Sheet sheet) throws UnreadableFile {
        SheetPreview preview = new SheetPreview(sheet.merges());
        sheet.rows(row -> {
            if (row.number() <= ROWS) {
                preview.rows.put(row.number(), row);
                if (row.fields() >= 0 && SplitNumber.in(row, List.of()).isEmpty()) {
                    preview.unsplit.put(row.number(), row.fields());
                }
            }
            preview.cut = row.number() > ROWS;
            return !preview.cut;
        });
        return preview;
    }

    /** A single row, without merged cells. */
    static SheetPreview of(Row row) {
        SheetPreview preview = new SheetPreview(List.of());
        preview.rows.put(row.number(), row);
        return preview;
    }

    /** Whether the sheet goes on below. */
    public boolean isCut() {
        return cut;
    }

    /** The most fields that a csv record has, from a row on, in which no number may be split; -1 for other formats. */
    int unsplitFields(int first) {
        return unsplit.tailMap(first).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    /** A text of the sheet as a heading; each form asks for the same ones. */
    Heading heading(String text) {
        return headings.computeIfAbsent(text, Heading::of);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows that hold something above a row, which is counted from 1. */
    public List<Row> rowsAbove(int row) {
        return List.copyOf(rows.headMap(row).values());
    }

    /** The rows that hold something, at most so many as a header may lie in and some more. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public List<CellRange> merges() {
        return merges;
    }

    /** The columns in which any of the given rows holds something, merged ranges counted in full. */
    List<Integer> columns(int firstRow, int lastRow) {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.subMap(firstRow, lastRow + 1)
                .values()
                .forEach(r -> columns.addAll(r.cells().keySet()));
        for (CellRange merge : near) {
            boolean touches = merge.firstRow() <= lastRow && merge.lastRow() >= firstRow;
            boolean narrow = merge.lastColumn() - merge.firstColumn() < 100;
            if (touches && narrow && text(merge.firstRow(), merge.firstColumn()) != null) {
                for (int c = merge.firstColumn(); c <= merge.lastColumn(); c++) {
                    columns.add(c);
                }
            }
        }
        return new ArrayList<>(columns);
    }

    /** What a cell shows, merged ranges showing their first cell everywhere; null for nothing. */
    @Nullable
    String text(int row, int column) {
        CellRange merge = merge(row, column);
        Row at = rows.get(merge == null ? row : merge.firstRow());
        Cell cell = at == null ? null : at.cell(merge == null ? column : merge.firstColumn());
        String text = cell == null ? "" : cell.written().strip();
        return text.isEmpty() ? null : text;
    }

    @Nullable
    CellRange merge(int row, int column) {
        for (CellRange merge : near) {
            if (merge.contains(row, column)) {
                return merge;
            }
        }
        return null;
    }

    /** The merged range that reaches down through several rows and begins in the given cell's row or above. */
    boolean continuesAbove(int row, int column) {
        CellRange merge = merge(row, column);
        return merge != null && merge.firstRow() < row;
    }
}
