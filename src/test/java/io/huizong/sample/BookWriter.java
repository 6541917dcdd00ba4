package io.huizong.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks; the same reports always give the same bytes, for no time of the making is kept in them. */
final class BookWriter {
    private static final LocalDateTime SAVED = LocalDateTime.of(2026, 11, 3, 9, 0);

    private final Workbook book;
    private final CellLooks looks;

    private BookWriter(Workbook book) {
        this.book = book;
        this.looks = new CellLooks(book);
    }

    /**
     * A sheet to be written.
     *
     * @param widths of the columns, in characters
     */
    record SheetOf(String name, List<Integer> widths, Grid grid) {
        static SheetOf of(Report report) {
            List<Integer> widths =
                    report.layout().columns().stream().map(Layout.Column::width).toList();
            return new SheetOf(report.sheet(), widths, ReportGrid.of(report));
        }
    }

    static byte[] xlsx(List<Report> reports) throws IOException {
        return xlsxOf(reports.stream().map(SheetOf::of).toList());
    }

    static byte[] xlsxOf(List<SheetOf> sheets) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new BookWriter(book).add(sheets);
            return saved(book);
        }
    }

    static byte[] xls(List<Report> reports) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new BookWriter(book).add(reports.stream().map(SheetOf::of).toList());
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The bytes of a workbook, with fixed times in its properties and on its parts. */
    static byte[] saved(XSSFWorkbook book) throws IOException {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        Optional<Date> time = Optional.of(Date.from(SAVED.toInstant(ZoneOffset.ofHours(8))));
        core.setCreator("示例");
        core.setCreated(time);
        core.setModified(time);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return withFixedTimes(out.toByteArray());
    }

    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(SAVED);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private void add(List<SheetOf> sheets) {
        for (SheetOf one : sheets) {
            Sheet sheet = book.createSheet(one.name());
            List<Integer> widths = one.widths();
            for (int c = 0; c < widths.size(); c++) {
                sheet.setColumnWidth(c, widths.get(c) * 256);
            }
            fill(sheet, one.grid(), widths.size());
            setForPrint(sheet);
        }
    }

    /** A4 across, as wide as one page. */
    static void setForPrint(Sheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setHorizontallyCenter(true);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void fill(Sheet sheet, Grid grid, int columns) {
        grid.rows().forEach((number, items) -> {
            Row row = sheet.createRow(number);
            Grid.Role first = items.get(items.firstKey()).role();
            row.setHeightInPoints(looks.height(first));
            boolean framed = looks.isFramed(first);
            for (int c = 0; framed && c < columns; c++) {
                row.createCell(c).setCellStyle(looks.style(Grid.Role.TEXT));
            }
            items.forEach((column, item) -> set(row, column, item));
        });
        for (Grid.Merge m : grid.merges()) {
            sheet.addMergedRegion(new CellRangeAddress(m.firstRow(), m.lastRow(), m.firstColumn(), m.lastColumn()));
        }
    }

    private void set(Row row, int column, Grid.Item item) {
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(looks.style(item.role()));
        Object value = item.value();
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof Grid.Formula formula) {
            cell.setCellFormula(formula.text());
            cell.setCellValue(formula.result());
        } else if (!String.valueOf(value).isEmpty()) {
            cell.setCellValue(String.valueOf(value));
        }
    }
}
