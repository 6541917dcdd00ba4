package io.huizong.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A sheet as POI's user model has it, in the terms of this package. */
record PoiSheet(org.apache.poi.ss.usermodel.Workbook book, int index) {
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

    List<org.apache.poi.ss.usermodel.Row> rows() {
        List<org.apache.poi.ss.usermodel.Row> rows = new ArrayList<>();
        book.getSheetAt(index).forEach(rows::add);
        return rows;
    }

    /** The row of a number counted from 1; null if there is none. */
    org.apache.poi.ss.usermodel.Row row(int number) {
        return book.getSheetAt(index).getRow(number - 1);
    }

    /** What a cell holds, null for nothing; the exception if POI throws one. */
    static Object read(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case STRING -> text(cell.getStringCellValue());
                case BOOLEAN -> new Cell.Bool(cell.getBooleanCellValue());
                case ERROR -> error(cell);
                case NUMERIC -> number(cell);
                default -> null;
            };
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static Cell text(String text) {
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    private static Cell error(org.apache.poi.ss.usermodel.Cell cell) {
        return new Cell.ErrorValue(FormulaError.forInt(cell.getErrorCellValue()).getString());
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double number = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            boolean from1904 = cell.getSheet().getWorkbook() instanceof Date1904Support support && support.isDate1904();
            return new Cell.DateTime(DateUtil.getLocalDateTime(number, from1904, true));
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros();
        return new Cell.Numeric(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
