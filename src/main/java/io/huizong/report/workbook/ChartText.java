package io.huizong.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The letters of charts: their fonts, which for Chinese must be named apart, and the numbers at the points. */
final class ChartText {
    private static final int TITLE = 1200;
    private static final int BODY = 900;

    private final String titleFont;
    private final String bodyFont;

    ChartText(Book book) {
        this.titleFont = book.text("font.head");
        this.bodyFont = book.text("font.body");
    }

    /** @param format of the numbers */
    void dress(XSSFChart chart, String format) {
        var space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        font(text.addNewP().addNewPPr().addNewDefRPr(), bodyFont, BODY);
        title(chart.getCTChart().getTitle(), titleFont, TITLE);
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        plot.getCatAxList().forEach(axis -> title(axis.getTitle(), bodyFont, BODY));
        plot.getValAxList().forEach(axis -> title(axis.getTitle(), bodyFont, BODY));
        plot.getBarChartList().forEach(bars -> bars.getSerList().forEach(s -> values(s.addNewDLbls(), format)));
        plot.getLineChartList().forEach(lines -> lines.getSerList().forEach(s -> values(s.addNewDLbls(), format)));
    }

    private static void values(CTDLbls labels, String format) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void title(CTTitle title, String name, int size) {
        title.getTx().getRich().getPList().forEach(p -> {
            for (CTRegularTextRun run : p.getRList()) {
                font(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), name, size);
            }
        });
    }

    private static void font(CTTextCharacterProperties properties, String name, int size) {
        properties.setSz(size);
        properties.setB(false);
        properties.addNewLatin().setTypeface(name);
        properties.addNewEa().setTypeface(name);
    }
}
