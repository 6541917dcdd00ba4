package io.huizong.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * A table of units whose columns stand in blocks, one a form. It may be wider than a page: pages then break between
 * blocks, or within one that is too wide by itself, each page has a title of its own, and the columns of the unit are
 * repeated.
 */
final class BlockTable {
    /** The columns in front of the blocks: a running number and the unit. */
    static final int FIXED = 2;

    static final int HEAD_ROWS = 5;

    private static final int NUMBER_WIDTH = 6;
    private static final int UNIT_WIDTH = 22;
    private static final int FULL_PAGE = Paper.MOST - NUMBER_WIDTH - UNIT_WIDTH - 1;
    private static final int NARROWEST_PAGE = 62;

    record Column(String header, int width) {}

    /** Columns from 0, the last included. */
    record Columns(int first, int last) {
        boolean contain(int column) {
            return first <= column && column <= last;
        }
    }

    /** @param line what is said below the heading */
    record Block(String heading, String line, List<Column> columns) {
        /** With the half character by which each column is wider than its text. */
        int width() {
            return columns.stream().mapToInt(Column::width).sum() + (columns.size() + 1) / 2;
        }

        /** As many blocks of about the same width as it takes for each to fit. */
        Stream<Block> within(int room) {
            int parts = (width() + room - 1) / room;
            int size = (columns.size() + parts - 1) / parts;
            return IntStream.iterate(0, from -> from < columns.size(), from -> from + size)
                    .mapToObj(from ->
                            new Block(heading, line, columns.subList(from, Math.min(columns.size(), from + size))));
        }
    }

    private final Book book;
    private final List<List<Block>> pages;
    private final Grid grid;

    BlockTable(Sheet sheet, Book book, List<Block> blocks) {
        this.book = book;
        this.pages = pages(blocks);
        this.grid = new Grid(sheet, book.styles(), widths());
    }

    Grid grid() {
        return grid;
    }

    /** Title, office, headings: the rows that stay. */
    void head(String title) {
        title(title, Tone.TITLE);
        title(book.wording().office(), Tone.SUBTITLE);
        Line headings = fixed();
        pages.forEach(
                page -> page.forEach(b -> headings.span(b.heading(), b.columns().size())));
        Line lines = fixed();
        pages.forEach(page -> page.forEach(b -> lines.span(b.line(), b.columns().size())));
        Line columns = fixed();
        pages.forEach(page -> page.forEach(b -> b.columns().forEach(c -> columns.centre(c.header()))));
        grid.merge(FIXED, HEAD_ROWS - 1, 0, 0);
        grid.merge(FIXED, HEAD_ROWS - 1, 1, 1);
    }

    private void title(String text, Tone tone) {
        overPages(grid.line(tone), text);
    }

    /** On a single page the text stands over all of it; else the repeated columns stay free. */
    private void overPages(Line line, String text) {
        if (pages.size() <= 1) {
            line.span(text, grid.columns());
            return;
        }
        line.span("", 1).span("", 1);
        pages.forEach(page -> line.span(text, columns(page)));
    }

    private Line fixed() {
        return grid.line(Tone.HEAD).centre(book.text("column.number")).centre(book.text("column.unit"));
    }

    /** The columns of each page, the repeated ones left out. */
    List<Columns> pageColumns() {
        List<Columns> columns = new ArrayList<>();
        int first = FIXED;
        for (List<Block> page : pages) {
            columns.add(new Columns(first, first + columns(page) - 1));
            first += columns(page);
        }
        return columns;
    }

    /** A row below the table. */
    void note(String text) {
        overPages(grid.line(Tone.NOTE), text);
    }

    void print() {
        int widest = pages.stream().mapToInt(BlockTable::width).max().orElse(0);
        Paper paper = grid.paper()
                .footer(book.text("footer"))
                .keep(HEAD_ROWS, FIXED)
                .scaledTo(NUMBER_WIDTH + UNIT_WIDTH + 1 + widest);
        int column = FIXED - 1;
        for (List<Block> page : pages.subList(0, Math.max(0, pages.size() - 1))) {
            column += columns(page);
            paper.breakAfterColumn(column);
        }
    }

    private int[] widths() {
        int[] widths = {NUMBER_WIDTH, UNIT_WIDTH};
        return IntStream.concat(
                        Arrays.stream(widths),
                        pages.stream()
                                .flatMapToInt(page -> page.stream()
                                        .flatMap(b -> b.columns().stream())
                                        .mapToInt(Column::width)))
                .toArray();
    }

    private static List<List<Block>> pages(List<Block> blocks) {
        List<List<Block>> pages = new ArrayList<>();
        int room = 0;
        for (Block block : blocks.stream().flatMap(b -> b.within(FULL_PAGE)).toList()) {
            if (pages.isEmpty() || block.width() > room) {
                pages.add(new ArrayList<>());
                room = FULL_PAGE;
            }
            pages.get(pages.size() - 1).add(block);
            room -= block.width();
        }
        return pages.stream().map(BlockTable::widened).toList();
    }

    /** A page too narrow for its title gets wider columns. */
    private static List<Block> widened(List<Block> page) {
        int lacking = Math.max(0, NARROWEST_PAGE - width(page));
        int more = (lacking + columns(page) - 1) / columns(page);
        return page.stream()
                .map(b -> new Block(
                        b.heading(),
                        b.line(),
                        b.columns().stream()
                                .map(c -> new Column(c.header(), c.width() + more))
                                .toList()))
                .toList();
    }

    private static int width(List<Block> page) {
        return page.stream().mapToInt(Block::width).sum();
    }

    private static int columns(List<Block> page) {
        return page.stream().mapToInt(b -> b.columns().size()).sum();
    }
}
