package io.huizong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
                assertThat(Fixtures.rows(sheet)).isEqualTo(poi.rows());
            }
        }
    }
}
