package io.huizong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.io.OutputStream;
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

/**
 * Every cell of every workbook that the tests have, and of seeded ones, is what POI's user model has, but for what
 * {@link PoiDifference} lists. Workbooks written by hand are also compared with what was written.
 */
class AgainstPoiTest {
    private static final int BY_POI = Integer.getInteger("n1", 1000);
    private static final int BY_HAND = Integer.getInteger("n2", 800);

    @TempDir
    Path folder;

    @Test
    void readsWhatPoiWrites() throws IOException, UnreadableFile {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < BY_POI; seed++) {
            boolean old = seed % 3 == 0;
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
        System.out.println(poi.met());
        assertThat(differences).isEmpty();
        assertThat(poi.met()).hasSize(PoiDifference.values().length);
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

    @Test
    void readsTheFilesOfTheProject() throws IOException, UnreadableFile {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Path root : List.of(Path.of("input"), Path.of("src/test/resources"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.xlsx?")).toList()) {
                    if (file.toString().contains("hostile")) { continue; }
                    compared++;
                    for (String difference : new AgainstPoi().differences(file)) {
                        differences.add(file + ": " + difference);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }
}
