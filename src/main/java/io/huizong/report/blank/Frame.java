package io.huizong.report.blank;

import io.huizong.form.Form;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What stands around a blank table: what it is, whose and of when above, who signs below.
 *
 * @param columns of the table, at least three
 */
record Frame(Wording words, Form form, XSSFSheet sheet, BlankStyles styles, int columns) {
    /** The rows above the first that is filled in, the headings among them. */
    static final int HEAD_ROWS = 4;

    static final int FEWEST_COLUMNS = 3;
    static final float ROW_POINTS = 21;
    private static final float TITLE_POINTS = 34;
    private static final float HEADING_POINTS = 32;

    /** Writes the rows above the headings. */
    void head() {
        row(0, TITLE_POINTS);
        span(0, 0, columns - 1, form.title(), styles.title());
        row(1, ROW_POINTS);
        int half = (columns + 1) / 2;
        span(1, 0, half - 1, words.officeLabel(), styles.plain(HorizontalAlignment.LEFT));
        span(1, half, columns - 1, words.number(form), styles.plain(HorizontalAlignment.RIGHT));
        row(2, ROW_POINTS);
        int third = Math.max(1, columns / FEWEST_COLUMNS);
        span(2, 0, third - 1, words.unitLabel(), styles.plain(HorizontalAlignment.LEFT));
        span(2, third, 2 * third - 1, words.periodLabel(), styles.plain(HorizontalAlignment.CENTER));
        span(2, 2 * third, columns - 1, words.measures(form), styles.plain(HorizontalAlignment.RIGHT));
    }

    XSSFRow headings() {
        return row(HEAD_ROWS - 1, HEADING_POINTS);
    }

    void signOff(int row) {
        row(row, ROW_POINTS * 1.5f);
        span(row, 0, columns - 1, words.text("sign-off"), styles.signed());
    }

    XSSFRow row(int number, float points) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(points);
        return row;
    }

    /** A text over some columns of a row that is there. */
    void span(int row, int first, int last, String text, XSSFCellStyle style) {
        for (int i = first; i <= last; i++) {
            sheet.getRow(row).createCell(i).setCellStyle(style);
        }
        sheet.getRow(row).getCell(first).setCellValue(text);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    void setUpPage() {
        Page.setUp(sheet, HEAD_ROWS, words.messages().text("workbook.footer"));
    }
}
