package io.huizong.sheet;

import io.huizong.finding.CellAddress;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made by hand, and ways to look at what was read. */
public final class Fixtures {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Fixtures() {}

    /** The parts of an .xlsx of one sheet, to be changed before it is written. */
    public static Map<String, String> xlsx(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + types
                        + "worksheet+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='a' Type='" + RELS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELS
                        + "'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + PACKAGE + "'>" + relationship("r1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("r2", "styles", "styles.xml")
                        + relationship("r3", "sharedStrings", "/xl/sharedStrings.xml") + "</Relationships>");
        parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'/>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    public static String relationship(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELS + "/" + type + "' Target='" + target + "'/>";
    }

    public static Path zip(Path file, Map<String, String> parts) {
        try {
            return Files.write(file, zip(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** All rows of a file's only sheet. */
    public static List<Row> rows(Path file) throws UnreadableFile {
        return rows(file, ReadLimits.standard());
    }

    public static List<Row> rows(Path file, ReadLimits limits) throws UnreadableFile {
        try (Workbook book = SpreadsheetFile.open(file, limits)) {
            return rows(book.sheets().get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Row> rows(Sheet sheet) throws UnreadableFile {
        List<Row> rows = new ArrayList<>();
        sheet.rows(rows::add);
        return rows;
    }

    /** All cells of a file's only sheet by their addresses. */
    public static Map<String, Cell> cells(Path file) throws UnreadableFile {
        return cells(rows(file));
    }

    public static Map<String, Cell> cells(List<Row> rows) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            row.cells().forEach((column, cell) -> cells.put(new CellAddress(row.number(), column).toString(), cell));
        }
        return cells;
    }
}
