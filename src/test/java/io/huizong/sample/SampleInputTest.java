package io.huizong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in {@code input/} is what the generator writes. */
class SampleInputTest {
    private static final Path COMMITTED = Path.of("input");

    @TempDir
    static Path folder;

    @BeforeAll
    static void written() throws IOException {
        SampleInput.write(folder);
    }

    @Test
    void theCommittedFilesAreTheGeneratedOnes() throws IOException {
        assertThat(files(COMMITTED)).containsAll(files(folder));
    }

    @Test
    void theirContentsAreTheGeneratedOnes() throws IOException {
        for (String file : files(folder)) {
            assertThat(contents(COMMITTED.resolve(file))).as(file).isEqualTo(contents(folder.resolve(file)));
        }
    }

    @Test
    void aSecondRunGivesTheSameBytes(@TempDir Path again) throws IOException {
        SampleInput.write(again);
        for (String file : files(folder)) {
            assertThat(again.resolve(file)).as(file).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void theExpectedFiguresAreTheReckonedOnes() throws IOException {
        try (InputStream committed = SampleInputTest.class.getResourceAsStream("/sample/expected-2026-10.json")) {
            assertThat(committed).isNotNull();
            assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(ExpectedFigures.of(October2026.plan()));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.contains("~$"))
                    .sorted()
                    .toList();
        }
    }

    /** The cells of a workbook by their addresses; the bytes of any other file. */
    private static Object contents(Path file) throws IOException {
        if (!file.toString().matches(".*\\.xlsx?")) {
            return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        }
        SortedMap<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            for (Sheet sheet : book) {
                cells.put(sheet.getSheetName(), String.valueOf(sheet.getMergedRegions()));
                for (Row row : sheet) {
                    row.forEach(cell -> cells.put(sheet.getSheetName() + "!" + cell.getAddress(), contents(cell)));
                }
            }
        }
        return cells;
    }

    private static String contents(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return switch (cell.getCellType()) {
            case FORMULA -> cell.getCellFormula() + " = " + cell.getNumericCellValue();
            case NUMERIC -> cell.getNumericCellValue() + " " + format;
            default -> cell.getStringCellValue();
        };
    }
}
