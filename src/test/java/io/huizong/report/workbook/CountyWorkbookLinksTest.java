package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.SHEET_ROWS;
import static io.huizong.report.workbook.WrittenWorkbook.in;
import static io.huizong.report.workbook.WrittenWorkbook.rowOf;
import static io.huizong.report.workbook.WrittenWorkbook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the cells of the county workbook lead. */
class CountyWorkbookLinksTest {
    @TempDir
    private static Path folder;

    private static XSSFWorkbook june;
    private static XSSFWorkbook half;

    @BeforeAll
    static void write() throws IOException {
        june = WrittenWorkbook.of(SampleMonth.whole(), SHEET_ROWS, folder);
        half = WrittenWorkbook.of(SampleMonth.half(), SHEET_ROWS, folder);
    }

    private static String target(Cell cell) {
        XSSFHyperlink link = ((XSSFCell) cell).getHyperlink();
        return link == null ? "" : link.getAddress() + (link.getLocation() == null ? "" : " " + link.getLocation());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "理论学习场次, '明细-理论学习'!A4:M6 '明细-理论学习'!A4:M6",
                "刊播稿件, '明细-稿件刊播'!A4:N8 '明细-稿件刊播'!A4:N8",
                "省级及以上占比, '明细-稿件刊播'!A4:N8 '明细-稿件刊播'!A4:N8"
            })
    void countyFiguresLeadToTheFormsRows(String indicator, String target) {
        assertThat(target(in(june.getSheet("汇总"), 0, indicator, 2))).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "城关镇, 2, '明细-理论学习'!A4:M5",
                "县卫生健康局, 3, '明细-理论学习'!A6:M6",
                "县卫生健康局, 9, '明细-稿件刊播'!A7:N8",
                "东风街道办事处, 2, ''",
                "县教育局, 2, ''"
            })
    void unitsFiguresLeadToTheirOwnRows(String unit, int column, String target) {
        XSSFCell cell = (XSSFCell) in(june.getSheet("分单位"), 1, unit, column);
        String place = cell.getHyperlink() == null ? "''" : cell.getHyperlink().getLocation();
        assertThat(place).isEqualTo(target);
    }

    @Test
    void rowsThatGoOnOnAnotherSheetAreLinkedAsFarAsTheFirst() throws IOException {
        XSSFWorkbook split = WrittenWorkbook.of(SampleMonth.whole(), 5, folder);
        assertThat(target(in(split.getSheet("汇总"), 0, "刊播稿件", 2))).startsWith("'明细-稿件刊播'!A4:N5");
        assertThat(target(in(split.getSheet("分单位"), 1, "县卫生健康局", 9))).startsWith("'明细-稿件刊播-2'!A5:N5");
    }

    @Test
    void ofALongerPeriodTheyLeadToItsMonths() {
        assertThat(target(in(half.getSheet("汇总"), 0, "理论学习场次", 2))).startsWith("'分月'!C5:H5");
        assertThat(target(in(half.getSheet("分单位"), 1, "城关镇", 3))).startsWith("'分月'!C6:H6");
        assertThat(shown(half.getSheet("分月").getRow(4).getCell(0))).isEqualTo("理论学习场次");
    }

    @Test
    void monthsWithFiguresLeadToTheirWorkbooks() {
        assertThat(target(half.getSheet("分月").getRow(2).getCell(2))).isEqualTo("../2024-01/2024年1月汇总表.xlsx");
        assertThat(target(half.getSheet("分月").getRow(2).getCell(3))).isEmpty();
        assertThat(target(june.getSheet("分月").getRow(2).getCell(7))).isEmpty();
    }

    @Test
    void recordsLeadToTheirSourceAmongTheControls() {
        XSSFCell row = june.getSheet("明细-理论学习").getRow(3).getCell(12);
        String place = row.getHyperlink().getLocation();
        int number = rowOf(june.getSheet("核对"), 0, SampleMonth.file("U01")).getRowNum() + 1;
        assertThat(place).isEqualTo("'核对'!A" + number + ":L" + number);
        assertThat(shown(june.getSheet("核对").getRow(number - 1).getCell(11))).isEqualTo("0123456789abcdef".repeat(4));
    }

    @Test
    void findingsLeadToTheReturnCopyWhereTheRowDoesNotCount() {
        XSSFSheet sheet = june.getSheet("填报问题清单");
        assertThat(target(sheet.getRow(3).getCell(6))).startsWith("反馈/6月/县融媒体中心2024年6月.xlsx#'理论学习'!A9");
        assertThat(target(sheet.getRow(5).getCell(6))).isEqualTo("反馈/6月/统计表(1).xls");
    }

    @Test
    void findingsLeadToTheRecordWhereTheRowCounts() {
        XSSFSheet sheet = june.getSheet("填报问题清单");
        assertThat(shown(sheet.getRow(6).getCell(1))).isEqualTo("核实");
        assertThat(target(sheet.getRow(6).getCell(6))).startsWith("'明细-");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "反馈/6月/城关镇.xlsx, 反馈/6月/城关镇.xlsx",
                "反馈/城关 6月.xlsx, 反馈/城关%206月.xlsx",
                "反馈/50%#1?[改].xlsx, 反馈/50%25%231%3F%5B改%5D.xlsx"
            })
    void addressesAreEscapedAndChineseIsNot(String file, String address) {
        assertThat(Link.encoded(file)).isEqualTo(address);
    }
}
