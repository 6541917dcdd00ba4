package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.SHEET_ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Consolidation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The charts of the county workbook, as a program shows them before it calculates. */
class CountyWorkbookChartsTest {
    @TempDir
    private static Path folder;

    private static XSSFWorkbook june;

    @BeforeAll
    static void write() throws IOException {
        june = written(SampleMonth.whole());
    }

    private static XSSFWorkbook written(Consolidation consolidation) throws IOException {
        return WrittenWorkbook.of(consolidation, SHEET_ROWS, folder);
    }

    private static List<XSSFChart> charts(String sheet) {
        return june.getSheet(sheet).getDrawingPatriarch().getCharts();
    }

    /** Points as {@code name=value}, an empty value where there is none; before them what the chart is called. */
    private static List<String> shown(XSSFChart chart) {
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        boolean bars = plot.sizeOfBarChartArray() > 0;
        CTAxDataSource names = bars
                ? plot.getBarChartArray(0).getSerArray(0).getCat()
                : plot.getLineChartArray(0).getSerArray(0).getCat();
        CTNumDataSource values = bars
                ? plot.getBarChartArray(0).getSerArray(0).getVal()
                : plot.getLineChartArray(0).getSerArray(0).getVal();
        List<String> shown = new ArrayList<>();
        shown.add(chart.getTitleText().getString());
        names.getStrRef().getStrCache().getPtList().forEach(name -> {
            String value = values.getNumRef().getNumCache().getPtList().stream()
                    .filter(v -> v.getIdx() == name.getIdx())
                    .map(v -> v.getV().replaceFirst("\\.0$", ""))
                    .findFirst()
                    .orElse("");
            shown.add(name.getV() + "=" + value);
        });
        return shown;
    }

    @Test
    void aMonthWithoutFigureIsAGapAndNoZero() {
        assertThat(charts("分月")).hasSize(3);
        assertThat(shown(charts("分月").get(0)))
                .containsExactly("理论学习场次分月走势", "1月=8", "2月=", "3月=14", "4月=14", "5月=14", "6月=3");
    }

    @Test
    void unitsAreRankedAndOnlyThoseThatReported() {
        assertThat(charts("分单位")).hasSize(3);
        assertThat(shown(charts("分单位").get(1))).containsExactly("刊播稿件按单位排名", "城关镇=2", "东风街道办事处=2", "县卫生健康局=1", "青山镇=0");
    }

    @Test
    void whatAFormConsistsOfAddsUpToTheWhole() {
        assertThat(charts("汇总").stream().map(CountyWorkbookChartsTest::shown))
                .contains(
                        List.of("刊播稿件（按媒体级别分）", "中央级=0", "省级=1", "市级=2", "县级=1"),
                        List.of("理论学习场次（按学习形式分）", "中心组学习=1", "学习研讨、交流会=1", "其余=1"));
    }

    @Test
    void theCellsBehindHoldTheSameNumbers() {
        XSSFSheet sheet = june.getSheet("分月");
        var series = charts("分月")
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerArray(0);
        String reference = series.getVal().getNumRef().getF();
        assertThat(reference).startsWith("分月!$C$");
        CellRangeAddress cells = CellRangeAddress.valueOf(reference.substring(reference.indexOf('!') + 1));
        List<String> values = IntStream.rangeClosed(cells.getFirstRow(), cells.getLastRow())
                .mapToObj(r -> sheet.getRow(r).getCell(2))
                .map(c -> c.getCellType() + " " + c.getRawValue())
                .toList();
        assertThat(values)
                .containsExactly(
                        "FORMULA 8.0", "BLANK null", "FORMULA 14.0", "FORMULA 14.0", "FORMULA 14.0", "FORMULA 3.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"汇总", "分单位", "分月"})
    void axesAreTitledInChineseFonts(String sheet) {
        for (XSSFChart chart : charts(sheet)) {
            String xml = chart.getCTChartSpace().xmlText();
            assertThat(xml).contains("ea typeface=\"黑体\"", "ea typeface=\"宋体\"");
            assertThat(chart.getAxes()).hasSize(2);
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getValAxArray(0)
                            .getTitle()
                            .xmlText())
                    .containsAnyOf("次</a:t>", "篇</a:t>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"汇总", "分单位", "分月"})
    void chartsCoverNoCellsAndArePrintedAndTheirNumbersAreNot(String name) {
        XSSFSheet sheet = june.getSheet(name);
        String[] areas = june.getPrintArea(june.getSheetIndex(name)).split(",");
        assertThat(areas).hasSizeGreaterThan(1);
        for (XSSFShape chart : sheet.getDrawingPatriarch().getShapes()) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) chart.getAnchor();
            assertThat(areas).anyMatch(area -> contains(area, anchor));
            for (int r = anchor.getRow1(); r < anchor.getRow2(); r++) {
                assertThat(sheet.getRow(r).getPhysicalNumberOfCells()).isZero();
            }
        }
        CellRangeAddress last = area(areas[areas.length - 1]);
        assertThat(sheet.getRow(last.getLastRow() + 1).getCell(0).getStringCellValue())
                .isEqualTo("以下是图表所用的数据，不打印。排列次序以发布时为准。");
    }

    private static CellRangeAddress area(String area) {
        return CellRangeAddress.valueOf(area.substring(area.indexOf('!') + 1));
    }

    private static boolean contains(String text, XSSFClientAnchor anchor) {
        CellRangeAddress area = area(text);
        return area.isInRange(anchor.getRow1(), anchor.getCol1()) && area.isInRange(anchor.getRow2(), anchor.getCol2());
    }

    @Test
    void whereNothingIsToBeSeenThereIsNoChart() throws IOException {
        XSSFWorkbook workbook = written(SampleMonth.silent());
        workbook.forEach(s -> assertThat(s.getDrawingPatriarch()).isNull());
        assertThat(workbook.getPrintArea(0)).isNull();
    }
}
