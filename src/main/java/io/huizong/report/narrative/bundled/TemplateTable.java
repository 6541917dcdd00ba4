package io.huizong.report.narrative.bundled;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
final class TemplateTable {
    private static final String STYLE = "figures";
    private static final int FIRST_COLUMN = 2200;
    /** What the lines of a table begin with, and whether they are its head. */
    private static final Map<String, Boolean> KINDS = Map.of("head", true, "row", false, "foot", false);

    private TemplateTable() {}

    record Line(boolean head, List<String> cells) {}

    static boolean isLine(String kind) {
        return KINDS.containsKey(kind);
    }

    static Line line(String kind, String cells) {
        return new Line(
                Boolean.TRUE.equals(KINDS.get(kind)),
                Arrays.stream(cells.split("\\|", -1)).map(String::strip).toList());
    }

    static void write(List<Line> lines, XWPFDocument document) {
        int columns = lines.get(0).cells().size();
        XWPFTable written = document.createTable(lines.size(), columns);
        written.setStyleID(STYLE);
        written.setTableAlignment(TableRowAlign.CENTER);
        int[] widths = widths(columns);
        layout(written, widths);
        for (int i = 0; i < lines.size(); i++) {
            row(written.getRow(i), lines.get(i), widths);
        }
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

    private static void row(XWPFTableRow row, Line line, int[] widths) {
        row.setCantSplitRow(true);
        row.setRepeatHeader(line.head());
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            Style style = line.head() ? Style.TABLEHEAD : i == 0 ? Style.TABLETEXT : Style.TABLENUMBER;
            TextTemplate.fill(cell.getParagraphArray(0), style, line.cells().get(i));
        }
    }
}
