package io.huizong.table;

import io.huizong.form.Form;
import java.util.Comparator;
import java.util.Optional;

/** Finds the rows that are a form's header: 1 to 3 deep, columns in any order. */
public final class HeaderFinder {
    /** How many rows a header has at most. */
    static final int DEEPEST = 3;

    private static final int LEAST_COLUMNS = 2;
    private static final Comparator<Header> BETTER = Comparator.comparingInt(Header::matchedRequired)
            .thenComparingInt(Header::matched)
            .thenComparing(
                    Comparator.comparingInt((Header h) -> h.duplicates().size()).reversed())
            .thenComparingInt(Header::exact)
            .thenComparingInt(h -> h.others().size())
            .thenComparing(Comparator.comparingInt((Header h) -> h.lastRow() - h.firstRow())
                    .reversed());

    private HeaderFinder() {}

    /** The rows that fit the form best; empty if none carries at least two of its columns. */
    public static Optional<Header> find(SheetPreview preview, Form form) {
        FieldHeadings declared = new FieldHeadings(form);
        Header best = null;
        for (int row = 1; row <= SheetPreview.HEADER_WITHIN; row++) {
            for (int depth = 1; depth <= DEEPEST; depth++) {
                Header header = ColumnMatcher.match(form, declared, preview, row, row + depth - 1);
                if (header.matched() >= LEAST_COLUMNS && (best == null || BETTER.compare(header, best) > 0)) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
