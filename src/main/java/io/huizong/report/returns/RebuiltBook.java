package io.huizong.report.returns;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of what was read of a csv or a web page, cell by cell at the same addresses and as text, so that it is read
 * as the file was. Its sheet's name says nothing: what the file's name says stays with the name of the copy.
 */
final class RebuiltBook {
    private static final String SHEET = "Sheet1";
    private static final int MOST_CELLS = 200_000;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet(SHEET);
    private final CellStyle text = book.createCellStyle();
    private int cells;

    private RebuiltBook() {
        text.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    /**
     * Makes the workbook.
     *
     * @throws IOException if the file has more cells than a model may hold, or cannot be read as before
     */
    static Workbook of(Path file) throws IOException {
        RebuiltBook rebuilt = new RebuiltBook();
        try (io.huizong.sheet.Workbook read = SpreadsheetFile.open(file, ReadLimits.standard())) {
            Sheet only = read.sheets().get(0);
            only.rows(rebuilt::row);
            for (CellRange merge : only.merges()) {
                rebuilt.sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        merge.firstRow() - 1, merge.lastRow() - 1, merge.firstColumn() - 1, merge.lastColumn() - 1));
            }
        } catch (UnreadableFile e) {
            throw new IOException(e);
        }
        if (rebuilt.cells > MOST_CELLS) {
            throw new IOException("more than " + MOST_CELLS + " cells");
        }
        return rebuilt.book;
    }

    private boolean row(Row row) {
        var made = sheet.createRow(row.number() - 1);
        made.setZeroHeight(row.hidden());
        row.cells().forEach((column, cell) -> cell(made, column - 1, cell));
        return cells <= MOST_CELLS;
    }

    private void cell(org.apache.poi.ss.usermodel.Row row, int column, Cell cell) {
        cells++;
        var made = row.createCell(column);
        made.setCellStyle(text);
        made.setCellValue(SafeText.of(cell.written()));
        int wanted = Math.min(WIDEST, Math.max(NARROWEST, SafeText.width(cell.written()) + 2)) * 256;
        if (wanted > sheet.getColumnWidth(column)) {
            sheet.setColumnWidth(column, wanted);
        }
    }
}
