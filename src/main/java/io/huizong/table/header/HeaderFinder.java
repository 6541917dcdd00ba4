package io.huizong.table.header;

import io.huizong.form.Form;
import io.huizong.sheet.Row;
import io.huizong.words.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the rows that are a form's header: 1 to 3 deep, columns in any order. */
public final class HeaderFinder {
    /** How many rows a header has at most. */
    static final int DEEPEST = 3;

    private static final int LEAST_COLUMNS = 2;
    private static final int LEAST_OF_A_PAGE = 3;
    private static final Comparator<Header> BETTER = Comparator.comparingInt(Header::matchedRequired)
            .thenComparingInt(Header::matched)
            .thenComparing(
                    Comparator.comparingInt((Header h) -> h.duplicates().size()).reversed())
            .thenComparingInt(Header::exact)
            .thenComparingInt(h -> h.others().size())
            .thenComparing(Comparator.comparingInt((Header h) -> h.lastRow() - h.firstRow())
                    .reversed());

    private final Form form;
    private final FieldHeadings declared;

    private HeaderFinder(Form form) {
        this.form = form;
        this.declared = new FieldHeadings(form);
    }

    /**
     * The first rows that carry every required column; where none do, those that fit the form best; empty if none
     * carries at least two of its columns. A first page that lacks a column is not passed over for a second one that
     * lacks none.
     */
    public static Optional<Header> find(SheetPreview preview, Form form) {
        HeaderFinder finder = new HeaderFinder(form);
        List<Header> windows = finder.windows(preview);
        Optional<Header> first =
                windows.stream().filter(h -> h.missing().isEmpty()).min(Comparator.comparingInt(Header::lastRow));
        if (first.isEmpty()) {
            return windows.stream().reduce((a, b) -> BETTER.compare(b, a) > 0 ? b : a);
        }
        Header whole = finder.around(preview, windows, first.get().lastRow());
        Optional<Header> page = windows.stream()
                .filter(h -> finder.isLackingPage(preview, h, whole.firstRow()))
                .findFirst();
        return Optional.of(page.orElse(whole));
    }

    private List<Header> windows(SheetPreview preview) {
        List<Header> windows = new ArrayList<>();
        for (int row = 1; row <= SheetPreview.HEADER_WITHIN; row++) {
            for (int depth = 1; depth <= DEEPEST; depth++) {
                Header header = match(preview, row, row + depth - 1);
                if (header.matched() >= LEAST_COLUMNS) {
                    windows.add(header);
                }
            }
        }
        return windows;
    }

    private Header match(SheetPreview preview, int first, int last) {
        return ColumnMatcher.match(form, declared, preview, first, last);
    }

    /** The best of the windows that hold a row. Rows below it that are a whole header by themselves are another one. */
    private Header around(SheetPreview preview, List<Header> windows, int row) {
        return windows.stream()
                .filter(h -> h.firstRow() <= row && h.lastRow() >= row)
                .filter(h -> h.lastRow() == row
                        || !match(preview, row + 1, h.lastRow()).missing().isEmpty())
                .reduce((a, b) -> BETTER.compare(b, a) > 0 ? b : a)
                .orElseThrow();
    }

    /** Whether a row lacks only one required column, and rows of a table stand between it and the whole header. */
    private boolean isLackingPage(SheetPreview preview, Header header, int whole) {
        boolean above = header.firstRow() == header.lastRow() && header.lastRow() < whole;
        return above
                && header.missing().size() == 1
                && header.matched() >= LEAST_OF_A_PAGE
                && preview.rowsAbove(whole).stream()
                        .filter(row -> row.number() > header.lastRow())
                        .anyMatch(row -> row.cells().size() >= header.matched());
    }

    /** The same for any row of a sheet. */
    static HeaderFinder of(Form form) {
        return new HeaderFinder(form);
    }

    Form form() {
        return form;
    }

    /** A single row taken for a header; it may lack any column. */
    Header inRow(Row row) {
        return match(SheetPreview.of(row), row.number(), row.number());
    }

    /** Whether a heading is one of the form's, though it may say another quantity. */
    boolean knows(Heading heading) {
        return declared.match(heading).isPresent();
    }
}
