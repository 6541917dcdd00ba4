package io.huizong.report.workbook;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that is written from the top down, in columns whose widths are settled first. Rows and columns from 0. */
final class Grid {
    private static final int MOST_LINKS = 65_530;

    private final Sheet sheet;
    private final Styles styles;
    private final int[] widths;
    private int rows;
    private int links;

    /** @param widths of the columns, in half-width characters */
    Grid(Sheet sheet, Styles styles, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths.clone();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256 + 128);
        }
        sheet.setDisplayGridlines(false);
    }

    Line line(Tone tone) {
        Row row = sheet.createRow(rows++);
        return new Line(this, row, tone);
    }

    /** An empty row of this height, for what lies over the cells. */
    void space(int points) {
        sheet.createRow(rows++).setHeightInPoints(points);
    }

    /** A row with one text over all columns. */
    void banner(String text, Tone tone) {
        line(tone).span(text, columns());
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Filter buttons on the row last written, for the rows down to the end. */
    void filter(int headRow) {
        int last = Math.max(headRow, rows - 1);
        sheet.setAutoFilter(new CellRangeAddress(headRow, last, 0, columns() - 1));
    }

    Paper paper() {
        return new Paper(sheet);
    }

    /** Whether one more link may be set; a sheet holds no more than 65,530. */
    boolean takesLink() {
        return links++ < MOST_LINKS;
    }

    /** Rows written so far, which is the number of the next one. */
    int rows() {
        return rows;
    }

    int columns() {
        return widths.length;
    }

    int width(int firstColumn, int columns) {
        int sum = 0;
        for (int i = firstColumn; i < firstColumn + columns; i++) {
            sum += widths[i];
        }
        return sum;
    }

    Styles styles() {
        return styles;
    }
}
