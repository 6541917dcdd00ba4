package io.huizong.report.blank;

import java.util.HexFormat;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a blank workbook look, and whether they may be written in. */
final class BlankStyles {
    private static final String REQUIRED = "F6E3D5";
    private static final String OPTIONAL = "E4EAF1";
    private static final short TITLE_POINTS = 18;
    private static final short POINTS = 11;

    private final XSSFWorkbook workbook;
    private final Wording words;
    private final XSSFFont body;

    BlankStyles(XSSFWorkbook workbook, Wording words) {
        this.workbook = workbook;
        this.words = words;
        this.body = dress(workbook.getFontAt(0), "body", POINTS);
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = plain(HorizontalAlignment.CENTER);
        style.setFont(dress(workbook.createFont(), "title", TITLE_POINTS));
        return style;
    }

    /** Text without borders, which nobody changes. */
    XSSFCellStyle plain(HorizontalAlignment align) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(body);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    XSSFCellStyle heading(boolean required) {
        XSSFCellStyle style = bordered(HorizontalAlignment.CENTER);
        style.setFont(dress(workbook.createFont(), "head", POINTS));
        style.setFillForegroundColor(color(required ? REQUIRED : OPTIONAL));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    XSSFCellStyle bordered(HorizontalAlignment align) {
        XSSFCellStyle style = plain(align);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** A cell to be filled in. */
    XSSFCellStyle open(HorizontalAlignment align, String format) {
        XSSFCellStyle style = bordered(align);
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** A line below the table to be signed. */
    XSSFCellStyle signed() {
        XSSFCellStyle style = plain(HorizontalAlignment.LEFT);
        style.setLocked(false);
        return style;
    }

    private XSSFFont dress(XSSFFont font, String kind, short points) {
        font.setFontName(words.messages().text("workbook.font." + kind));
        font.setCharSet(FontCharset.GB2312.getNativeId());
        font.setFontHeightInPoints(points);
        return font;
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
