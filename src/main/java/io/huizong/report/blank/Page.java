package io.huizong.report.blank;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet's set-up: A4 landscape, one page wide, headings kept in sight and repeated, cells protected but not hidden. */
final class Page {
    private Page() {}

    static void setUp(XSSFSheet sheet, int headRows, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.getFooter().setCenter(footer);
        sheet.createFreezePane(0, headRows);
        sheet.setRepeatingRows(new CellRangeAddress(0, headRows - 1, -1, -1));
        protect(sheet);
    }

    /** Without a password: it keeps from mistakes, not from people. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
