package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.SHEET_ROWS;
import static io.huizong.report.workbook.WrittenWorkbook.in;
import static io.huizong.report.workbook.WrittenWorkbook.names;
import static io.huizong.report.workbook.WrittenWorkbook.row;
import static io.huizong.report.workbook.WrittenWorkbook.rowOf;
import static io.huizong.report.workbook.WrittenWorkbook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Consolidation;
import io.huizong.report.changes.Changes;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of the county workbook, its links and its pages. */
class CountyWorkbookListsTest {
    @TempDir
    private static Path folder;

    private static XSSFWorkbook june;

    @BeforeAll
    static void write() throws IOException {
        june = written(SampleMonth.whole(), SHEET_ROWS);
    }

    private static XSSFWorkbook written(Consolidation consolidation, int rowsOfASheet) throws IOException {
        return WrittenWorkbook.of(consolidation, rowsOfASheet, folder);
    }

    @Test
    void coverageSaysWhoWhenAndWhich() throws IOException {
        Sheet sheet = june.getSheet("报送情况");
        assertThat(shown(sheet.getRow(3).getCell(2))).isEqualTo("应报5家，已报3家（其中零报告1家），未报1家，退回1家；另有3行待更正未计入");
        Row clinic = rowOf(sheet, 1, "县卫生健康局");
        assertThat(shown(clinic.getCell(2))).isEqualTo("已报");
        assertThat(DateUtil.isCellDateFormatted(clinic.getCell(3))).isTrue();
        assertThat(clinic.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2024-07-03T16:20");
        assertThat(shown(clinic.getCell(5))).isEqualTo("迟报");
        assertThat(shown(clinic.getCell(7))).isEqualTo(SampleMonth.file("U04"));
        Row school = rowOf(sheet, 1, "县教育局");
        assertThat(row(sheet, school.getRowNum() + 1).subList(2, 8)).containsExactly("未报", "", "", "", "", "");
    }

    @Test
    void findingsErrorsFirst() throws IOException {
        XSSFSheet sheet = june.getSheet("填报问题清单");
        assertThat(row(sheet, 3)).containsExactly("序号", "级别", "单位", "统计表", "文件", "工作表", "单元格", "填写内容", "问题和处理要求", "说明");
        assertThat(row(sheet, 4))
                .containsExactly(
                        1.0,
                        "错误",
                        "县融媒体中心",
                        "理论学习",
                        SampleMonth.file("U06"),
                        "理论学习",
                        "A9",
                        "=下周二",
                        "“学习日期”应为日期，写的是“=下周二”。",
                        "");
        assertThat(row(sheet, 5).subList(0, 7)).endsWith("A10");
        assertThat(row(sheet, 6).subList(1, 5)).containsExactly("错误", "", "", "6月/统计表(1).xls");
        assertThat(row(sheet, 7).get(1)).isEqualTo("核实");
        assertThat(row(sheet, 8).get(1)).isEqualTo("提示");
        assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThan(40);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:J8");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        Cell cell = june.getSheet("填报问题清单").getRow(3).getCell(7);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void detailsAreTyped() throws IOException {
        XSSFSheet sheet = june.getSheet("明细-理论学习");
        assertThat(row(sheet, 3))
                .containsExactly(
                        "序号", "单位", "学习日期", "学习主题", "学习形式", "参加人次", "发放资料份数", "主办单位", "地点", "备注", "来源文件", "工作表", "行号");
        Row first = sheet.getRow(3);
        assertThat(first.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2024-06-03T00:00");
        assertThat(DateUtil.isCellDateFormatted(first.getCell(2))).isTrue();
        assertThat(shown(first.getCell(5))).isEqualTo(45.0);
        assertThat(row(sheet, 6).subList(10, 13)).containsExactly(SampleMonth.file("U04"), "理论学习", 4.0);
        assertThat(sheet.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:M6");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:M6");
    }

    @Test
    void detailsUseNoSharedStrings() throws IOException {
        Path file = folder.resolve("六月.xlsx");
        new CountyWorkbook(Messages.bundled(), SampleMonth::inWords, SHEET_ROWS)
                .writeTo(SampleMonth.whole(), Changes.FIRST, WrittenWorkbook.COPIES, file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var shared = zip.getEntry("xl/sharedStrings.xml");
            String strings = new String(zip.getInputStream(shared).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(strings).contains("理论学习场次").doesNotContain("基层治理经验研讨");
        }
    }

    @Test
    void aFullSheetIsContinuedOnTheNext() throws IOException {
        XSSFWorkbook workbook = written(SampleMonth.whole(), 5);
        assertThat(names(workbook))
                .contains("明细-理论学习", "明细-理论学习-2", "明细-稿件刊播-3")
                .endsWith("核对");
        assertThat(row(workbook.getSheet("明细-理论学习-2"), 4).get(0)).isEqualTo(3.0);
        assertThat(workbook.getSheet("明细-理论学习").getLastRowNum()).isEqualTo(4);
    }

    @Test
    void sheetNamesAreShortAndDifferent() throws IOException {
        List<String> names = names(written(SampleMonth.named("宣讲活动/进社区、进农村、进机关、进学校、进企业、进网络情况"), 5));
        assertThat(names).allMatch(name -> name.length() <= 31).doesNotHaveDuplicates();
        assertThat(names).contains("明细-宣讲活动 进社区、进农村、进机关、进学校、进企业、进网络", "明细-宣讲活动 进社区、进农村、进机关、进学校、进企业、进-2");
    }

    @Test
    void findingsThatDoNotFitAreCounted() throws IOException {
        Sheet sheet = written(SampleMonth.whole(), 6).getSheet("填报问题清单");
        assertThat(row(sheet, 5).get(6)).isEqualTo("A10");
        assertThat(row(sheet, 6).get(0)).isEqualTo("注：另有3条问题，本表列不下，见各单位的反馈件。");
    }

    @Test
    void whereNobodyReportedNothingAddsUpToZero() throws IOException {
        XSSFWorkbook workbook = written(SampleMonth.silent(), SHEET_ROWS);
        Cell sum = in(workbook.getSheet("分单位"), 0, "各单位合计", 2);
        assertThat(sum.getCellType()).isEqualTo(CellType.STRING);
        assertThat(shown(sum)).isEqualTo("—");
        assertThat(shown(in(workbook.getSheet("分单位"), 0, "全县", 2))).isEqualTo("—");
        assertThat(row(workbook.getSheet("汇总"), 6).subList(2, 15))
                .containsExactly("—", "—", "—", "—", "—", "—", "—", "—", "—", "—", "—", "—", "");
        assertThat(shown(rowOf(workbook.getSheet("分月"), 0, "理论学习场次").getCell(3)))
                .isEqualTo("—");
    }

    @Test
    void controlSheetBridgesAndNamesSources() throws IOException {
        Sheet sheet = june.getSheet("核对");
        List<String> texts = new ArrayList<>();
        sheet.forEach(r -> r.forEach(c -> texts.add(String.valueOf(shown(c)))));
        assertThat(texts).contains("各单位合计 5 − 重复 1 = 4", "城关镇、县卫生健康局", "0123456789abcdef".repeat(4), "审核通过", "相等");
        assertThat(texts).doesNotContain("不相等");
    }

    @Test
    void printsOnA4LandscapeWithRepeatedHeadings() throws IOException {
        for (Sheet sheet : june) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getHorizontallyCenter()).isTrue();
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getMergedRegions()).isNotEmpty();
        }
        XSSFWorkbook workbook = june;
        assertThat(workbook.getSheet("分单位").getColumnBreaks()).containsExactly(8, 18, 25);
        assertThat(workbook.getSheet("汇总").getFitToPage()).isTrue();
        assertThat(workbook.getSheet("核对").getRepeatingRows().getLastRow()).isEqualTo(1);
    }

