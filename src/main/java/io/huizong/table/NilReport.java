package io.huizong.table;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import java.util.List;

/** Whether a sheet without a table says that there is nothing to report. */
public final class NilReport {
    private NilReport() {}

    /**
     * Whether the sheet's last row holds a single cell that says so; signatures and remarks may follow. A sentence above
     * a table that could not be recognised says nothing of the kind.
     */
    public static boolean isSaidIn(SheetPreview preview) {
        List<Row> rows = preview.rows();
        int last = rows.size() - 1;
        while (last >= 0 && isRemark(rows.get(last))) {
            last--;
        }
        return last >= 0 && isSaidIn(rows.get(last));
    }

    private static boolean isRemark(Row row) {
        return row.cells().get(row.cells().firstKey()) instanceof Cell.Text text && RowSorter.isRemark(text.text());
    }

    private static boolean isSaidIn(Row row) {
        return row.cells().size() == 1
                && row.cells().get(row.cells().firstKey()) instanceof Cell.Text text
                && RowSorter.isNil(text.text());
    }
}
