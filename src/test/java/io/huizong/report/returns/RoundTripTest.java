package io.huizong.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.CheckedFile;
import io.huizong.check.Collected;
import io.huizong.finding.Finding;
import io.huizong.form.Forms;
import io.huizong.report.OoxmlSchema;
import io.huizong.sheet.Book;
import io.huizong.words.Messages;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file goes out as a copy and comes back, with answers or without. */
class RoundTripTest {
    private static final String ERROR = "D5 error “参加人次”填写的是“待定”，应为一个整数。请改为阿拉伯数字，如 120。";
    private static final String FIRST_QUERY = "D6 query “参加人次”填写的是“约50”，是约数，按 50 计入。请核实并改为确切的值。";
    private static final String SECOND_QUERY = "D7 query “参加人次”填写的是“近60”，是约数，按 60 计入。请核实并改为确切的值。";

    @TempDir
    private Path folder;

    private Unit unit;

    @BeforeEach
    void begin() {
        unit = new Unit(folder);
    }

    private Path written() {
        return Book.sheet("理论学习")
                .row("理论学习情况统计表")
                .row("填报单位：城关镇", null, "报告期：2024年6月")
                .row("学习日期", "学习主题", "学习形式", "参加人次")
                .row("2024-06-03", "甲", "专题讲座", 30)
                .row("2024-06-04", "乙", "专题讲座", "待定")
                .row("2024-06-05", "丙", "专题讲座", "约50")
                .row("2024-06-06", "丁", "专题讲座", "近60")
                .write(unit.input(), "城关镇.xlsx");
    }

    private static List<String> answers(CheckedFile file) {
        return file.findings().stream()
                .filter(f -> f.answer() != null)
                .map(f -> f.where().cell() + " " + f.answer())
                .toList();
    }

