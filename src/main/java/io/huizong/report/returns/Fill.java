package io.huizong.report.returns;

import io.huizong.finding.Severity;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Background colours; an .xls has the nearest of its palette, which stays as the unit has it. */
enum Fill {
    ERROR(0xffc7ce, IndexedColors.ROSE),
    QUERY(0xffeb9c, IndexedColors.LIGHT_YELLOW),
    HEAD(0xd9e2ee, IndexedColors.GREY_25_PERCENT);

    private final int rgb;
    private final IndexedColors nearest;

    Fill(int rgb, IndexedColors nearest) {
        this.rgb = rgb;
        this.nearest = nearest;
    }

    static Fill of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : QUERY;
    }

    /** Whether a style has the background of a mark. */
    static boolean isMark(CellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND && (ERROR.isOn(style) || QUERY.isOn(style));
    }

    private boolean isOn(CellStyle style) {
        if (style instanceof XSSFCellStyle ooxml) {
            XSSFColor colour = ooxml.getFillForegroundColorColor();
            byte[] bytes = colour == null ? null : colour.getRGB();
            return bytes != null && Arrays.equals(bytes, bytes());
        }
        return style.getFillForegroundColor() == nearest.getIndex();
    }

    /** With its alpha in front, which the schema wants. */
    private byte[] opaque() {
        return new byte[] {(byte) 0xff, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    private byte[] bytes() {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /** Gives a style this background; whatever else it says stays. */
    CellStyle on(CellStyle style) {
        if (style instanceof XSSFCellStyle ooxml) {
            ooxml.setFillForegroundColor(new XSSFColor(opaque()));
        } else {
            style.setFillForegroundColor(nearest.getIndex());
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
