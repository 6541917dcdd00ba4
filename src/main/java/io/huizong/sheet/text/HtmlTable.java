package io.huizong.sheet.text;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.CellRef;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.Row;
import io.huizong.sheet.RowHandler;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** A table of a web page; its rows are numbered from the table's first one. */
record HtmlTable(List<Row> rows, List<CellRange> merges) implements Sheet {
    private static final int WIDEST_SPAN = 1000;
    private static final Pattern BREAK = Pattern.compile("[ \\u00a0]*\\n[ \\u00a0\\n]*");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    /** The rows of a table itself, without those of tables within its cells. */
    static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
    }

    static HtmlTable of(List<Element> elements) throws UnreadableFile {
        List<Row> rows = new ArrayList<>();
        List<CellRange> merges = new ArrayList<>();
        Map<Integer, Integer> takenUntil = new HashMap<>();
        for (int number = 1; number <= elements.size(); number++) {
            Element element = elements.get(number - 1);
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            int column = 1;
            for (Element child : element.select("> td, > th")) {
                column = free(column, number, takenUntil);
                CellRange range = range(child, number, column, elements.size());
                put(child, column, cells);
                for (int taken = range.firstColumn(); taken <= range.lastColumn(); taken++) {
                    takenUntil.put(taken, range.lastRow());
                }
                if (range.lastRow() > range.firstRow() || range.lastColumn() > range.firstColumn()) {
                    merges.add(range);
                }
                column = range.lastColumn() + 1;
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(number, isHidden(element), -1, cells));
            }
        }
        return new HtmlTable(List.copyOf(rows), List.copyOf(merges));
    }

    private static int free(int column, int row, Map<Integer, Integer> takenUntil) throws UnreadableFile {
        int free = column;
        while (takenUntil.getOrDefault(free, 0) >= row) {
            free++;
        }
        if (free > CellRef.LAST_COLUMN - WIDEST_SPAN) {
            throw Refusal.damaged("html");
        }
        return free;
    }

    private static CellRange range(Element cell, int row, int column, int lastRow) {
        int down = span(cell, "rowspan", lastRow);
        int bottom = down == 0 ? lastRow : (int) Math.min(lastRow, (long) row + down - 1);
        int right = column + Math.max(1, span(cell, "colspan", WIDEST_SPAN)) - 1;
        return new CellRange(row, bottom, column, right);
    }

    private static int span(Element cell, String attribute, int most) {
        String written = cell.attr(attribute).strip();
        return written.matches("[0-9]{1,9}") ? Math.min(most, Integer.parseInt(written)) : 1;
    }

    private static void put(Element cell, int column, Map<Integer, Cell> cells) {
        String text = text(cell);
        if (!text.isEmpty()) {
            cells.put(column, new Cell.Text(text));
        }
    }

    /** The text with the line breaks that the page shows, white space run together. */
    private static String text(Element cell) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse((node, depth) -> append(node, cell, out), cell);
        String lines = BREAK.matcher(out).replaceAll("\n");
        return AROUND.matcher(lines).replaceAll("");
    }

    private static void append(Node node, Element cell, StringBuilder out) {
        if (node instanceof TextNode text && isWithin(text.parent(), cell)) {
            out.append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
        } else if (node instanceof Element element && (element.nameIs("br") || element.nameIs("p"))) {
            out.append('\n');
        }
    }

    /** Whether text belongs to the cell itself and not to a table within it. */
    private static boolean isWithin(@Nullable Node parent, Element cell) {
        return parent instanceof Element element && cell.equals(element.closest("td, th"));
    }

    private static boolean isHidden(Element row) {
        return row.closest("[hidden], [style~=(?i)display\\s*:\\s*none]") != null;
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void rows(RowHandler handler) {
        for (Row row : rows) {
            if (!handler.row(row)) {
                return;
            }
        }
    }
}
