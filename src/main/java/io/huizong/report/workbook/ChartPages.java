package io.huizong.report.workbook;

import io.huizong.report.workbook.BlockTable.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The charts of a sheet, on pages of their own below its table; further down, where nothing is printed, the numbers
 * from which they are drawn. A cell of the table with a dash for no number would be drawn as 0: there it is empty.
 */
final class ChartPages {
    private static final int ROW_POINTS = 15;
    private static final int MARGIN = Units.EMU_PER_PIXEL * 6;
    private static final int FEW = 4;

    /**
     * The charts of one page.
     *
     * @param columns that they may cover
     * @param across how many stand side by side
     * @param rows how high each is
     */
    record Page(Columns columns, int across, int rows, List<Chart> charts) {}

    private final Book book;
    private final XSSFSheet sheet;
    private final Grid grid;
    private final int nameColumn;

    /** @param nameColumn where the points' names are listed; their values are two further on */
    ChartPages(Book book, XSSFSheet sheet, Grid grid, int nameColumn) {
        this.book = book;
        this.sheet = sheet;
        this.grid = grid;
        this.nameColumn = nameColumn;
    }

    /** One page with the charts given. */
    static List<Page> one(Grid grid, int rows, List<Chart> charts) {
        int across = charts.size() > FEW ? 3 : 2;
        return List.of(new Page(new Columns(0, grid.columns() - 1), across, rows, charts));
    }

    /** With no page the sheet stays as it is. */
    void write(List<Page> pages) {
        List<Page> drawn = pages.stream().filter(p -> !p.charts().isEmpty()).toList();
        if (drawn.isEmpty()) {
            return;
        }
        List<CellRangeAddress> printed = new ArrayList<>();
        printed.add(new CellRangeAddress(0, grid.rows() - 1, 0, grid.columns() - 1));
        List<XSSFClientAnchor> places = new ArrayList<>();
        drawn.forEach(p -> printed.add(page(p, places)));
        grid.paper().areas(printed);
        grid.banner(book.text("chart.data"), Tone.NOTE);
        int place = 0;
        for (Page page : drawn) {
            for (Chart chart : page.charts()) {
                draw(chart, places.get(place++));
            }
        }
    }

    private CellRangeAddress page(Page page, List<XSSFClientAnchor> places) {
        int first = grid.rows();
        int charts = page.charts().size();
        int rows = (charts + page.across() - 1) / page.across() * page.rows();
        for (int i = 0; i < rows; i++) {
            grid.space(ROW_POINTS);
        }
        for (int i = 0; i < charts; i++) {
            places.add(place(page, i % page.across(), first + i / page.across() * page.rows()));
        }
        return new CellRangeAddress(
                first, grid.rows() - 1, page.columns().first(), page.columns().last());
    }

    private XSSFClientAnchor place(Page page, int slot, int row) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + page.rows() - 1);
        Edge left = edge(page, slot);
        anchor.setCol1(left.column());
        anchor.setDx1(left.offset() + MARGIN);
        Edge right = edge(page, slot + 1);
        anchor.setCol2(right.column());
        anchor.setDx2(Math.max(0, right.offset() - MARGIN));
        return anchor;
    }

    private record Edge(int column, int offset) {}

    /** Where a slot begins: a column, and how far into it. */
    private Edge edge(Page page, int slot) {
        int last = page.columns().last();
        int column = page.columns().first();
        long width = IntStream.rangeClosed(column, last).mapToLong(this::width).sum();
        long left = width * slot / page.across();
        while (column < last && left >= width(column)) {
            left -= width(column++);
        }
        return new Edge(column, (int) Math.min(left, width(column)));
    }

    private int width(int column) {
        return Units.columnWidthToEMU(sheet.getColumnWidth(column));
    }

    private void draw(Chart chart, XSSFClientAnchor place) {
        heading(chart);
        int first = grid.rows();
        chart.points().forEach(p -> point(p, chart.format()));
        int last = grid.rows() - 1;
        int values = nameColumn + 2;
        new ChartDrawing(chart, sheet, place)
                .draw(
                        new CellRangeAddress(first, last, nameColumn, nameColumn),
                        new CellRangeAddress(first, last, values, values),
                        new ChartText(book));
    }

    private void heading(Chart chart) {
        grid.banner(chart.title(), Tone.NOTE);
        skip(grid.line(Tone.HEAD)).centre(chart.names()).centre("").centre(chart.measure());
    }

    private void point(Chart.Point point, String format) {
        Line line = skip(grid.line(Tone.BODY)).text(point.name()).text("");
        BigDecimal value = point.value();
        if (value == null) {
            line.text("");
        } else {
            line.formula(point.formula(), value, format);
        }
    }

    private Line skip(Line line) {
        for (int i = 0; i < nameColumn; i++) {
            line.text("");
        }
        return line;
    }
}
