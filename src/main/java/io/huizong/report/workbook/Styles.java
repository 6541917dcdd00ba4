package io.huizong.report.workbook;

import io.huizong.words.Messages;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: a workbook has room for 64,000. */
final class Styles {
    static final String GENERAL = "General";

    private static final String BORDER = "7F8C9A";
    private static final String GREY = "7F7F7F";

    private record Key(Tone tone, HorizontalAlignment align, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Messages messages;
    private final Map<Tone, XSSFFont> fonts = new EnumMap<>(Tone.class);
    private final Map<Key, CellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Messages messages) {
        this.workbook = workbook;
        this.messages = messages;
        dress(workbook.getFontAt(0), Tone.BODY);
    }

    CellStyle text(Tone tone, HorizontalAlignment align) {
        return of(new Key(tone, align, GENERAL, false));
    }

    /** For text that a spreadsheet program would take for a formula if it were typed. */
    CellStyle quoted(Tone tone, HorizontalAlignment align) {
        return of(new Key(tone, align, GENERAL, true));
    }

    CellStyle number(Tone tone, String format) {
        return of(new Key(tone, HorizontalAlignment.RIGHT, format, false));
    }

    CellStyle day(Tone tone) {
        return of(new Key(tone, HorizontalAlignment.CENTER, messages.text("workbook.format.day"), false));
    }

    CellStyle time(Tone tone) {
        return of(new Key(tone, HorizontalAlignment.CENTER, messages.text("workbook.format.time"), false));
    }

    private CellStyle of(Key key) {
        return made.computeIfAbsent(key, this::make);
    }

    private CellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.tone(), tone -> dress(workbook.createFont(), tone)));
        style.setAlignment(key.align());
        style.setIndention((short) (indented(key.tone(), key.align()) ? 1 : 0));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setQuotePrefixed(key.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        fill(style, key.tone());
        border(style, key.tone());
        return style;
    }

    /** Text at the left keeps off the border, which a number may touch on the other side. */
    static boolean indented(Tone tone, HorizontalAlignment align) {
        return tone.bordered() && align == HorizontalAlignment.LEFT;
    }

    private XSSFFont dress(XSSFFont font, Tone tone) {
        font.setFontName(messages.text("workbook.font." + tone.font()));
        font.setCharSet(FontCharset.GB2312.getNativeId());
        font.setFontHeightInPoints((short) tone.points());
        font.setBold(tone.bold());
        if (tone == Tone.MUTED) {
            font.setColor(color(GREY));
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, Tone tone) {
        String fill = tone.fill();
        if (fill != null) {
            style.setFillForegroundColor(color(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void border(XSSFCellStyle style, Tone tone) {
        if (!tone.bordered()) {
            return;
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(BORDER));
        style.setBottomBorderColor(color(BORDER));
        style.setLeftBorderColor(color(BORDER));
        style.setRightBorderColor(color(BORDER));
    }

    /** Opaque: the schema wants the fourth byte. */
    static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
