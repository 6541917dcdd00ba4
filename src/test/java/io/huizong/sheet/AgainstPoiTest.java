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
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of seeded workbooks, as POI's user model has it. */
class AgainstPoiTest {
    private static final int WORKBOOKS = 300;

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, WORKBOOKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatPoiReads(int seed) throws IOException, UnreadableFile {
        boolean old = seed % 3 == 0;
        Path file = folder.resolve(seed + (old ? ".xls" : ".xlsx"));
        try (var book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new RandomWorkbook(book, seed).fill();
            book.write(out);
        }
        try (var expected = old
                        ? new HSSFWorkbook(Files.newInputStream(file))
                        : new XSSFWorkbook(Files.newInputStream(file));
                Workbook read = SpreadsheetFile.open(file, ReadLimits.standard())) {
            assertThat(read.sheets()).hasSize(expected.getNumberOfSheets());
            for (int i = 0; i < expected.getNumberOfSheets(); i++) {
                Sheet sheet = read.sheets().get(i);
                PoiSheet poi = new PoiSheet(expected, i);
                assertThat(sheet.name()).isEqualTo(poi.name());
                assertThat(sheet.hidden()).isEqualTo(poi.hidden());
                assertThat(sheet.merges()).containsExactlyInAnyOrderElementsOf(poi.merges());
                assertThat(differences(poi.rows(), Fixtures.rows(sheet))).isEmpty();
            }
        }
    }

    private static List<String> differences(List<Row> expected, List<Row> actual) {
        List<String> differences = new ArrayList<>();
        Map<String, Object> rest = described(actual);
        described(expected).forEach((where, what) -> {
            Object was = rest.remove(where);
            if (!what.equals(was)) {
                differences.add(where + " should be " + what + ", is " + was);
            }
        });
        rest.forEach((where, was) -> differences.add(where + " should not be, is " + was));
        return differences;
    }

    /** Each cell by its address, and each row by its number. */
    private static Map<String, Object> described(List<Row> rows) {
        Map<String, Object> described = new LinkedHashMap<>(Fixtures.cells(rows));
        rows.forEach(row -> described.put(String.valueOf(row.number()), "hidden " + row.hidden()));
        return described;
    }
}
