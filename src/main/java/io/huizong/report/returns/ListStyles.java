package io.huizong.report.returns;

import io.huizong.words.Messages;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the list of findings looks; few styles, since an .xls has room for four thousand and a unit may have used them. */
final class ListStyles {
    private static final Messages WORDS = Messages.bundled();

    private final Workbook book;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle head;
    private final CellStyle centred;
    private final CellStyle body;
    private final CellStyle error;
    private final CellStyle query;
    private final CellStyle link;
    private final CellStyle answer;

    ListStyles(Workbook book) {
        this.book = book;
        Font plainFont = font("workbook.font.body", 11, false);
        title = aligned(unframed(font("workbook.font.title", 18, true)), HorizontalAlignment.CENTER);
        plain = unframed(plainFont);
        head = Fill.HEAD.on(aligned(framed(font("workbook.font.head", 11, false)), HorizontalAlignment.CENTER));
        centred = aligned(framed(plainFont), HorizontalAlignment.CENTER);
        body = framed(plainFont);
        body.setDataFormat(book.createDataFormat().getFormat("@"));
        error = Fill.ERROR.on(aligned(framed(plainFont), HorizontalAlignment.CENTER));
        query = Fill.QUERY.on(aligned(framed(plainFont), HorizontalAlignment.CENTER));
        Font linked = font("workbook.font.body", 11, false);
        linked.setUnderline(Font.U_SINGLE);
        linked.setColor(IndexedColors.BLUE.getIndex());
        link = aligned(framed(linked), HorizontalAlignment.CENTER);
        answer = Fill.QUERY.on(framed(plainFont));
        answer.setDataFormat(book.createDataFormat().getFormat("@"));
        answer.setLocked(false);
    }

    private Font font(String key, int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName(WORDS.text(key));
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle unframed(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle framed(Font font) {
        CellStyle style = unframed(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle aligned(CellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle head() {
        return head;
    }

    CellStyle centred() {
        return centred;
    }

    CellStyle body() {
        return body;
    }

    /** How grave a finding is, in colour. */
    CellStyle severity(boolean grave) {
        return grave ? error : query;
    }

    CellStyle link() {
        return link;
    }

    /** Where the unit writes; else as the others. */
    CellStyle answer(boolean wanted) {
        return wanted ? answer : body;
    }
}