    @Test
    void theListNamesErrorsFirst() {
        try (Workbook copy = Unit.open(unit.copy(written()))) {
            List<String> shown = Unit.shown(copy.getSheet(Unit.LIST)).stream()
                    .map(line -> line.replaceAll("\\|[0-9a-f]{20}-[0-9a-f]{8}$", "|id"))
                    .toList();
            assertThat(shown)
                    .containsExactly(
                            "填报问题清单",
                            "单位：城关镇　　报告期：2024年6月　　文件：城关镇.xlsx",
                            "使用方法：标红的是错误，没有计入，请在原表中改正；标黄的需要核实，有误的请改正，无误的请在“说明”栏写明原因（不少于 4 个字）。保存后用原来的文件名重新报送本文件。",
                            "序号|严重程度|工作表|单元格|原填内容|问题及处理办法|说明|huizong:finding",
                            "1.0|错误|理论学习|D5|待定|" + ERROR.substring(9) + "||id",
                            "2.0|核实|理论学习|D6|约50|" + FIRST_QUERY.substring(9) + "||id",
                            "3.0|核实|理论学习|D7|近60|" + SECOND_QUERY.substring(9) + "||id");
            Sheet list = copy.getSheet(Unit.LIST);
            assertThat(list.isColumnHidden(7)).isTrue();
            assertThat(list.getRow(4).getCell(3).getHyperlink().getAddress()).isEqualTo("'理论学习'!D5");
            assertThat(list.getRow(4).getCell(6).getCellStyle().getLocked()).isTrue();
            assertThat(list.getRow(5).getCell(6).getCellStyle().getLocked()).isFalse();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void unansweredItSaysTheSameAgain() {
        CheckedFile before = unit.check(written());
        Path back = unit.drop(unit.copy(written()), book -> {});
        CheckedFile after = unit.check(back);
        assertThat(Unit.said(after)).isEqualTo(Unit.said(before)).containsExactly(ERROR, FIRST_QUERY, SECOND_QUERY);
        assertThat(after.findings()).extracting(Finding::fingerprint).isEqualTo(fingerprints(before));
        assertThat(after.sheets()).isEqualTo(before.sheets());
    }

    private static List<String> fingerprints(CheckedFile file) {
        return file.findings().stream().map(Finding::fingerprint).toList();
    }

    @Test
    void anAnswerSettlesItsQueryAndNoOther() {
        Path back = unit.drop(unit.copy(written()), book -> Unit.answer(book, 2, " 按签到表登记，确为五十人 "));
        CheckedFile after = unit.check(back);
        assertThat(answers(after)).containsExactly("D6 按签到表登记，确为五十人");
        assertThat(Unit.said(after)).containsExactly(ERROR, SECOND_QUERY);
        try (Workbook copy = Unit.open(unit.copy(back))) {
            assertThat(copy.getSheet(Unit.LIST).getLastRowNum()).isEqualTo(5);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"属实,false", "情况 属,false", "！。……，,false", "情况属实,true", "确 有 五 十,true", "属实OK,true"})
    void anAnswerMustSaySomething(String answer, boolean settles) {
        Path back = unit.drop(unit.copy(written()), book -> Unit.answer(book, 2, answer));
        List<String> said = Unit.said(unit.check(back));
        assertThat(said)
                .isEqualTo(
                        settles
                                ? List.of(ERROR, SECOND_QUERY)
                                : List.of(ERROR, FIRST_QUERY + "（填写的说明“" + answer + "”不足 4 个字，请写清楚原因。）", SECOND_QUERY));
    }

    @Test
    void anAnswerToAnErrorSettlesNothing() {
        Path back = unit.drop(unit.copy(written()), book -> Unit.answer(book, 1, "就是还没有定下来"));
        assertThat(Unit.said(unit.check(back))).containsExactly(ERROR, FIRST_QUERY, SECOND_QUERY);
    }

    /** As when the list was sorted without its hidden column: the answer stands on another query's line. */
    @Test
    void anAnswerOnALineThatIsNotItsOwnSettlesNothing() {
        Path back = unit.drop(unit.copy(written()), book -> {
            Unit.answer(book, 2, "按签到表登记");
            Row first = book.getSheet(Unit.LIST).getRow(5);
            Row second = book.getSheet(Unit.LIST).getRow(6);
            String id = first.getCell(7).getStringCellValue();
            first.getCell(7).setCellValue(second.getCell(7).getStringCellValue());
            second.getCell(7).setCellValue(id);
        });
        CheckedFile after = unit.check(back);
        assertThat(answers(after)).isEmpty();
        assertThat(after.findings())
                .anySatisfy(f -> assertThat(f.message(Messages.bundled())).startsWith("“填报问题清单”里有1条说明和它那一行的问题对不上"));
    }

    @Test
    void copiesKeepToTheSchema() throws java.io.IOException {
        Path first = unit.copy(written());
        Path again = unit.copy(unit.drop(first, book -> Unit.answer(book, 2, "按签到表登记")));
        assertThat(OoxmlSchema.validate(first)).isEmpty();
        assertThat(OoxmlSchema.validate(again)).isEmpty();
    }

    /** What was right in the second round is marked no more, and what is still wrong is said once. */
    @Test
    void marksOfAnEarlierRoundAreTakenBack() throws java.io.IOException {
        Path back = unit.drop(unit.copy(written()), book -> {
            Unit.answer(book, 2, "按签到表登记");
            Parts.sheet(book).getRow(4).getCell(3).setCellValue(45);
        });
        try (Workbook copy = Unit.open(unit.copy(back))) {
            Row corrected = Parts.sheet(copy).getRow(4);
            Row explained = Parts.sheet(copy).getRow(5);
            Row open = Parts.sheet(copy).getRow(6);
            assertThat(corrected.getCell(3).getCellComment()).isNull();
            assertThat(corrected.getCell(3).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(explained.getCell(3).getCellComment()).isNull();
            assertThat(open.getCell(3).getCellComment().getString().getString())
                    .isEqualTo("【核实】" + SECOND_QUERY.substring(SECOND_QUERY.indexOf('“')));
            assertThat(open.getCell(3).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void anAnswerFindsItsRowWhereverItWent() {
        Path back = unit.drop(unit.copy(written()), book -> {
            Unit.answer(book, 2, "按签到表登记");
            Parts.sheet(book).shiftRows(3, 6, 2);
            Parts.sheet(book).getRow(6).getCell(3).setCellValue(45);
            book.setSheetName(book.getSheetIndex(Unit.LIST), "问题");
            book.setSheetOrder("问题", 0);
        });
        CheckedFile after = unit.check(back);
        assertThat(answers(after)).containsExactly("D8 按签到表登记");
        assertThat(Unit.said(after)).containsExactly(SECOND_QUERY.replace("D7", "D9"));
    }

    @Test
    void aChangedRowIsAskedAgain() {
        Path back = unit.drop(unit.copy(written()), book -> {
            Unit.answer(book, 2, "按签到表登记");
            Parts.sheet(book).getRow(5).getCell(3).setCellValue("约500");
        });
        CheckedFile after = unit.check(back);
        assertThat(answers(after)).isEmpty();
        assertThat(Unit.said(after)).hasSize(3).anyMatch(line -> line.contains("约500"));
    }

    @Test
    void withoutItsHiddenColumnAListIsAnyOtherSheet() {
        Path back = unit.drop(unit.copy(written()), book -> {
            Unit.answer(book, 2, "按签到表登记");
            book.getSheet(Unit.LIST).getRow(3).getCell(7).setBlank();
        });
        CheckedFile after = unit.check(back);
        assertThat(answers(after)).isEmpty();
        assertThat(after.findings()).anyMatch(f -> f.code().code().equals("sheet.unknown-form"));
    }

    @Test
    void aListWithoutItsTableIsRefusedByName() {
        Path back = unit.drop(unit.copy(written()), book -> book.removeSheetAt(0));
        assertThat(Unit.said(unit.check(back)))
                .containsExactly("null error 这个文件中只有问题清单，没有报表。请把说明填在反馈件的“说明”栏，连同报表一起重新放入。");
    }

    @Test
    void aFileWithoutFindingsHasNoCopy() {
        Path file = Book.sheet("理论学习")
                .row("填报单位：城关镇", null, "报告期：2024年6月")
                .row("学习日期", "学习主题", "学习形式", "参加人次")
                .row("2024-06-03", "甲", "专题讲座", "三十")
                .write(unit.input(), "城关镇.xlsx");
        assertThat(unit.check(file).findings()).hasSize(1);
        assertThat(unit.copy(file)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学习日期,学习主题,学习形式,参加人次\r\n2024-06-03,\"甲,一\n二\",专题讲座,待定\r\n2024.6.4,'=1+1,其他,约50\r\n",
                "\r\n理论学习情况统计表\r\n学习日期\t学习主题\t学习形式\t参加人次\r\n６月３日\t_x000D_乙\t三会一课\t１２０人\r\n6.4\t丙\t观摩\t\r\n",
                "学习日期;学习主题;学习形式;参加人次\n2024-06-03;甲;党课;0030\n2024-06-03;甲;党课;30\n合计;;;61\n"
            })
    void aCsvIsReadAsBefore(String text) {
        Path file = Book.csv(unit.input(), "城关镇2024年6月理论学习.csv", text);
        Path copy = unit.copy(file);
        assertThat(copy).hasFileName("城关镇2024年6月理论学习.xlsx");
        Path back = unit.drop(copy, book -> {});
        assertThat(Unit.said(unit.check(back)))
                .isEqualTo(Unit.said(unit.check(file)))
                .isNotEmpty();
        assertThat(read(back).records()).isEqualTo(read(file).records());
        assertThat(read(back).said()).isEqualTo(read(file).said());
    }

    private Collected.Read read(Path file) {
        return Collected.from(unit.input(), file, Forms.bundled(), Collected.units("U1 城关镇"))
                .only();
    }

    @Test
    void aCsvWhoseRowsAreRaggedIsNotMadeEven() {
        Path file =
                Book.csv(unit.input(), "城关镇2024年6月.csv", "学习日期,学习主题,学习形式,参加人次\n2024-06-03,甲,党课\n2024-06-04,乙,党课,30\n");
        Path copy = unit.copy(file);
        assertThat(copy).hasFileName("城关镇2024年6月（问题清单）.xlsx");
        try (Workbook book = Unit.open(copy)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(Unit.shown(book.getSheetAt(0)).get(2))
                    .isEqualTo("使用方法：这个文件不便直接标注，问题列在下面。请对照改正原文件，用原来的文件名重新报送；本清单不用报送。");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
