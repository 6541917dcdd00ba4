package io.huizong.table;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;

/** Whether a sheet without a table says that there is nothing to report. */
public final class NilReport {
    private NilReport() {}

    /** Whether one row of the sheet's top holds a single cell that says so. */
    public static boolean isSaidIn(SheetPreview preview) {
        return preview.rows().stream().anyMatch(NilReport::isSaidIn);
    }

    private static boolean isSaidIn(Row row) {
        return row.cells().size() == 1
                && row.cells().get(row.cells().firstKey()) instanceof Cell.Text text
                && RowSorter.isNil(text.text());
    }
}
