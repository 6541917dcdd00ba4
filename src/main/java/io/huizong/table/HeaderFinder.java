package io.huizong.table;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.sheet.Row;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the rows that are a form's header: 1 to 3 deep, columns in any order. */
public final class HeaderFinder {
    private static final int DEEPEST = 3;
    private static final int LEAST_COLUMNS = 2;
    private static final int LONGEST_HEADING = 500;
    private static final int LEAST_OF_A_PAGE = 3;
    private static final Set<String> SERIALS = Vocabulary.bundled().set("header.serial");
    private static final Comparator<Header> BETTER = Comparator.comparingInt(Header::matchedRequired)
            .thenComparingInt(Header::matched)
            .thenComparingInt(Header::exact)
            .thenComparing(Comparator.comparingInt((Header h) -> h.lastRow() - h.firstRow())
                    .reversed());

    private final Form form;
    private final Map<String, Field> exact = new HashMap<>();
    private final Map<String, Field> aliases = new HashMap<>();

    private HeaderFinder(Form form) {
        this.form = form;
        for (Field field : form.fields()) {
            exact.putIfAbsent(Folded.heading(field.header()), field);
            field.aliases().forEach(alias -> aliases.putIfAbsent(Folded.heading(alias), field));
        }
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

    /** Whether a text is one of the form's headings; it is to be folded as headings are. */
    boolean knows(String heading) {
        return exact.containsKey(heading) || aliases.containsKey(heading);
    }

    /** One column's claim to be a field: its rank is 0 for the field's own header, 1 for an alias. */
    private record Claim(Field field, int column, int rank) {}

    private Header match(SheetPreview preview, int first, int last) {
        List<Claim> claims = new ArrayList<>();
        SortedMap<Integer, String> unknown = new TreeMap<>();
        SortedMap<Integer, List<String>> headings = new TreeMap<>();
        List<Integer> serials = new ArrayList<>();
        for (int column : preview.columns(first, last)) {
            List<String> levels = levels(preview, first, last, column);
            if (levels.isEmpty()) {
                continue;
            }
            headings.put(column, levels);
            String lowest = levels.get(levels.size() - 1);
            Optional<Claim> claim = candidates(levels)
                    .flatMap(text -> claim(text, column).stream())
                    .min(Comparator.comparingInt(Claim::rank));
            if (claim.isPresent()) {
                claims.add(claim.get());
            } else if (SERIALS.contains(heading(lowest))) {
                serials.add(column);
            } else {
                unknown.put(column, lowest);
            }
        }
        return settle(first, last, claims, headings, unknown, serials);
    }

    private Header settle(
            int first,
            int last,
            List<Claim> claims,
            SortedMap<Integer, List<String>> headings,
            SortedMap<Integer, String> unknown,
            List<Integer> serials) {
        SortedMap<Integer, Integer> columns = new TreeMap<>();
        Map<Integer, Field> duplicates = new TreeMap<>();
        int exactOnes = 0;
        for (int i = 0; i < form.fields().size(); i++) {
            Field field = form.fields().get(i);
            int best = claims.stream()
                    .filter(c -> c.field().equals(field))
                    .mapToInt(Claim::rank)
                    .min()
                    .orElse(-1);
            for (Claim claim : claims) {
                if (claim.field().equals(field) && claim.rank() > best) {
                    unknown.put(claim.column(), String.join("", headings.getOrDefault(claim.column(), List.of())));
                } else if (claim.field().equals(field) && columns.putIfAbsent(i, claim.column()) != null) {
                    duplicates.put(claim.column(), field);
                }
            }
            exactOnes += best == 0 ? 1 : 0;
        }
        int firstColumn = headings.isEmpty() ? 1 : headings.firstKey();
        return new Header(form, first, last, firstColumn, columns, headings, exactOnes, unknown, duplicates, serials);
    }

    private Optional<Claim> claim(String text, int column) {
        Field own = exact.get(text);
        if (own != null) {
            return Optional.of(new Claim(own, column, 0));
        }
        return Optional.ofNullable(aliases.get(text)).map(field -> new Claim(field, column, 1));
    }

    /** The texts that may name the column: all levels joined, then shorter joins, at last the lowest level alone. */
    private static Stream<String> candidates(List<String> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(from -> heading(String.join("", levels.subList(from, levels.size()))));
    }

    /** A text as headings are compared; "" for one that is too long for any, and would be looked at again and again. */
    private static String heading(String text) {
        return text.length() > LONGEST_HEADING ? "" : Folded.heading(text);
    }

    private static List<String> levels(SheetPreview preview, int first, int last, int column) {
        List<String> levels = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String text = preview.text(row, column);
            boolean repeats = row > first && preview.continuesAbove(row, column);
            if (text != null && !repeats) {
                levels.add(text);
            }
        }
        return levels;
    }
}
