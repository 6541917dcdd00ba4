package io.huizong.report.blank;

import static io.huizong.report.blank.Blanks.FIRST;
import static io.huizong.report.blank.Blanks.JUNE;
import static io.huizong.report.blank.Blanks.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Basis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the sheets of a blank workbook look, and what their cells refuse. */
class BlankSheetsTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final String LONG_LIST = """
            form: talks
            title: 谈话情况统计表
            sheet: 谈话情况
            layout: list
            due: month
            fields:
              - {name: matter, header: 谈话内容, type: text, required: true}
              - {name: kind, header: 谈话类别, type: code, codes: {%s}}
            indicators:
              - {code: talks.count, title: 谈话次数, measure: 次, value: count}
            """;

    @TempDir
    private static Path folder;

    private static Basis basis;
    private static Path file;
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        basis = Blanks.basis(Blanks.catalog(), Blanks.unit("U01", "城关镇", List.of(), List.of()));
        file = BlankWorkbooks.write(basis, OFFICE, JUNE, folder).get(0);
        book = open(file);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook;
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static XSSFDataValidation check(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headSaysWhatItIsAndWhose() {
        XSSFSheet sheet = book.getSheet("理论学习");
        assertThat(text(sheet, 0, 0)).isEqualTo("理论学习情况统计表");
        assertThat(text(sheet, 1, 0)).isEqualTo("制表机关：示例县委宣传部");
        assertThat(text(sheet, 1, 4)).isEqualTo("表号：study");
        assertThat(text(sheet, 2, 0)).isEqualTo("填报单位：城关镇");
        assertThat(text(sheet, 2, 2)).isEqualTo("报告期：2024年6月");
        assertThat(text(sheet, 2, 4)).isEqualTo("计量单位：人次、份");
        List<String> headings = new ArrayList<>();
        sheet.getRow(3).forEach(c -> headings.add(c.getStringCellValue()));
        assertThat(headings).containsExactly("*学习日期", "*学习主题", "*学习形式", "*参加人次", "发放资料份数", "主办单位", "地点", "备注");
        assertThat(text(sheet, FIRST + 60, 0)).contains("单位负责人：", "填表人：", "联系电话：", "填报日期：");
    }

    @Test
    void anExampleStandsInACommentOnly() {
        XSSFSheet sheet = book.getSheet("稿件刊播");
        assertThat(sheet.getRow(3).getCell(0).getCellComment().getString().getString())
                .startsWith("填写示例\n刊发日期：2024-06-03\n稿件标题：按实际填写\n")
                .contains("媒体级别：中央级", "篇数：1");
        sheet.getRow(FIRST).forEach(c -> assertThat(c.toString()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "理论学习 | 0 | IF(ISNUMBER(A5),AND(A5>=DATE(2024,6,1),A5<=DATE(2024,6,30)),TRIM(A5)=\"无\") | “学习日期”应填：2024-06-01至2024-06-30之间的日期，如2024-06-03。",
                "理论学习 | 1 | 200 | “学习主题”应填：文字，不超过200个字。",
                "理论学习 | 3 | 1 | “参加人次”应填：整数，不小于1，不大于100000。",
                "稿件刊播 | 3 | 中央级,省级,市级,县级 | “媒体级别”应填：从下拉选项中选一个：中央级、省级、市级、县级。",
                "稿件刊播 | 7 | 1 | “篇数”应填：整数，不小于1，不大于1000；不填按“1”计。"
            },
            delimiter = '|')
    void cellsRefuseWhatTheReaderWould(String sheet, int column, String formula, String error) {
        XSSFDataValidation check = check(book.getSheet(sheet), column);
        String[] list = check.getValidationConstraint().getExplicitListValues();
        assertThat(list == null ? check.getValidationConstraint().getFormula1() : String.join(",", list))
                .isEqualTo(formula);
        assertThat(check.getErrorBoxText()).isEqualTo(error);
        assertThat(check.getErrorBoxTitle()).isEqualTo("填写内容不符合要求");
        assertThat(check.getPromptBoxText()).isNotEmpty();
        assertThat(check.getShowErrorBox()).isTrue();
        assertThat(check.getRegions().getCellRangeAddress(0).getLastRow()).isEqualTo(FIRST + 59);
    }

    @Test
    void aLongListIsANameOnASheetThatNobodySees() throws IOException {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            codes.append(i == 0 ? "" : ", ").append("第").append(i).append("类谈话的名称: []");
        }
        Basis talks = Blanks.basis(
                Blanks.catalog(LONG_LIST.formatted(codes)), Blanks.unit("U07", "青山镇", List.of("talks"), List.of()));
        XSSFWorkbook talksBook =
                open(BlankWorkbooks.write(talks, OFFICE, JUNE, folder).get(0));
        assertThat(check(talksBook.getSheet("谈话情况"), 1)
                        .getValidationConstraint()
                        .getFormula1())
                .isEqualTo("huizong_codes_1");
        assertThat(talksBook.getName("huizong_codes_1").getRefersToFormula()).isEqualTo("huizong_codes!$A$1:$A$40");
        assertThat(talksBook.getSheetVisibility(talksBook.getSheetIndex("huizong_codes")))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void headingsAreProtectedAndRowsAreOpen() {
        XSSFSheet sheet = book.getSheet("警示教育");
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().getInsertRows()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().getSort()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().getFormatColumns())
                .isFalse();
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
        assertThat(sheet.getRow(FIRST).getCell(0).getCellStyle().getLocked()).isFalse();
        assertThat(sheet.getRow(FIRST + 59).getCell(6).getCellStyle().getLocked())
                .isFalse();
        assertThat(sheet.getRow(FIRST + 60).getCell(0).getCellStyle().getLocked())
                .isFalse();
    }

    @Test
    void instructionsNameEveryField() {
        XSSFSheet sheet = book.getSheet("填报说明");
        List<String> texts = new ArrayList<>();
        sheet.forEach(r -> r.forEach(c -> texts.add(c.getStringCellValue())));
        assertThat(texts)
                .contains(
                        "城关镇2024年6月报表填报说明",
                        "3. 本期没有的，在第一行第一栏填一个“无”字，其余不填；整张表空着不填的按未报处理。",
                        "6. 理论学习情况统计表：请于2024年7月5日前（含当日）报送。");
        basis.catalog()
                .reports()
                .forEach(f -> f.fields().forEach(field -> assertThat(texts).contains(field.header())));
    }

    @Test
    void printsOnA4LandscapeWithRepeatedHeadings() {
        for (var sheet : book) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void filledInByAnotherProgramItIsReadWithoutAFinding() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(PYTHON), "no python3 here");
        Assumptions.assumeTrue(
                new ProcessBuilder(PYTHON.toString(), "-c", "import openpyxl")
                                .start()
                                .waitFor()
                        == 0,
                "no openpyxl here");
        Path copy =
                Files.copy(file, Files.createDirectory(folder.resolve("python")).resolve(file.getFileName()));
        String script = """
                import datetime, openpyxl, sys
                book = openpyxl.load_workbook(sys.argv[1])
                book.worksheets[0]['A5'] = datetime.date(2024, 6, 3)
                for cell, value in zip('BCDE', ['基层治理', '学习研讨', 30, 30]):
                    book.worksheets[0][cell + '5'] = value
                book.worksheets[1]['A5'] = '无'
                book.worksheets[2]['A5'] = '无'
                book.save(sys.argv[1])
                """;
        ProcessBuilder builder = new ProcessBuilder(PYTHON.toString(), "-W", "ignore", "-c", script, copy.toString());
        builder.environment().put("PYTHONUTF8", "1");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Blanks.findings(copy, basis)).isEmpty();
        assertThat(Blanks.check(copy, basis).sheets().get(0).rowsAccepted()).isEqualTo(1);
    }
}
