package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.SHEET_ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Consolidation;
import io.huizong.report.OoxmlSchema;
import io.huizong.report.changes.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That other programs take the county workbook as it is. */
class WorkbookFormatTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @TempDir
    private Path folder;

    static Stream<Consolidation> workbooks() {
        return Stream.of(SampleMonth.whole(), SampleMonth.half(), SampleMonth.silent(), SampleMonth.empty());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void partsFollowTheSchema(Consolidation consolidation) throws IOException {
        Path file = WrittenWorkbook.file(consolidation, Changes.FIRST, SHEET_ROWS, folder);
        assertThat(OoxmlSchema.validate(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void openpyxlReadsThem(Consolidation consolidation) throws IOException, InterruptedException {
        Path file = WrittenWorkbook.file(consolidation, Changes.FIRST, SHEET_ROWS, folder);
        assertThat(python("import openpyxl, sys; print(openpyxl.load_workbook(sys.argv[1]).sheetnames[0])", file))
                .endsWith("汇总");
    }

    private String python(String script, Path file) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(PYTHON), "no python3 here");
        Process openpyxl = new ProcessBuilder(PYTHON.toString(), "-c", "import openpyxl").start();
        Assumptions.assumeTrue(openpyxl.waitFor() == 0, "no openpyxl here");
        ProcessBuilder builder = new ProcessBuilder(PYTHON.toString(), "-W", "ignore", "-c", script, file.toString());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return said.strip();
    }

    @ParameterizedTest
    @CsvSource({"分单位, C6:AF11", "报送情况, C6:T11"})
    void coloursFollowTheWords(String name, String range) throws IOException {
        XSSFWorkbook june = WrittenWorkbook.of(SampleMonth.whole(), SHEET_ROWS, folder);
        SheetConditionalFormatting all = june.getSheet(name).getSheetConditionalFormatting();
        assertThat(all.getNumConditionalFormattings()).isEqualTo(1);
        ConditionalFormatting one = all.getConditionalFormattingAt(0);
        assertThat(one.getFormattingRanges()[0].formatAsString()).isEqualTo(range);
        assertThat(one.getRule(0).getFormula1()).isEqualTo("\"未报\"");
        assertThat(((XSSFColor) one.getRule(0).getPatternFormatting().getFillBackgroundColorColor()).getARGBHex())
                .isEqualTo("FFF8CBC6");
        assertThat(one.getRule(1).getFormula1()).isEqualTo("\"退回\"");
        assertThat(one.getRule(2).getFormula1()).isEqualTo("\"迟报\"");
    }

    @Test
    void whatIsEditedLosesItsColour() throws IOException {
        XSSFWorkbook june = WrittenWorkbook.of(SampleMonth.whole(), SHEET_ROWS, folder);
        var missing = WrittenWorkbook.in(june.getSheet("分单位"), 1, "县教育局", 2);
        assertThat(missing.getStringCellValue()).isEqualTo("未报");
        assertThat(missing.getCellStyle().getFillForegroundColorColor()).isNull();
    }
}
