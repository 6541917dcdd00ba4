package io.huizong.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a unit might send, filled row by row. */
public final class Book {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle day = workbook.createCellStyle();
    private Sheet sheet;
    private int next;

    private Book(String name) {
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        sheet = workbook.createSheet(name);
    }

    /** A workbook whose first sheet has a name. */
    public static Book sheet(String name) {
        return new Book(name);
    }

    /** One more sheet, which the next rows go to. */
    public Book and(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    /** The next row: numbers, days, booleans, texts; null leaves a cell out. */
    public Book row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                fill(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    public Book merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Hides a row, counted from 1. */
    public Book hide(int row) {
        sheet.getRow(row - 1).setZeroHeight(true);
        return this;
    }

    public Book hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    /** Writes it below a folder, making the folders in between; fails if it is read otherwise than POI reads it. */
    public Path write(Path folder, String path) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return AgainstPoi.checked(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text file below a folder. */
    public static Path csv(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
