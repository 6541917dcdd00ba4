package io.huizong.sheet;

import io.huizong.finding.CellAddress;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;

/** Compares what we read of a workbook with POI's user model, cell by cell. */
public final class AgainstPoi {
    private final Map<PoiDifference, Integer> met = new EnumMap<>(PoiDifference.class);

    AgainstPoi() {}

    /** Fails if a workbook is read otherwise than POI reads it, but for the listed differences. */
    public static Path checked(Path file) {
        try {
            List<String> differences = new AgainstPoi().differences(file);
            if (!differences.isEmpty()) {
                throw new AssertionError(file.getFileName() + ": " + String.join("\n", differences));
            }
            return file;
        } catch (UnreadableFile e) {
            throw new AssertionError(file + " is refused: " + e.finding(), e);
        }
    }

    /** How often each listed difference was met. */
    Map<PoiDifference, Integer> met() {
        return met;
    }

    /** The differences for which there is no listed reason. */
    List<String> differences(Path file) throws UnreadableFile {
        try (Workbook ours = SpreadsheetFile.open(file, ReadLimits.standard())) {
            return differences(ours, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, of a file that is open. */
    List<String> differences(Workbook ours, Path file) {
        List<String> differences = new ArrayList<>();
        try (var poi = open(file, ours.kind())) {
            compare(ours, poi, differences);
        } catch (IOException | POIXMLException | XmlValueOutOfRangeException e) {
            PoiDifference.ofRefusal(e).ifPresentOrElse(this::count, () -> differences.add("POI: " + e));
        }
        return differences;
    }

    private static org.apache.poi.ss.usermodel.Workbook open(Path file, FileKind kind) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return kind == FileKind.XLS ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
        }
    }

    private void compare(Workbook ours, org.apache.poi.ss.usermodel.Workbook poi, List<String> differences)
            throws IOException {
        int number = poi.getNumberOfSheets();
        differ("number of sheets", number, ours.sheets().size(), differences);
        for (int i = 0; i < Math.min(number, ours.sheets().size()); i++) {
            try {
                compare(ours.sheets().get(i), new PoiSheet(poi, i), differences);
            } catch (UnreadableFile e) {
                differences.add(poi.getSheetName(i) + ": refused as " + e.finding());
            }
        }
    }

    private void compare(Sheet ours, PoiSheet poi, List<String> differences) throws UnreadableFile {
        String name = poi.name();
        differ("name", name, ours.name(), differences);
        differ(name + ": hidden", poi.hidden(), ours.hidden(), differences);
        differ(name + ": merges", sorted(poi.merges()), sorted(ours.merges()), differences);
        SortedMap<Integer, Row> rows = new TreeMap<>();
        Fixtures.rows(ours).forEach(row -> rows.put(row.number(), row));
        TreeSet<Integer> numbers = new TreeSet<>(rows.keySet());
        poi.rows().forEach(row -> numbers.add(row.getRowNum() + 1));
        for (int row : numbers) {
            compare(name + "!", row, rows.get(row), poi, differences);
        }
    }

    private static List<String> sorted(List<CellRange> ranges) {
        return ranges.stream().map(CellRange::toString).sorted().toList();
    }

    private void compare(String sheet, int number, Row ours, PoiSheet poi, List<String> differences) {
        var theirs = poi.row(number);
        SortedMap<Integer, Cell> cells = ours == null ? new TreeMap<>() : ours.cells();
        TreeSet<Integer> columns = new TreeSet<>(cells.keySet());
        if (theirs != null) {
            theirs.forEach(cell -> columns.add(cell.getColumnIndex() + 1));
            boolean hidden = ours != null && ours.hidden() != theirs.getZeroHeight();
            if (hidden && PoiDifference.ofRow(theirs).map(this::counted).isEmpty()) {
                differences.add(sheet + number + ": hidden " + ours.hidden() + ", POI says otherwise");
            }
        }
        for (int column : columns) {
            String address = sheet + new CellAddress(number, column);
            compare(address, theirs == null ? null : theirs.getCell(column - 1), cells.get(column), differences);
        }
    }

    private void compare(String address, org.apache.poi.ss.usermodel.Cell theirs, Cell ours, List<String> differences) {
        Object expected = theirs == null ? null : PoiSheet.read(theirs);
        if (Objects.equals(expected, ours)) {
            return;
        }
        if (theirs == null
                || PoiDifference.ofCell(theirs, ours).map(this::counted).isEmpty()) {
            String format = theirs == null ? "" : " in " + theirs.getCellStyle().getDataFormatString();
            differences.add(address + " is " + ours + ", POI says " + expected + format);
        }
    }

    private PoiDifference counted(PoiDifference difference) {
        count(difference);
        return difference;
    }

    private void count(PoiDifference difference) {
        met.merge(difference, 1, Integer::sum);
    }

    private static void differ(String what, Object poi, Object ours, List<String> differences) {
        if (!Objects.equals(poi, ours)) {
            differences.add(what + " is " + ours + ", POI says " + poi);
        }
    }
}
