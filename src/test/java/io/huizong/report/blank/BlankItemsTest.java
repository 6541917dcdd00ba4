package io.huizong.report.blank;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.CheckedFile;
import io.huizong.check.CheckedSheet;
import io.huizong.check.ItemSheets;
import io.huizong.figures.Basis;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Forms;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.report.OoxmlSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blank tables of forms that list items, and what they give when they come back. */
class BlankItemsTest {
    private static final int FIRST = Frame.HEAD_ROWS;
    private static final int VALUE = 3;

    @TempDir
    private Path folder;

    private static Basis owing(FormCatalog catalog, String... forms) {
        return Blanks.basis(catalog, Blanks.unit("U01", "城关镇", List.of(forms), List.of()));
    }

    private Path blank(Basis basis, Period period) throws IOException {
        List<Path> files = BlankWorkbooks.write(basis, Blanks.OFFICE, period, folder);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static List<List<String>> shown(XSSFSheet sheet, int from, int to) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = from; r <= to; r++) {
            List<String> cells = new ArrayList<>();
            sheet.getRow(r).forEach(cell -> cells.add(cell.toString()));
            rows.add(cells);
        }
        return rows;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void itemsAreThereAndTheirNumbersAreNot() throws IOException {
        Path file = blank(owing(ItemSheets.catalog("month"), "civics"), Blanks.JUNE);
        try (XSSFWorkbook book = open(file)) {
            XSSFSheet sheet = book.getSheet("文明建设");
            assertThat(shown(sheet, FIRST - 1, FIRST + 6))
                    .containsExactly(
                            List.of("序号", "指标名称", "计量单位", "本期数", "累计数", "备注"),
                            List.of("1.0", "开展文明建设督查", "次", "", "", ""),
                            List.of("2.0", "督查发现问题", "个", "", "", ""),
                            List.of("3.0", "办结问题", "个", "", "", ""),
                            List.of("4.0", "发放宣传资料", "份", "", "", ""),
                            List.of("5.0", "服务时长", "小时", "", "", ""),
                            List.of("6.0", "建成公园", "处", "", "—", ""),
                            List.of("注：第6项填期末实有数，其余各项填本期发生数；没有的填 0，没有统计的空着；累计数填今年以来的累计，可以不填。", "", "", "", "", ""));
            for (int column = 0; column < 6; column++) {
                assertThat(sheet.getRow(FIRST).getCell(column).getCellStyle().getLocked())
                        .isEqualTo(column < VALUE);
            }
            assertThat(sheet.getRow(FIRST + 5).getCell(VALUE + 1).getCellStyle().getLocked())
                    .isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            List<String> told = new ArrayList<>();
            book.getSheet("填报说明").forEach(row -> row.forEach(cell -> told.add(cell.toString())));
            assertThat(told)
                    .contains(
                            "1. 按指标逐项填写的表（文明建设）：指标名称和计量单位不要改动，一项指标只填一行；“本期数”逐项填写，本期没有的填 0，"
                                    + "没有统计的空着；“累计数”是今年以来的累计，可以不填。整张表都没有的，在第一项的“本期数”栏填“零报告”。",
                            "整数，不小于0；填期末实有数，计量单位：处",
                            "数字，可以有小数，不小于0；填本期发生数，计量单位：小时");
        }
        assertThat(OoxmlSchema.validate(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|3|IF(ISNUMBER(D5),AND(D5>=0,D5<=999999999999,D5=INT(D5)),TRIM(D5)=\"零报告\")|“开展文明建设督查”应填：整数，不小于0；填本期发生数，计量单位：次。",
                "7|3|0|“发放宣传资料”应填：整数，不小于0，不大于100000；填本期发生数，计量单位：份。",
                "8|3|0|“服务时长”应填：数字，可以有小数，不小于0；填本期发生数，计量单位：小时。",
                "8|4|0|“服务时长累计数”应填：数字，可以有小数，不小于0。",
                "9|3|0|“建成公园”应填：整数，不小于0；填期末实有数，计量单位：处。"
            })
    void cellsRefuseWhatTheReaderWould(int row, int column, String formula, String error) throws IOException {
        try (XSSFWorkbook book = open(blank(owing(ItemSheets.catalog("month"), "civics"), Blanks.JUNE))) {
            XSSFDataValidation check = book.getSheet("文明建设").getDataValidations().stream()
                    .filter(v -> v.getRegions().getCellRangeAddress(0).isInRange(row, column))
                    .findFirst()
                    .orElseThrow();
            assertThat(check.getValidationConstraint().getFormula1()).isEqualTo(formula);
            assertThat(check.getErrorBoxText()).isEqualTo(error);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SFFS|注：第1、4项填期末实有数，其余各项填本期发生数；没有的填 0，没有统计的空着；累计数填今年以来的累计，可以不填。",
                "SSSFSS|注：第1至3、5至6项填期末实有数，其余各项填本期发生数；没有的填 0，没有统计的空着；累计数填今年以来的累计，可以不填。",
                "SS|注：各项填期末实有数，期末没有的填 0，没有统计的空着。",
                "FF|注：各项填本期发生数，本期没有的填 0，没有统计的空着；累计数填今年以来的累计，可以不填。"
            })
    void flowsAndStocksAreToldApartBelowTheLines(String kinds, String note) throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < kinds.length(); i++) {
            items.append("  - {code: a%d, name: 第%d类事项, measure: 件, kind: %s}\n"
                    .formatted(i, i, kinds.charAt(i) == 'S' ? "stock" : "flow"));
        }
        FormCatalog catalog =
                Blanks.catalog("form: kinds\ntitle: 各类事项统计表\nsheet: 各类\nlayout: items\ndue: month\nitems:\n" + items);
        try (XSSFWorkbook book = open(blank(owing(catalog, "kinds"), Blanks.JUNE))) {
            assertThat(book.getSheet("各类")
                            .getRow(FIRST + kinds.length())
                            .getCell(0)
                            .toString())
                    .isEqualTo(note);
        }
    }

