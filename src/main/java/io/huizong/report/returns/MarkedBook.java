package io.huizong.report.returns;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.intake.AnswerSheet;
import io.huizong.sheet.FileKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFChart;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A unit's own workbook, in which cells are marked; everything else stays as it is. */
final class MarkedBook {
    private static final int LIST_HEADER_WITHIN = 30;
    /** What may be unpacked has been measured before; repetitive text packs better than POI trusts. */
    private static final double LEAST_RATIO = 0.0005;

    private final Workbook book;

    /** A workbook whose bytes are elsewhere: writing to the file that is open would destroy it. */
    MarkedBook(Workbook book) {
        this.book = book;
    }

    /** Opens a workbook from a copy of its bytes. */
    static Workbook open(Path file, FileKind kind) throws IOException {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return kind == FileKind.XLS ? new HSSFWorkbook(new POIFSFileSystem(in), true) : new XSSFWorkbook(in);
        }
    }

    /** Whether a comment would cost it a chart: POI drops those of an .xls from a sheet whose drawing it takes up. */
    boolean losesCharts() {
        if (book instanceof HSSFWorkbook old) {
            for (Sheet sheet : old) {
                if (HSSFChart.getSheetCharts((HSSFSheet) sheet).length > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Removes the lists that an earlier return copy left; how many there were. */
    int removeLists() {
        int lists = 0;
        for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            if (isList(book.getSheetAt(i)) && book.getNumberOfSheets() > 1) {
                removeNames(i);
                book.removeSheetAt(i);
                lists++;
            }
        }
        return lists;
    }

    /** Of an .xls they would stay, and lead nowhere. */
    private void removeNames(int sheet) {
        for (Name name : List.copyOf(book.getAllNames())) {
            if (name.getSheetIndex() == sheet) {
                book.removeName(name);
            }
        }
    }

    private static boolean isList(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getRowNum() >= LIST_HEADER_WITHIN) {
                return false;
            }
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && AnswerSheet.ID_HEADER.equals(
                                cell.getStringCellValue().strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Marks every cell of which something is found; in a book that was marked before ({@code again}) no other stays so. */
    void mark(List<Finding> placed, String author, boolean again) {
        CellMarks marks = new CellMarks(book, author);
        Map<String, Set<CellAddress>> marked = new HashMap<>();
        bySheet(placed).forEach((name, findings) -> {
            Sheet sheet = book.getSheet(name);
            if (sheet != null) {
                Map<CellAddress, List<Finding>> byCell = new TreeMap<>(findings.stream()
                        .collect(Collectors.groupingBy(f ->
                                visible(sheet, Objects.requireNonNull(f.where().cell())))));
                byCell.forEach((address, of) -> marks.mark(sheet, address, of));
                marked.put(sheet.getSheetName(), byCell.keySet());
            }
        });
        if (again) {
            book.forEach(sheet -> takeBack(sheet, marked.getOrDefault(sheet.getSheetName(), Set.of()), marks));
        }
    }

    private static void takeBack(Sheet sheet, Set<CellAddress> marked, CellMarks marks) {
        for (org.apache.poi.ss.util.CellAddress at :
                List.copyOf(sheet.getCellComments().keySet())) {
            Row row = sheet.getRow(at.getRow());
            Cell cell = row == null ? null : row.getCell(at.getColumn());
            if (cell != null && !marked.contains(new CellAddress(at.getRow() + 1, at.getColumn() + 1))) {
                marks.takeBack(cell);
            }
        }
    }

    /** A csv or a web page has one sheet, which findings do not name. */
    private Map<String, List<Finding>> bySheet(List<Finding> findings) {
        Map<String, List<Finding>> bySheet = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String name = finding.where().sheet() == null
                    ? book.getSheetName(0)
                    : finding.where().sheet();
            bySheet.computeIfAbsent(name, n -> new ArrayList<>()).add(finding);
        }
        return bySheet;
    }

    /** A merged cell shows only its first one. */
    private static CellAddress visible(Sheet sheet, CellAddress address) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(address.row() - 1, address.column() - 1)) {
                return new CellAddress(merged.getFirstRow() + 1, merged.getFirstColumn() + 1);
            }
        }
        return address;
    }
}
