package io.huizong.sample;

import io.huizong.sample.Grid.Role;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Fonts, borders and alignment as office tables have them. */
final class CellLooks {
    private final Map<Role, CellStyle> styles = new EnumMap<>(Role.class);

    CellLooks(Workbook book) {
        Font body = font(book, "宋体", 11, false);
        Font bold = font(book, "宋体", 11, true);
        for (Role role : Role.values()) {
            CellStyle style = book.createCellStyle();
            style.setFont(role == Role.TITLE ? font(book, "宋体", 18, true) : role == Role.HEAD ? bold : body);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(alignment(role));
            style.setWrapText(isFramed(role));
            if (isFramed(role)) {
                frame(style);
            }
            styles.put(role, style);
        }
        styles.get(Role.DATE).setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    private static Font font(Workbook book, String name, int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static HorizontalAlignment alignment(Role role) {
        return switch (role) {
            case LABEL, TEXT, FOOT -> HorizontalAlignment.LEFT;
            case TITLE, HEAD, DATE, NUMBER -> HorizontalAlignment.CENTER;
        };
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    CellStyle style(Role role) {
        return styles.get(role);
    }

    boolean isFramed(Role role) {
        return role != Role.TITLE && role != Role.LABEL && role != Role.FOOT;
    }

    float height(Role role) {
        return role == Role.TITLE ? 34 : role == Role.HEAD ? 32 : 24;
    }
}
