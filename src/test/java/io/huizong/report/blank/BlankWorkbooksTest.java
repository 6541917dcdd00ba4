package io.huizong.report.blank;

import static io.huizong.report.blank.Blanks.FIRST;
import static io.huizong.report.blank.Blanks.JUNE;
import static io.huizong.report.blank.Blanks.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.CheckedFile;
import io.huizong.check.CheckedSheet;
import io.huizong.figures.Basis;
import io.huizong.form.Form;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.report.OoxmlSchema;
import io.huizong.unit.ReportingUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What blank workbooks give when they come back, and who gets which. */
class BlankWorkbooksTest {
    /** Every type of field, a list too long for a cell's check, and a code in the first column. */
    private static final String EVERYTHING = """
            form: everything
            title: 各类事项情况统计表
            sheet: 各类事项
            layout: list
            due: month
            deadline: 5 working days
            fields:
              - name: kind
                header: 事项类别
                type: code
                required: true
                codes:
                  %s
              - {name: on, header: 办理日期, type: date, required: true, within: year}
              - {name: amount, header: 投入金额, type: decimal, measure: 万元, range: [0.5, 1000]}
              - {name: people, header: 投入人力, type: integer}
              - {name: open, header: 是否公开, type: flag}
              - {name: partners, header: 配合部门, type: list}
              - {name: matter, header: 事项内容, type: text, max: 80}
            indicators:
              - {code: everything.count, title: 事项数, measure: 项, value: count}
            """.formatted(codes());

    @TempDir
    private Path folder;

    private final ReportingUnit town = Blanks.unit("U01", "城关镇", List.of(), List.of());

    private static String codes() {
        StringBuilder codes = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            codes.append("第%d类需要统计的工作事项: []\n      ".formatted(i));
        }
        return codes.toString().strip();
    }

    private Path blank(Basis basis) throws IOException {
        List<Path> files = BlankWorkbooks.write(basis, OFFICE, JUNE, folder);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void filledInItIsReadWithoutAFinding(int rows) throws IOException {
        Basis basis = Blanks.basis(Blanks.catalog(), town);
        Path file = blank(basis);
        Blanks.edit(
                file, book -> basis.catalog().reports().forEach(f -> Blanks.fill(book.getSheet(f.sheet()), f, rows)));
        CheckedFile checked = Blanks.check(file, basis);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.sheets()).hasSize(3).allSatisfy(sheet -> {
            assertThat(sheet.unit()).isEqualTo(town);
            assertThat(sheet.period()).isEqualTo(JUNE);
            assertThat(sheet.status()).isEqualTo(SubmissionStatus.ACCEPTED);
            assertThat(sheet.rowsAccepted()).isEqualTo(rows);
        });
    }

    @Test
    void everyTypeOfFieldIsReadBackToo() throws IOException {
        ReportingUnit other = Blanks.unit("U02", "青山镇", List.of("everything"), List.of());
        Basis basis = Blanks.basis(Blanks.catalog(EVERYTHING), other);
        Form form = basis.catalog().form("everything").orElseThrow();
        Path file = blank(basis);
        Blanks.edit(file, book -> Blanks.fill(book.getSheet("各类事项"), form, 40));
        assertThat(Blanks.findings(file, basis)).isEmpty();
        assertThat(Blanks.check(file, basis).sheets())
                .extracting(CheckedSheet::rowsAccepted)
                .containsExactly(40);
        assertThat(OoxmlSchema.validate(file)).isEmpty();
    }

    @Test
    void leftBlankEachFormIsMissingItsRowsAndNothingElseIsSaid() throws IOException {
        Basis basis = Blanks.basis(Blanks.catalog(), town);
        assertThat(Blanks.findings(blank(basis), basis))
                .containsExactly("sheet.no-rows 理论学习", "sheet.no-rows 稿件刊播", "sheet.no-rows 警示教育");
    }

    @Test
    void theWordForNothingInTheFirstCellIsANilReport() throws IOException {
        Basis basis = Blanks.basis(Blanks.catalog(), town);
        Path file = blank(basis);
        Blanks.edit(
                file,
                book -> basis.catalog()
                        .reports()
                        .forEach(f -> book.getSheet(f.sheet())
                                .getRow(FIRST)
                                .getCell(0)
                                .setCellValue("无")));
        CheckedFile checked = Blanks.check(file, basis);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.sheets()).hasSize(3).allSatisfy(sheet -> {
            assertThat(sheet.status()).isEqualTo(SubmissionStatus.ACCEPTED);
            assertThat(sheet.rowsAccepted()).isZero();
        });
    }

    @Test
    void signedBelowItIsReadAllTheSame() throws IOException {
        Basis basis = Blanks.basis(Blanks.catalog(), town);
        Path file = blank(basis);
        Blanks.edit(
                file,
                book -> basis.catalog().reports().forEach(f -> {
                    Blanks.fill(book.getSheet(f.sheet()), f, 2);
                    book.getSheet(f.sheet())
                            .getRow(FIRST + 60)
                            .getCell(0)
                            .setCellValue("单位负责人：王一　填表人：李二　联系电话：12345678　填报日期：2024年7月1日");
                }));
        assertThat(Blanks.findings(file, basis)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '', 理论学习 稿件刊播 警示教育", "'', articles, 理论学习 警示教育", "warning, '', 警示教育", "warning, warning, ''"})
    void aUnitGetsTheFormsThatItOwes(String owes, String exempt, String sheets) throws IOException {
        ReportingUnit unit = Blanks.unit("U01", "城关镇", words(owes), words(exempt));
        List<Path> files = BlankWorkbooks.write(Blanks.basis(Blanks.catalog(), unit), OFFICE, JUNE, folder);
        assertThat(files).hasSize(sheets.isEmpty() ? 0 : 1);
        for (Path file : files) {
            try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
                StringBuilder names = new StringBuilder();
                book.forEach(s -> names.append(s.getSheetName()).append(' '));
                assertThat(names.toString()).isEqualTo(sheets + " 填报说明 ");
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Test
    void whoIsNotThereOrOwesNothingForSuchAPeriodGetsNone() throws IOException {
        ReportingUnit later = new ReportingUnit(
                "U09", "新区", List.of(), null, List.of(), List.of(), LocalDate.of(2024, 9, 1), null, null);
        Basis basis = Blanks.basis(Blanks.catalog(), town, later);
        assertThat(BlankWorkbooks.write(basis, OFFICE, JUNE, folder))
                .extracting(f -> f.getFileName().toString())
                .containsExactly("城关镇2024年6月报表.xlsx");
        assertThat(BlankWorkbooks.write(basis, OFFICE, Period.of("2024-Q2"), folder))
                .isEmpty();
    }

    @Test
    void filesHaveSafeNamesAndNoTwoAlike() throws IOException {
        Basis basis = Blanks.basis(
                Blanks.catalog(),
                Blanks.unit("U01", "县委/县政府办", List.of(), List.of()),
                Blanks.unit("U02", "县委:县政府办", List.of(), List.of()),
                Blanks.unit("U03", "县委?县政府办", List.of(), List.of()));
        assertThat(BlankWorkbooks.write(basis, OFFICE, JUNE, folder))
                .extracting(f -> f.getFileName().toString())
                .containsExactly("县委_县政府办2024年6月报表.xlsx", "县委_县政府办2024年6月报表_U02.xlsx", "县委_县政府办2024年6月报表_U03.xlsx");
    }

    @Test
    void partsFollowTheSchema() throws IOException {
        assertThat(OoxmlSchema.validate(blank(Blanks.basis(Blanks.catalog(), town))))
                .isEmpty();
    }
}
