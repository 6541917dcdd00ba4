package io.huizong.report.workbook;

import java.util.HexFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws a chart over cells, and stores their values in it for programs that show a chart before they calculate.
 */
final class ChartDrawing {
    private static final byte[] INK = HexFormat.of().parseHex("4A6A8F");
    private static final byte[] PALE = HexFormat.of().parseHex("D0D5DB");
    private static final int GAP = 60;

    private final Chart chart;
    private final XSSFChart drawn;
    private final XSSFSheet sheet;

    ChartDrawing(Chart chart, XSSFSheet sheet, XSSFClientAnchor place) {
        this.chart = chart;
        this.sheet = sheet;
        this.drawn = sheet.createDrawingPatriarch().createChart(place);
    }

    /** Over the cells with the names of the points, and those with their values. */
    void draw(CellRangeAddress names, CellRangeAddress values, ChartText text) {
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.setAutoTitleDeleted(false);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        drawn.getGraphicFrame().setName(chart.title());
        XDDFChartData data = chart.kind() == Chart.Kind.LINE ? line() : bars();
        String[] categories = chart.points().stream().map(Chart.Point::name).toArray(String[]::new);
        Number[] numbers = chart.points().stream().map(Chart.Point::value).toArray(Number[]::new);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(categories, reference(names)),
                XDDFDataSourcesFactory.fromArray(numbers, reference(values)));
        series.setTitle(chart.title(), null);
        dress(series);
        data.setVaryColors(false);
        drawn.plot(data);
        text.dress(drawn, chart.format());
    }

    private String reference(CellRangeAddress range) {
        return range.formatAsString(sheet.getSheetName(), true);
    }

    private XDDFChartData line() {
        XDDFLineChartData line = (XDDFLineChartData) drawn.createData(
                ChartTypes.LINE, names(AxisPosition.BOTTOM), values(AxisPosition.LEFT, AxisCrosses.AUTO_ZERO));
        line.setGrouping(Grouping.STANDARD);
        return line;
    }

    private XDDFChartData bars() {
        boolean across = chart.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis names = names(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = across
                ? values(AxisPosition.BOTTOM, AxisCrosses.MAX)
                : values(AxisPosition.LEFT, AxisCrosses.AUTO_ZERO);
        names.setOrientation(across ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(across ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(GAP);
        return bars;
    }

    private XDDFCategoryAxis names(AxisPosition position) {
        XDDFCategoryAxis axis = drawn.createCategoryAxis(position);
        axis.setTitle(chart.names());
        plain(axis);
        return axis;
    }

    private XDDFValueAxis values(AxisPosition position, AxisCrosses crosses) {
        XDDFValueAxis axis = drawn.createValueAxis(position);
        axis.setTitle(chart.measure());
        axis.setMinimum(0);
        axis.setCrosses(crosses);
        axis.setNumberFormat(chart.format());
        axis.getOrAddMajorGridProperties().setLineProperties(stroke(PALE));
        plain(axis);
        return axis;
    }

    private static void plain(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
    }

    private static void dress(XDDFChartData.Series series) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setLineProperties(stroke(INK));
        } else {
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
        }
    }

    private static XDDFLineProperties stroke(byte[] colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }
}
