package io.huizong.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet is printed and what of it stays in sight: A4, landscape, centred, numbered. */
final class Paper {
    /**
     * Half-width characters of body text across a landscape page. With the fonts named in the bundle it is about 128;
     * a machine without them takes wider ones, and a column that slips to a page of its own is worse than a margin.
     */
    private static final int WIDTH = 98;

    /** What still reads well on paper, in percent. */
    private static final int SMALLEST_SCALE = 75;

    /** Half-width characters across a page at the smallest scale that reads well. */
    static final int MOST = WIDTH * 100 / SMALLEST_SCALE;

    private final Sheet sheet;

    Paper(Sheet sheet) {
        this.sheet = sheet;
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
    }

    Paper footer(String text) {
        sheet.getFooter().setCenter(text);
        return this;
    }

    /** As small as it must be to stand on one page across, and on as many down as it takes. */
    Paper onePageWide() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** As small as it must be for {@code width} half-width characters to stand on one page across. */
    Paper scaledTo(int width) {
        int scale = Math.min(100, 100 * WIDTH / width);
        sheet.getPrintSetup().setScale((short) scale);
        return this;
    }

    Paper breakAfterColumn(int column) {
        sheet.setColumnBreak(column);
        return this;
    }

    /** Prints these ranges alone, each from a new page on. */
    Paper areas(List<CellRangeAddress> ranges) {
        String areas = ranges.stream().map(r -> r.formatAsString(null, true)).collect(Collectors.joining(","));
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), areas);
        return this;
    }

    /** The first rows and columns stay on the screen and are repeated on every page; with 0 none. */
    Paper keep(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        if (rows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        }
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
        return this;
    }
}
