package io.huizong.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huizong.finding.FindingCode;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every cell of every workbook that the tests have, and of seeded ones, is what POI's user model has, but for what
 * {@link PoiDifference} lists. Workbooks written by hand are also compared with what was written.
 */
class AgainstPoiTest {
    private static final int BY_POI = 1_000;
    private static final int BY_HAND = 800;

    @TempDir
    Path folder;

    @Test
    void readsWhatPoiWrites() throws IOException, UnreadableFile {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < BY_POI; seed++) {
            boolean old = seed % 2 == 0;
            Path file = folder.resolve(old ? "a.xls" : "a.xlsx");
            try (var book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                new RandomWorkbook(book, seed).fill();
                book.write(out);
            }
            for (String difference : new AgainstPoi().differences(file)) {
                differences.add("seed " + seed + ": " + difference);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void readsWhatIsWrittenByHand() throws UnreadableFile, IOException {
        AgainstPoi poi = new AgainstPoi();
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < BY_HAND; seed++) {
            WrittenBook book = new WrittenBook(seed);
            Path file = book.write(folder.resolve("a.xlsx"));
            List<String> found = new ArrayList<>();
            try (Workbook read = SpreadsheetFile.open(file, ReadLimits.standard())) {
                found.addAll(poi.differences(read, file));
                compare(book, read, found);
            }
            for (String difference : found) {
                differences.add("seed " + seed + ": " + difference);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(poi.met()).as("a difference that is never met is not one").hasSize(PoiDifference.values().length);
    }

    private static void compare(WrittenBook book, Workbook read, List<String> differences) throws UnreadableFile {
        for (int i = 0; i < book.sheets.size(); i++) {
            WrittenSheet written = book.sheets.get(i);
            Map<String, Object> actual = described(read.sheets().get(i));
            written.truth().forEach((what, truth) -> {
                Object was = actual.remove(what);
                if (!truth.equals(was)) {
                    differences.add(written.name + "!" + what + " is " + was + ", written was " + truth);
                }
            });
            actual.forEach(
                    (what, was) -> differences.add(written.name + "!" + what + " is " + was + ", written was none"));
        }
    }

    private static Map<String, Object> described(Sheet sheet) throws UnreadableFile {
        List<Row> rows = Fixtures.rows(sheet);
        Map<Integer, Boolean> hidden = new LinkedHashMap<>();
        rows.forEach(row -> hidden.put(row.number(), row.hidden()));
        Map<String, Object> described = new LinkedHashMap<>(Fixtures.cells(rows));
        described.put("name", sheet.name());
        described.put("hidden", sheet.hidden());
        described.put("hidden rows", hidden);
        described.put("merges", sheet.merges());
        return described;
    }

    /** The sample, and the cases with their damaged files; what other tests write is compared as it is written. */
    @Test
    void readsTheFilesOfTheProject() throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int compared = 0;
        for (Path file : files("input", "src/test/resources")) {
            FileKind kind = SpreadsheetFile.kind(file);
            if (kind == FileKind.HTML || kind == FileKind.CSV) {
                continue;
            }
            try {
                for (String difference : new AgainstPoi().differences(file)) {
                    differences.add(file + ": " + difference);
                }
                compared++;
            } catch (UnreadableFile e) {
                refused.add(file.getFileName() + " " + e.finding().code().code());
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(60);
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "空.xlsx file.empty",
                        "~$城关镇_2024年6月.xlsx file.not-a-spreadsheet",
                        "图片.xlsx file.not-a-spreadsheet",
                        "截断.xlsx file.unreadable");
    }

    private static List<Path> files(String... roots) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().matches(".*\\.xlsx?")).forEach(all::add);
            }
        }
        return all;
    }

    /** What Excel repairs or refuses, and what was changed after it was packed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <row r="9"><c r="B9"><v>1</v></c><c r="B9"><v>2</v></c></row>                      | cell-twice
            <row r="9"><c r="B9"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row>     | row-twice
            <row r="9"><c r="B9"><v>1</v></c></row><row r="8"><c r="B8"><v>2</v></c></row>     | row-twice
            """)
    void refusesWhatPoiTakes(String rows, String variant) throws IOException {
        Path file = Fixtures.zip(folder.resolve("a.xlsx"), Fixtures.xlsx(rows.strip()));
        assertRefused(file, variant);
    }

    @Test
    void refusesAPartWithAnotherChecksum() throws IOException {
        byte[] zip = Fixtures.zip(Fixtures.xlsx("<row><c><v>1</v></c></row>"));
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        String name = "xl/worksheets/sheet1.xml";
        int entry = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
        bytes.putInt(entry + 16, bytes.getInt(entry + 16) + 1);
        assertRefused(Files.write(folder.resolve("a.xlsx"), zip), "xml");
    }

    @Test
    void refusesAWorkbookWhoseStylesAreGone() throws IOException {
        Map<String, String> parts = Fixtures.xlsx("<row><c><v>45446</v></c></row>");
        parts.remove("xl/styles.xml");
        assertRefused(Fixtures.zip(folder.resolve("a.xlsx"), parts), "part");
    }

    private static void assertRefused(Path file, String variant) throws IOException {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> Fixtures.rows(file));
        assertThat(refused.finding().code()).isEqualTo(FindingCode.FILE_UNREADABLE);
        assertThat(refused.finding().variant()).isEqualTo(variant);
        try (XSSFWorkbook poi = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(poi.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
        }
    }
}
