package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.period.Period;
import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.Entry.Origin;
import io.huizong.table.value.LenientNumber;
import io.huizong.table.value.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a header, one after another, in memory that does not grow with the sheet. */
public final class TableReader {
    private final Header header;
    private final Location place;
    private final RowSorter sorter;
    private final MergeIndex merges;
    private final List<EntryReader> readers = new ArrayList<>();
    private final Map<CellRange, Cell> carried = new java.util.HashMap<>();
    private boolean hiddenSeen;

    /** Reads a table whose header was found; {@code place} is the sheet, the period is null where not known. */
    public TableReader(Header header, List<CellRange> merges, Location place, @Nullable Period period) {
        this.header = header;
        this.place = place;
        this.sorter = new RowSorter(header);
        this.merges = new MergeIndex(merges, header.lastRow());
        List<Field> fields = header.form().fields();
        for (int i = 0; i < fields.size(); i++) {
            Integer column = header.column(i);
            readers.add(new EntryReader(header.form(), fields.get(i), column == null ? 0 : column, period));
        }
    }

    /**
     * Hands on each row below the header that is not blank.
     *
     * @throws UnreadableFile if the sheet is damaged; what was handed on before must then not count
     */
    public void read(Sheet sheet, TableHandler handler) throws UnreadableFile {
        NilRows nil = new NilRows(handler);
        sheet.rows(row -> {
            if (row.number() > header.lastRow()) {
                read(row, nil);
            }
            return true;
        });
        nil.end();
    }

    private void read(Row row, NilRows rows) {
        SortedMap<Integer, Cell> filled = filled(row);
        carry(row);
        SortedMap<Integer, Cell> own = new TreeMap<>(filled);
        own.keySet().removeIf(column -> merges.spansRows(row.number(), column));
        RowSorter.Sort sort = sorter.sort(own, filled, whole(row, filled));
        switch (sort) {
            case BLANK -> {}
            case SKIPPED -> rows.other(new TableRow.Skipped(row.number()));
            case TOTAL -> rows.other(total(row, own.isEmpty() ? filled : own));
            case NIL -> rows.nil(data(row, filled));
            case NIL_ALONE -> rows.nil(new TableRow.Skipped(row.number()));
            case DATA -> rows.data(data(row, filled));
        }
    }

    /** The row's cells, and those of merged ranges that begin in a row above. */
    private SortedMap<Integer, Cell> whole(Row row, SortedMap<Integer, Cell> filled) {
        SortedMap<Integer, Cell> whole = new TreeMap<>(filled);
        for (EntryReader reader : readers) {
            CellRange merge = merges.at(row.number(), reader.column());
            Cell cell = merge == null || merge.firstColumn() != reader.column() ? null : carried.get(merge);
            if (cell != null) {
                whole.putIfAbsent(reader.column(), cell);
            }
        }
        return whole;
    }

    /** The cells that hold something to be seen and are not hidden under a merged range. */
    private SortedMap<Integer, Cell> filled(Row row) {
        SortedMap<Integer, Cell> filled = new TreeMap<>(row.cells());
        filled.entrySet()
                .removeIf(e -> (e.getValue() instanceof Cell.Text t && t.text().isBlank())
                        || merges.covers(row.number(), e.getKey()));
        return filled;
    }

    private void carry(Row row) {
        for (EntryReader reader : readers) {
            CellRange merge = merges.at(row.number(), reader.column());
            Cell cell = row.cell(reader.column());
            if (merge != null && merge.firstRow() == row.number() && merge.firstColumn() == reader.column()) {
                carried.keySet().removeIf(range -> range.lastRow() < row.number());
                if (cell != null) {
                    carried.put(merge, cell);
                }
            }
        }
    }

    private TableRow.Data data(Row row, SortedMap<Integer, Cell> filled) {
        EntryReader.CellFindings findings = new EntryReader.CellFindings(place, row.number());
        List<Entry> entries = new ArrayList<>(readers.size());
        readers.forEach(reader -> entries.add(entry(row, filled, reader, findings)));
        ragged(row, findings);
        if (row.hidden() && !hiddenSeen) {
            hiddenSeen = true;
            findings.add(Finding.of(FindingCode.ROW_HIDDEN)
                    .at(place.cell(row.number(), header.firstColumn()))
                    .with("row", row.number()));
        }
        return new TableRow.Data(row.number(), row.hidden(), entries, findings.list());
    }

