package io.huizong.table;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.DateSystem;
import io.huizong.table.Entry.Origin;
import io.huizong.table.cells.MergedCells;
import io.huizong.table.cells.RowCells;
import io.huizong.table.header.Header;
import io.huizong.table.value.LenientNumber;
import io.huizong.table.value.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads rows below a header as records. */
final class RecordReader {
    /** One blank cell is better named by itself. */
    private static final int LEAST_MISSING = 2;

    private final Header header;
    private final Location place;
    private final MergedCells merged;
    private final RaggedRows ragged;
    private final List<EntryReader> readers = new ArrayList<>();
    private final Set<Integer> unheaded = new HashSet<>();
    private boolean hiddenSeen;

    RecordReader(Header header, Surroundings around, MergedCells merged, DateSystem dates) {
        this.header = header;
        this.place = around.place();
        this.merged = merged;
        this.ragged = new RaggedRows(header, place);
        List<Field> fields = header.form().fields();
        for (int i = 0; i < fields.size(); i++) {
            Integer column = header.column(i);
            readers.add(
                    new EntryReader(header.form(), fields.get(i), column == null ? 0 : column, around.period(), dates));
        }
    }

    RecordLook look() {
        return new RecordLook(readers);
    }

    TableRow.Data data(RowCells cells) {
        CellFindings findings = findings(cells);
        List<Entry> entries = new ArrayList<>(readers.size());
        readers.forEach(reader -> entries.add(entry(cells, reader, findings)));
        Finding alone = alone(cells, entries);
        if (alone != null) {
            return new TableRow.Data(cells.number(), cells.row().hidden(), entries, List.of(alone));
        }
        return row(cells, entries, findings);
    }

    /** A row of data with what is to be said of it as a whole. */
    TableRow.Data row(RowCells cells, List<Entry> entries, CellFindings findings) {
        ragged.finding(cells.row()).ifPresent(findings::add);
        if (cells.row().hidden() && !hiddenSeen) {
            hiddenSeen = true;
            findings.add(Finding.of(FindingCode.ROW_HIDDEN)
                    .at(place.cell(cells.number(), header.firstColumn()))
                    .with("row", cells.number()));
        }
        unheaded(cells).forEach(findings::add);
        return new TableRow.Data(cells.number(), cells.row().hidden(), entries, findings.list());
    }

    CellFindings findings(RowCells cells) {
        return new CellFindings(place, cells.number());
    }

    /** How a field is read, by its position. */
    EntryReader reader(int field) {
        return readers.get(field);
    }

    Entry entry(RowCells cells, EntryReader reader, CellFindings findings) {
        int column = reader.column();
        boolean numeric = reader.field().type() instanceof FieldType.NumberType;
        Cell above = merged.above(cells.number(), column);
        if (above != null && !(numeric && isBlankNumber(above))) {
            return numeric
                    ? new Entry(null, null, Origin.COVERED, column)
                    : reader.read(above, Origin.MERGED, findings);
        }
        Cell cell = cells.all().get(column);
        CellRange merge = merged.at(cells.number(), column);
        if (numeric && cell != null && merge != null && !isBlankNumber(cell)) {
            once(reader, cell, merge, findings);
        }
        return reader.read(cell, Origin.WRITTEN, findings);
    }

    private static void once(EntryReader reader, Cell cell, CellRange merge, CellFindings findings) {
        int rows = merge.lastRow() - merge.firstRow() + 1;
        if (rows > 1) {
            findings.add(FindingCode.VALUE_MERGED, cell.written(), reader, f -> f.with("rows", rows));
        }
    }

    private static boolean isBlankNumber(Cell cell) {
        return LenientNumber.read(cell, false) instanceof Reading.Blank;
    }

    /** One finding for a row that lacks much because one text stands in it and nothing else; null for any other row. */
    private @Nullable Finding alone(RowCells cells, List<Entry> entries) {
        SortedMap<Integer, Cell> told = new TreeMap<>(cells.whole());
        told.keySet().removeIf(column -> header.serials().contains(column));
        if (told.size() != 1 || !isSpoken(RowCells.first(told)) || ragged.swallows(cells.row())) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Field field = readers.get(i).field();
            if (field.required() && entries.get(i).value() == null) {
                missing.add(field.header());
            }
        }
        return missing.size() < LEAST_MISSING
                ? null
                : Finding.of(FindingCode.VALUE_REQUIRED, "alone")
                        .severity(header.form().severity(FindingCode.VALUE_REQUIRED))
                        .at(place.cell(cells.number(), told.firstKey()))
                        .value(RowCells.first(told).written())
                        .with("columns", missing);
    }

    private static boolean isSpoken(Cell cell) {
        return cell instanceof Cell.Text || cell instanceof Cell.DateTime;
    }

    /**
     * Notes on what stands in columns without a heading, once a column. Left of the table numbers count its rows; what a
     * csv row has too many of is said of the row.
     */
    List<Finding> unheaded(RowCells cells) {
        boolean csv = cells.row().fields() >= 0;
        List<Finding> notes = new ArrayList<>();
        cells.all().forEach((column, cell) -> {
            boolean outside = !header.headings().containsKey(column) && !(csv && column > header.lastColumn());
            boolean number = cell instanceof Cell.Numeric && column < header.firstColumn();
            if (outside && !number && unheaded.add(column)) {
                notes.add(Finding.of(FindingCode.HEADER_UNKNOWN_COLUMN, "unheaded")
                        .at(place.cell(cells.number(), column))
                        .value(cell.written())
                        .with("column", CellAddress.letters(column)));
            }
        });
        return notes;
    }

    TableRow.Total total(RowCells cells, TableRow.Total.Kind kind) {
        TableRow.Total total =
                new TableRow.Total(cells.number(), kind, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (int i = 0; i < readers.size(); i++) {
            Cell cell = cells.all().get(readers.get(i).column());
            if (cell != null && readers.get(i).field().type() instanceof FieldType.NumberType) {
                total.columns().put(i, readers.get(i).column());
                take(i, cell, total);
            }
        }
        return total;
    }

    private static void take(int field, Cell cell, TableRow.Total total) {
        Reading<BigDecimal> reading = LenientNumber.read(cell, false);
        if (reading instanceof Reading.Plain<BigDecimal> plain) {
            total.written().put(field, plain.value());
        } else if (reading instanceof Reading.Interpreted<BigDecimal> interpreted) {
            total.written().put(field, interpreted.value());
        } else if (!(reading instanceof Reading.Blank)) {
            total.unreadable().put(field, cell.written());
        }
    }
}
