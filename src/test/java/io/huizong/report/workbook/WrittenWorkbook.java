package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.report.changes.Changes;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A county workbook as written and read again, and ways to look at it. */
final class WrittenWorkbook {
    static final int SHEET_ROWS = 1_048_576;

    private WrittenWorkbook() {}

    static XSSFWorkbook of(Consolidation consolidation, int rowsOfASheet, Path folder) throws IOException {
        return of(consolidation, Changes.FIRST, rowsOfASheet, folder);
    }

    static XSSFWorkbook of(Consolidation consolidation, Changes changes, int rowsOfASheet, Path folder)
            throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(file(consolidation, changes, rowsOfASheet, folder)))) {
            return workbook;
        }
    }

    static Path file(Consolidation consolidation, Changes changes, int rowsOfASheet, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "汇总表", ".xlsx");
        new CountyWorkbook(Messages.bundled(), SampleMonth::inWords, rowsOfASheet)
                .writeTo(consolidation, changes, file);
        return file;
    }

    static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(s -> names.add(s.getSheetName()));
        return names;
    }

    static Object shown(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
    }

    static List<Object> row(Sheet sheet, int number) {
        List<Object> cells = new ArrayList<>();
        sheet.getRow(number - 1).forEach(c -> cells.add(shown(c)));
        return cells;
    }

    static Row rowOf(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (text.equals(shown(row.getCell(column)))) {
                return row;
            }
        }
        throw new AssertionError("no " + text + " in " + sheet.getSheetName());
    }

    static Cell in(Sheet sheet, int column, String text, int wanted) {
        return rowOf(sheet, column, text).getCell(wanted);
    }
}
