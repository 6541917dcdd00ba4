package io.huizong.report.narrative;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a table as wide as the type area: bordered, its head repeated on each page, no row split. */
final class DocxTable {
    private static final String STYLE = "figures";
    private static final int FIRST_COLUMN = 2200;

    private DocxTable() {}

    static void write(Block.Table table, XWPFDocument document) {
        int columns = table.head().size();
        XWPFTable written = document.createTable(table.rows().size() + 1, columns);
        written.setStyleID(STYLE);
        written.setTableAlignment(TableRowAlign.CENTER);
        int[] widths = widths(columns);
        layout(written, widths);
        row(written.getRow(0), table.head(), widths, true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(written.getRow(i + 1), table.rows().get(i), widths, false);
        }
        written.getRow(0).setRepeatHeader(true);
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns];
        int first = columns == 1 ? PageLayout.TYPE_AREA : FIRST_COLUMN;
        widths[0] = first;
        for (int i = 1; i < columns; i++) {
            widths[i] = (PageLayout.TYPE_AREA - first) / (columns - 1);
        }
        return widths;
    }

    private static void layout(XWPFTable table, int[] widths) {
        table.setWidth(PageLayout.TYPE_AREA);
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void row(XWPFTableRow row, List<Phrase> cells, int[] widths, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            Style style = head ? Style.TABLEHEAD : i == 0 ? Style.TABLETEXT : Style.TABLENUMBER;
            DocxWriter.fill(cell.getParagraphArray(0), style, cells.get(i));
        }
    }
}