    @Test
    void aLongerPeriodHasNoDetails() throws IOException {
        XSSFWorkbook workbook = written(SampleMonth.half(), SHEET_ROWS);
        assertThat(names(workbook)).containsExactly("汇总", "分单位", "分月", "报送情况", "填报问题清单", "较上次发布", "核对");
        assertThat(row(workbook.getSheet("汇总"), 1).get(0)).isEqualTo("示例县2024年1—5月工作情况汇总表");
        List<String> notes = new ArrayList<>();
        workbook.getSheet("汇总").forEach(r -> notes.add(String.valueOf(shown(r.getCell(0)))));
        assertThat(notes).contains("注：没有提供单位名册，无法判断报送是否齐全。");
        assertThat(row(workbook.getSheet("报送情况"), 5).subList(2, 6)).containsExactly("状态", "已报期数", "应报期数", "待更正行数");
    }

    @Test
    void nothingAtAllIsStillAWorkbook() throws IOException {
        XSSFWorkbook workbook = written(SampleMonth.empty(), SHEET_ROWS);
        assertThat(names(workbook)).containsExactly("汇总", "分单位", "分月", "报送情况", "填报问题清单", "较上次发布", "核对");
        assertThat(Objects.toString(row(workbook.getSheet("填报问题清单"), 4).get(0))).isEqualTo("本期没有填报问题。");
    }
}
