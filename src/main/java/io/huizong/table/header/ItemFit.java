package io.huizong.table.header;

import io.huizong.sheet.Row;
import io.huizong.table.cells.MergedCells;
import io.huizong.table.cells.RowCells;
import io.huizong.table.phrase.Remark;
import java.util.Optional;

/**
 * How many lines at the top of a table name items of a form, and how many there are: its columns are those of every form
 * that lists items, and of tables that do not.
 */
public record ItemFit(int items, int lines) {
    private static final int LEAST = 2;

    /** Counts the lines below a header; what stands alone in its row is the heading of a group. */
    public static ItemFit of(SheetPreview preview, Header header) {
        ItemLines lines = new ItemLines(header);
        MergedCells merged = new MergedCells(preview.merges(), header.lastRow());
        int items = 0;
        int all = 0;
        for (Row row : preview.rows()) {
            if (row.number() > header.lastRow()) {
                RowCells cells = merged.of(row);
                Optional<ItemLines.Name> name = lines.name(cells);
                boolean item = name.filter(n -> n.match() != null).isPresent();
                boolean line =
                        name.filter(n -> Remark.of(n.written()) == Remark.NONE).isPresent()
                                && ItemLines.told(cells, header).size() > 1;
                items += item ? 1 : 0;
                all += item || line ? 1 : 0;
            }
        }
        return new ItemFit(items, all);
    }

    /** Whether more than half of the lines, and more than one unless the form has no more, name items of the form. */
    public boolean isEnough(int declared) {
        return items * 2 > lines && items >= Math.min(LEAST, declared);
    }
}
