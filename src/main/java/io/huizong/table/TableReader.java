package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.sheet.DateSystem;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.cells.MergedCells;
import io.huizong.table.cells.RowCells;
import io.huizong.table.header.Header;
import io.huizong.table.header.ItemLines;
import io.huizong.table.header.LaterHeaders;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows below a header, one after another, in memory that does not grow with the sheet. */
public final class TableReader {
    private final Surroundings around;
    private final MergedCells merged;
    private final PageTop top;
    private final LaterHeaders later;
    private Header header;
    private RecordReader records;
    private RowSorter sorter;
    private ItemLines lines;
    private ItemRows items;
    private DateSystem dates = DateSystem.FROM_1900;
    private boolean refusing;

    /** Reads a table whose header was found. */
    public TableReader(Header header, Surroundings around) {
        this.around = around;
        this.merged = new MergedCells(around.merges(), header.lastRow());
        this.top = new PageTop(around.above());
        this.later = new LaterHeaders(header.form(), around.others(), around.place());
        this.header = header;
        this.records = new RecordReader(header, around, merged, dates);
        this.lines = new ItemLines(header);
        this.sorter = new RowSorter(header, lines, records.look());
        this.items = new ItemRows(header, lines, records);
    }

    /**
     * Hands on each row below the header that is not blank.
     *
     * @throws UnreadableFile if the sheet is damaged; what was handed on before must then not count
     */
    public void read(Sheet sheet, TableHandler handler) throws UnreadableFile {
        dates = sheet.dates();
        begin(header);
        int last = header.lastRow();
        NilRows rows = new NilRows(handler);
        sheet.rows(row -> {
            if (row.number() > last) {
                read(row, rows);
            }
            return true;
        });
        rows.end();
    }

    private void read(Row row, NilRows rows) {
        RowCells cells = merged.of(row);
        if (cells.all().isEmpty()) {
            return;
        }
        if (refusing) {
            rows.other(new TableRow.Refused(row.number(), List.of()));
        } else if (top.isRepeatedBy(cells.all())) {
            rows.other(new TableRow.Skipped(row.number()));
        } else if (lines.isLine(cells)) {
            sorted(cells, rows);
        } else {
            read(cells, later.of(cells, header), rows);
        }
    }

    private void read(RowCells cells, LaterHeaders.Verdict verdict, NilRows rows) {
        if (verdict instanceof LaterHeaders.Verdict.Refused refused) {
            refusing = true;
            rows.other(new TableRow.Refused(cells.number(), List.of(refused.finding())));
        } else if (verdict instanceof LaterHeaders.Verdict.Moved moved) {
            begin(moved.header());
            rows.other(new TableRow.Skipped(cells.number(), unknown(cells.number())));
        } else if (verdict instanceof LaterHeaders.Verdict.Repeated) {
            sorter.headerRepeated();
            rows.other(new TableRow.Skipped(cells.number()));
        } else {
            sorted(cells, rows);
        }
    }

    private void begin(Header other) {
        header = other;
        records = new RecordReader(other, around, merged, dates);
        lines = new ItemLines(other);
        sorter = new RowSorter(other, lines, records.look());
        items = new ItemRows(other, lines, records);
    }

    private List<Finding> unknown(int row) {
        List<Finding> notes = new ArrayList<>();
        header.unknown()
                .forEach((column, text) -> notes.add(Finding.of(FindingCode.HEADER_UNKNOWN_COLUMN)
                        .at(around.place().cell(row, column))
                        .value(text)));
        return notes;
    }

    private void sorted(RowCells cells, NilRows rows) {
        switch (sorter.sort(cells)) {
            case BLANK -> {}
            case SKIPPED -> rows.other(new TableRow.Skipped(cells.number(), records.unheaded(cells)));
            case ASIDE -> rows.other(new TableRow.Skipped(cells.number()));
            case TOTAL -> rows.other(records.total(cells, sorter.total(cells).orElse(TableRow.Total.Kind.TOTAL)));
            case NIL -> rows.nil(row(cells));
            case NIL_ALONE -> rows.nil(new TableRow.Skipped(cells.number()));
            case DATA -> data(cells, row(cells), rows);
        }
    }

    private TableRow row(RowCells cells) {
        return header.form().isItems() ? items.of(cells) : records.data(cells);
    }

    private void data(RowCells cells, TableRow row, NilRows rows) {
        if (row instanceof TableRow.Data) {
            rows.data(row);
        } else if (items.isNil(cells)) {
            rows.nil(row);
        } else {
            rows.other(row);
        }
    }
}
