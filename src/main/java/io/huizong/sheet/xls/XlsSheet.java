package io.huizong.sheet.xls;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellFormats;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.DateSystem;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.Row;
import io.huizong.sheet.RowHandler;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.formula.FormulaResults;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A worksheet of an .xls. */
record XlsSheet(
        String name,
        boolean hidden,
        List<CellRange> merges,
        BitSet hiddenRows,
        XlsCells cells,
        CellFormats formats,
        FormulaResults results)
        implements Sheet {

    @Override
    public DateSystem dates() {
        return formats.system();
    }

    @Override
    public void rows(RowHandler handler) throws UnreadableFile {
        int[] order = cells.order();
        int at = 0;
        boolean more = true;
        while (more && at < order.length) {
            int row = cells.row(order[at]);
            SortedMap<Integer, Cell> found = new TreeMap<>();
            while (at < order.length && cells.row(order[at]) == row) {
                put(order[at], found);
                at++;
            }
            if (!found.isEmpty()) {
                more = handler.row(new Row(row + 1, hiddenRows.get(row), -1, found));
            }
        }
    }

    private void put(int index, SortedMap<Integer, Cell> found) throws UnreadableFile {
        int column = cells.column(index) + 1;
        Cell cell = cell(index);
        if (cell != null && found.put(column, cell) != null) {
            throw Refusal.damagedRow("cell-twice", cells.row(index) + 1);
        }
    }

    private @Nullable Cell cell(int index) throws UnreadableFile {
        Cell known = cells.value(index);
        if (known != null) {
            return known;
        }
        int format = cells.format(index);
        if (!cells.isUnworked(index)) {
            return XlsSheetRecords.number(formats, format, cells.number(index));
        }
        return results.of(
                name, cells.row(index) + 1, cells.column(index) + 1, "", number -> formats.number(number, format));
    }
}
