package io.huizong.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A sheet as POI's user model has it, in the terms of this package. */
record PoiSheet(org.apache.poi.ss.usermodel.Workbook book, int index) {
    /** From here on this package leaves numbers as they are. */
    private static final double PAST_9999 = 2_957_003;

    String name() {
        return book.getSheetName(index);
    }

    boolean hidden() {
        return book.getSheetVisibility(index) != SheetVisibility.VISIBLE;
    }

    List<CellRange> merges() {
        return book.getSheetAt(index).getMergedRegions().stream()
                .map(at -> new CellRange(
                        at.getFirstRow() + 1, at.getLastRow() + 1, at.getFirstColumn() + 1, at.getLastColumn() + 1))
                .toList();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (var row : book.getSheetAt(index)) {
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            for (var cell : row) {
                put(cell, cells);
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum() + 1, row.getZeroHeight(), -1, cells));
            }
        }
        return rows;
    }

    private static void put(org.apache.poi.ss.usermodel.Cell cell, TreeMap<Integer, Cell> cells) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        Cell read = switch (type) {
            case STRING -> new Cell.Text(cell.getStringCellValue());
            case BOOLEAN -> new Cell.Bool(cell.getBooleanCellValue());
            case ERROR ->
                new Cell.ErrorValue(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> number(cell);
            default -> null;
        };
        if (read != null && !read.written().isEmpty()) {
            cells.put(cell.getColumnIndex() + 1, read);
        }
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double number = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && number < PAST_9999) {
            LocalDateTime at = DateUtil.getLocalDateTime(number, is1904(cell), true);
            return new Cell.DateTime(at);
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros();
        return new Cell.Numeric(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private static boolean is1904(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getSheet().getWorkbook() instanceof org.apache.poi.ss.usermodel.Date1904Support support
                && support.isDate1904();
    }
}
