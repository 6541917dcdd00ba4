package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.SHEET_ROWS;
import static io.huizong.report.workbook.WrittenWorkbook.in;
import static io.huizong.report.workbook.WrittenWorkbook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.json.FiguresJson;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number of {@code figures.json} stands in the workbook, in the cell where a reader looks for it. */
class WrittenFiguresTest {
    @TempDir
    private static Path folder;

    private static XSSFWorkbook june;
    private static JsonNode figures;

    @BeforeAll
    static void write() throws IOException {
        Path json = folder.resolve("figures.json");
        FiguresJson.write(SampleMonth.withoutFindings(), json);
        figures = JsonMapper.shared().readTree(json.toFile());
        june = WrittenWorkbook.of(SampleMonth.withoutFindings(), SHEET_ROWS, folder);
    }

    private static void same(Cell cell, JsonNode number, String what) {
        Object expected = number.isNull() ? "—" : number.doubleValue();
        assertThat(shown(cell)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"value, 2", "previous, 3", "yearAgo, 6", "yearToDate, 9", "yearToDateYearAgo, 10", "target, 12"})
    void countyFigures(String property, int column) {
        assertThat(figures.get("indicators")).hasSizeGreaterThan(20);
        for (JsonNode figure : figures.get("indicators")) {
            String title = figure.get("title").asString();
            same(in(june.getSheet("汇总"), 0, title, column), figure.get(property), title);
        }
    }

    @ParameterizedTest
    @CsvSource({"sumOfUnits, 各单位合计", "duplicates, 重复（只计一次）", "value, 全县"})
    void countyFiguresBelowTheUnits(String property, String row) {
        for (JsonNode figure : figures.get("indicators")) {
            same(in(june.getSheet("分单位"), 0, row, column(figure)), figure.get(property), row);
        }
    }

    @Test
    void unitsFigures() {
        Sheet sheet = june.getSheet("分单位");
        int values = 0;
        for (JsonNode figure : figures.get("indicators")) {
            int row = 5;
            for (JsonNode unit : figure.get("byUnit")) {
                Cell cell = sheet.getRow(row++).getCell(column(figure));
                if (unit.get("value").isNull()) {
                    assertThat(shown(cell)).isInstanceOf(String.class);
                } else {
                    same(cell, unit.get("value"), figure.get("title").asString());
                    values++;
                }
            }
        }
        assertThat(values).isGreaterThan(60);
    }

    private static int column(JsonNode figure) {
        String header =
                figure.get("title").asString() + "\n（" + figure.get("measure").asString() + "）";
        Row heads = june.getSheet("分单位").getRow(4);
        for (Cell cell : heads) {
            if (header.equals(shown(cell))) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(header);
    }
}