    /** Every form of the catalogue that lists items, in the blank of its length. */
    @ParameterizedTest
    @CsvSource({"2024-05", "2024-Q1", "2023-H2", "2023"})
    void filledInItIsReadWithoutAFinding(String written) throws IOException {
        Period period = Period.of(written);
        FormCatalog catalog = Forms.bundled();
        List<Form> forms = items(catalog, period.type());
        assertThat(forms).isNotEmpty();
        Basis basis = owing(catalog, forms.stream().map(Form::code).toArray(String[]::new));
        Path file = blank(basis, period);
        Blanks.edit(
                file,
                book -> forms.forEach(form -> {
                    for (int i = 0; i < form.items().size(); i++) {
                        book.getSheet(form.sheet())
                                .getRow(FIRST + i)
                                .getCell(VALUE)
                                .setCellValue(0);
                    }
                }));
        CheckedFile checked = Blanks.check(file, basis);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.sheets()).extracting(CheckedSheet::form).isEqualTo(forms);
        assertThat(checked.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.period()).isEqualTo(period);
            assertThat(sheet.status()).isEqualTo(SubmissionStatus.ACCEPTED);
            assertThat(sheet.rowsAccepted()).isEqualTo(sheet.form().items().size());
        });
    }

    private static List<Form> items(FormCatalog catalog, PeriodType length) {
        return catalog.reports().stream()
                .filter(form ->
                        form.isItems() && form.due().filter(length::equals).isPresent())
                .collect(Collectors.toList());
    }

    @Test
    void leftBlankNothingButThatIsSaid() throws IOException {
        Basis basis = owing(ItemSheets.catalog("month"), "civics", "squads");
        Path file = blank(basis, Blanks.JUNE);
        assertThat(Blanks.findings(file, basis)).containsExactly("sheet.no-rows 文明建设", "sheet.no-rows 宣讲队");
    }

    @Test
    void theWordInTheFirstPlaceIsANilReport() throws IOException {
        Basis basis = owing(ItemSheets.catalog("month"), "civics");
        Path file = blank(basis, Blanks.JUNE);
        Blanks.edit(
                file, book -> book.getSheet("文明建设").getRow(FIRST).getCell(VALUE).setCellValue("零报告"));
        CheckedFile checked = Blanks.check(file, basis);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.sheets()).extracting(CheckedSheet::status).containsExactly(SubmissionStatus.ACCEPTED);
    }
}