    private Entry entry(
            Row row, SortedMap<Integer, Cell> filled, EntryReader reader, EntryReader.CellFindings findings) {
        int column = reader.column();
        CellRange merge = column == 0 ? null : merges.at(row.number(), column);
        boolean numeric = reader.field().type() instanceof FieldType.NumberType;
        if (merge != null && merge.firstColumn() == column && merge.firstRow() < row.number()) {
            return numeric
                    ? new Entry(null, null, Origin.COVERED, column)
                    : reader.read(carried.get(merge), Origin.MERGED, findings);
        }
        Cell cell = filled.get(column);
        if (numeric && cell != null && merges.spansRows(row.number(), column) && merge != null) {
            findings.add(
                    FindingCode.VALUE_MERGED,
                    cell.written(),
                    reader,
                    f -> f.with("rows", merge.lastRow() - merge.firstRow() + 1));
        }
        return reader.read(cell, Origin.WRITTEN, findings);
    }

    private void ragged(Row row, EntryReader.CellFindings findings) {
        int wanted = header.lastColumn();
        if (row.fields() < 0 || row.fields() == wanted) {
            return;
        }
        boolean lacking = row.fields() < wanted;
        if (!lacking && row.cells().tailMap(wanted + 1).isEmpty()) {
            return;
        }
        Finding finding = lacking ? Finding.of(FindingCode.ROW_RAGGED) : Finding.of(FindingCode.ROW_RAGGED, "more");
        findings.add(finding.severity(
                        lacking ? header.form().severity(FindingCode.ROW_RAGGED) : io.huizong.finding.Severity.NOTE)
                .at(place.cell(row.number(), header.firstColumn()))
                .with("fields", row.fields())
                .with("wanted", wanted));
    }

    private TableRow.Total total(Row row, SortedMap<Integer, Cell> own) {
        SortedMap<Integer, BigDecimal> written = new TreeMap<>();
        SortedMap<Integer, Integer> columns = new TreeMap<>();
        for (int i = 0; i < readers.size(); i++) {
            Cell cell = own.get(readers.get(i).column());
            if (cell != null && readers.get(i).field().type() instanceof FieldType.NumberType) {
                BigDecimal number = number(LenientNumber.read(cell, false));
                if (number != null) {
                    written.put(i, number);
                    columns.put(i, readers.get(i).column());
                }
            }
        }
        TableRow.Total.Kind kind = sorter.total(own, own).orElse(TableRow.Total.Kind.TOTAL);
        return new TableRow.Total(row.number(), kind, written, columns);
    }

    private static @Nullable BigDecimal number(Reading<BigDecimal> reading) {
        if (reading instanceof Reading.Plain<BigDecimal> plain) {
            return plain.value();
        }
        return reading instanceof Reading.Interpreted<BigDecimal> interpreted ? interpreted.value() : null;
    }

    /**
     * Holds back the first row that says there is nothing until it is known whether others follow: alone it is a nil
     * report, among others it is a row of data like them.
     */
    private static final class NilRows {
        /** Past so many remarks and totals the others do not wait: they then come before the row that said so. */
        private static final int MOST_HELD_BACK = 1_000;

        private final TableHandler handler;
        private final List<TableRow> heldBack = new ArrayList<>();
        private @Nullable TableRow nil;
        private boolean dataSeen;

        NilRows(TableHandler handler) {
            this.handler = handler;
        }

        void nil(TableRow row) {
            if (!dataSeen && nil == null) {
                nil = row;
            } else if (row instanceof TableRow.Skipped) {
                other(row);
            } else {
                data(row);
            }
        }

        void data(TableRow row) {
            dataSeen = true;
            if (nil != null) {
                handler.row(nil);
                nil = null;
                heldBack.forEach(handler::row);
                heldBack.clear();
            }
            handler.row(row);
        }

        void other(TableRow row) {
            if (nil == null || heldBack.size() == MOST_HELD_BACK) {
                handler.row(row);
            } else {
                heldBack.add(row);
            }
        }

        void end() {
            if (nil != null) {
                handler.row(new TableRow.Nil(nil.row()));
                heldBack.forEach(handler::row);
            }
        }
    }
}
