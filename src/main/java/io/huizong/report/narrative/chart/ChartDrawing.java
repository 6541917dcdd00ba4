package io.huizong.report.narrative.chart;

import io.huizong.report.narrative.facts.Point;
import io.huizong.report.narrative.text.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws bars, with the numbers beside them and in a workbook of their own. */
final class ChartDrawing {
    private static final String SHEET = "Sheet1";
    private static final byte[] COLOUR = {(byte) 0x4F, (byte) 0x81, (byte) 0xBD};
    private static final int GAP = 60;
    private static final int TITLE_SIZE = 1200;
    private static final int TEXT_SIZE = 1000;

    private ChartDrawing() {}

    static void draw(ChartData data, XWPFChart chart) throws IOException, InvalidFormatException {
        XSSFSheet sheet = sheet(data, chart.getWorkbook());
        XDDFCategoryAxis labels = chart.createCategoryAxis(data.ranked() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(data.ranked() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(data.indicator().format());
        fromZero(data, values);
        labels.setOrientation(data.ranked() ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        values.setVisible(false);
        chart.plot(bars(data, sheet, chart.createData(ChartTypes.BAR, labels, values)));
        label(
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0),
                data.indicator().format());
        title(chart, data.title());
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        write(chart.getCTChartSpace().addNewTxPr(), TEXT_SIZE, Wording.text("chart.font"));
    }

    /** Bars that do not begin at 0 would lie about their lengths. */
    private static void fromZero(ChartData data, XDDFValueAxis axis) {
        boolean below = data.points().stream()
                .anyMatch(p -> p.value() != null && p.value().signum() < 0);
        if (!below) {
            axis.setMinimum(0);
        }
    }

    private static XSSFSheet sheet(ChartData data, XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getNumberOfSheets() == 0 ? workbook.createSheet() : workbook.getSheetAt(0);
        workbook.setSheetName(0, SHEET);
        sheet.createRow(0).createCell(1).setCellValue(data.indicator().title());
        for (Point point : data.points()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(point.label());
            if (point.value() != null) {
                row.createCell(1)
                        .setCellValue(Objects.requireNonNull(point.value()).doubleValue());
            }
        }
        return sheet;
    }

    private static XDDFChartData bars(ChartData data, XSSFSheet sheet, XDDFChartData plot) {
        int last = data.points().size();
        XDDFChartData.Series series = plot.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, last, 1, 1)));
        series.setTitle(data.indicator().title(), new CellReference(SHEET, 0, 1, true, true));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOUR)));
        plot.setVaryColors(false);
        if (plot instanceof XDDFBarChartData bars) {
            bars.setBarDirection(data.ranked() ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP);
        }
        return plot;
    }

    private static void label(CTBarSer series, String format) {
        CTDLbls labels = series.addNewDLbls();
        var number = labels.addNewNumFmt();
        number.setFormatCode(format);
        number.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void title(XWPFChart chart, String text) {
        chart.setTitleText(text);
        chart.setTitleOverlay(false);
        CTTextBody title = chart.getCTChart().getTitle().getTx().getRich();
        for (var run : List.of(title.getPArray(0).getRArray())) {
            font(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), TITLE_SIZE, Wording.text("chart.title-font"));
        }
    }

    private static void write(CTTextBody text, int size, String font) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        font(text.addNewP().addNewPPr().addNewDefRPr(), size, font);
    }

    /** Names the font for Chinese and for everything else. */
    private static void font(CTTextCharacterProperties characters, int size, String font) {
        characters.setLang("zh-CN");
        characters.setSz(size);
        characters.setB(false);
        characters.addNewLatin().setTypeface(font);
        characters.addNewEa().setTypeface(font);
    }
}
