package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.SHEET_ROWS;
import static io.huizong.report.workbook.WrittenWorkbook.in;
import static io.huizong.report.workbook.WrittenWorkbook.names;
import static io.huizong.report.workbook.WrittenWorkbook.row;
import static io.huizong.report.workbook.WrittenWorkbook.rowOf;
import static io.huizong.report.workbook.WrittenWorkbook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the county workbook. */
class CountyWorkbookTest {
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
    void sheetsInTheOrderOfTheContract() throws IOException {
        assertThat(names(june))
                .containsExactly("汇总", "分单位", "分月", "报送情况", "填报问题清单", "较上次发布", "明细-理论学习", "明细-稿件刊播", "明细-警示教育", "核对");
    }

    @Test
    void summaryComparesOnTheComparableBasis() throws IOException {
        Sheet sheet = june.getSheet("汇总");
        assertThat(row(sheet, 1).get(0)).isEqualTo("示例县2024年6月工作情况汇总表");
        assertThat(row(sheet, 2).get(0)).isEqualTo("制表单位：示例县委宣传部　　报告期：2024年6月　　制表日期：2024年7月8日　　共6家单位，已有4家报送");
        assertThat(row(sheet, 4))
                .containsExactly(
                        "指标", "计量单位", "本期", "上期", "增减", "增减%", "上年同期", "增减", "增减%", "本年累计", "上年累计", "增减%", "年度目标",
                        "完成率", "说明");
        assertThat(row(sheet, 5).get(0)).isEqualTo("理论学习情况统计表（应报5家，已报3家（其中零报告1家），未报1家，退回1家；另有3行待更正未计入）");
        List<Object> sessions = row(sheet, 6);
        assertThat(sessions.subList(0, 5)).containsExactly("理论学习场次", "场次", 3.0, 38.0, 2.0);
        assertThat((double) sessions.get(5)).isCloseTo(2.0 / 38, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(sessions.subList(6, 11)).containsExactly(0.0, 3.0, "上年为0", 53.0, 40.0);
        assertThat(sessions.subList(11, 15)).containsExactly(0.325, 400.0, 0.1325, "较上期可比口径：18家，38→40");
    }

    @Test
    void aRatioChangesInPointsAndNothingIsNeverZero() throws IOException {
        Sheet sheet = june.getSheet("汇总");
        Row share = rowOf(sheet, 0, "省级及以上占比");
        assertThat(shown(share.getCell(2))).isEqualTo(0.25);
        assertThat(share.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(shown(share.getCell(4))).isEqualTo(5.0);
        assertThat(share.getCell(4).getCellStyle().getDataFormatString()).contains("个百分点");
        assertThat(shown(share.getCell(5))).isEqualTo("—");
        Row talks = rowOf(sheet, 0, "廉政谈话人次");
        assertThat(shown(talks.getCell(3))).isEqualTo("—");
        assertThat(shown(talks.getCell(7))).isEqualTo("—");
    }

    @Test
    void unitsAddUpByLiveFormulasThatKnowTheirValue() throws IOException {
        Sheet sheet = june.getSheet("分单位");
        int placed = 9;
        assertThat(shown(sheet.getRow(4).getCell(placed))).isEqualTo("刊播稿件\n（篇）");
        Cell sum = in(sheet, 0, "各单位合计", placed);
        assertThat(sum.getCellFormula()).isEqualTo("SUM(J6:J11)");
        assertThat(sum.getNumericCellValue()).isEqualTo(5);
        assertThat(shown(in(sheet, 0, "重复（只计一次）", placed))).isEqualTo(1.0);
        Cell county = in(sheet, 0, "全县", placed);
        assertThat(county.getCellFormula()).isEqualTo("J12-J13");
        assertThat(county.getNumericCellValue()).isEqualTo(4);
        assertThat(shown(in(sheet, 1, "县教育局", placed))).isEqualTo("未报");
        assertThat(shown(in(sheet, 1, "青山镇", placed))).isEqualTo(0.0);
        assertThat(shown(in(sheet, 1, "青山镇", 2))).isEqualTo("免报");
        assertThat(shown(in(sheet, 1, "县融媒体中心", 2))).isEqualTo("退回");
        assertThat(shown(in(sheet, 1, "县融媒体中心", placed))).isEqualTo("未到期");
    }

    @Test
    void formulasCalculateToWhatIsStored() throws IOException {
        XSSFWorkbook workbook = june;
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        double stored = cell.getNumericCellValue();
                        assertThat(evaluator.evaluate(cell).getNumberValue())
                                .as(sheet.getSheetName() + cell.getAddress())
                                .isEqualTo(stored);
                        formulas++;
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(60);
    }

    @Test
    void everyFigureIsInTheWorkbook() throws IOException {
        XSSFWorkbook workbook = june;
        for (Figure figure : SampleMonth.whole().figures()) {
            Row row = rowOf(workbook.getSheet("汇总"), 0, figure.indicator().title());
            same(row.getCell(2), figure.value());
            same(row.getCell(3), figure.previous());
            same(row.getCell(6), figure.yearAgo());
            same(row.getCell(9), figure.yearToDate());
            same(row.getCell(10), figure.yearToDateYearAgo());
            same(row.getCell(12), figure.target());
        }
    }

    @Test
    void everyUnitFigureIsInTheWorkbook() throws IOException {
        Sheet sheet = june.getSheet("分单位");
        Consolidation whole = SampleMonth.whole();
        for (Figure figure : whole.figures()) {
            String header =
                    figure.indicator().title() + "\n（" + figure.indicator().measure() + "）";
            int column = 0;
            while (!header.equals(shown(sheet.getRow(4).getCell(column)))) {
                column++;
            }
            for (int i = 0; i < whole.units().size(); i++) {
                UnitFigure own = figure.byUnit().get(whole.units().get(i).code());
                if (own.state().hasReported()) {
                    same(sheet.getRow(5 + i).getCell(column), own.value());
                }
            }
        }
    }

    private static void same(Cell cell, BigDecimal number) {
        assertThat(shown(cell)).isEqualTo(number == null ? "—" : number.doubleValue());
    }

    @Test
    void monthsAddUp() throws IOException {
        Sheet sheet = june.getSheet("分月");
        assertThat(row(sheet, 3)).containsExactly("指标", "计量单位", "1月", "2月", "3月", "4月", "5月", "6月", "本年累计");
        Row sessions = rowOf(sheet, 0, "理论学习场次");
        assertThat(row(sheet, sessions.getRowNum() + 1).subList(2, 9))
                .containsExactly(8.0, "—", 14.0, 14.0, 14.0, 3.0, 53.0);
        assertThat(sessions.getCell(8).getCellFormula()).isEqualTo("SUM(C5:H5)");
        assertThat(rowOf(sheet, 0, "场均人次").getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
    }
}
