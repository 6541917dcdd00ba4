package io.huizong.table.header;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.sheet.CellRange;
import io.huizong.words.Folded;
import io.huizong.words.Heading;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which columns of a sheet are which fields of a form, if some rows are its header. */
final class ColumnMatcher {
    private static final Set<String> SERIALS = Vocabulary.bundled().set("header.serial");
    private static final Set<String> ALL_OF_IT = Vocabulary.bundled().set("header.child.whole");
    private static final Comparator<Claim> STRONGER =
            Comparator.comparing(Claim::other).thenComparingInt(Claim::rank);

    private final Form form;
    private final FieldHeadings declared;
    private final SheetPreview preview;
    private final int first;
    private final int last;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Claim> others = new ArrayList<>();
    private final SortedMap<Integer, List<String>> headings = new TreeMap<>();
    private final SortedMap<Integer, String> unknown = new TreeMap<>();
    private final List<Integer> serials = new ArrayList<>();

    private ColumnMatcher(Form form, FieldHeadings declared, SheetPreview preview, int first, int last) {
        this.form = form;
        this.declared = declared;
        this.preview = preview;
        this.first = first;
        this.last = last;
    }

    /**
     * The form's header, if it is these rows. Cells that reach down into the first row count with it; a heading that
     * stands over several columns may have children in the row to which others reach down.
     */
    static Header match(Form form, FieldHeadings declared, SheetPreview preview, int first, int last) {
        ColumnMatcher matcher = new ColumnMatcher(form, declared, preview, first, last);
        Header header = matcher.read();
        int bottom = matcher.bottom();
        return header.duplicates().isEmpty() || bottom == last
                ? header
                : new ColumnMatcher(form, declared, preview, first, bottom).read();
    }

    private Header read() {
        List<Integer> columns = preview.columns(first, last);
        int top = top(columns);
        columns.forEach(column -> column(column, levels(top, column)));
        return header();
    }

    /** One level of a heading, and the row of the header to which it belongs. */
    private record Level(int row, String text) {}

    /**
     * A column's claim to be a field.
     *
     * @param rank 0 for the field's own header, 1 for an alias
     * @param other whether the heading says another quantity than the field
     * @param top the highest row of what names the field
     */
    private record Claim(Field field, int column, int rank, boolean other, int top) {}

    /** The last row of the merged cells that reach down below the header, if with it the header is not too deep. */
    private int bottom() {
        return headings.keySet().stream()
                .flatMap(column -> Stream.ofNullable(preview.merge(last, column)))
                .mapToInt(CellRange::lastRow)
                .filter(row -> row < first + HeaderFinder.DEEPEST)
                .max()
                .orElse(last);
    }

    /** The first row of the merged cells that reach down into the header, if they are no deeper than a header. */
    private int top(List<Integer> columns) {
        return columns.stream()
                .flatMap(column -> Stream.ofNullable(preview.merge(first, column)))
                .mapToInt(CellRange::firstRow)
                .filter(row -> row > first - HeaderFinder.DEEPEST)
                .min()
                .orElse(first);
    }

    private List<Level> levels(int top, int column) {
        List<Level> levels = new ArrayList<>();
        for (int row = top; row <= last; row++) {
            String text = preview.text(row, column);
            boolean repeats = row > top && preview.continuesAbove(row, column);
            if (text != null && !repeats) {
                CellRange merge = preview.merge(row, column);
                boolean reaches = merge != null && merge.lastRow() >= first;
                levels.add(new Level(reaches ? Math.max(row, first) : row, text));
            }
        }
        boolean own = levels.stream().anyMatch(level -> level.row() >= first);
        return own ? levels : List.of();
    }

    private void column(int column, List<Level> levels) {
        if (levels.isEmpty()) {
            return;
        }
        List<String> texts = levels.stream().map(Level::text).toList();
        headings.put(column, texts);
        Optional<Claim> claim = IntStream.range(0, levels.size())
                .boxed()
                .flatMap(from -> Stream.of(alone(column, levels, from), withChild(column, levels, from)))
                .flatMap(Optional::stream)
                .min(STRONGER);
        String lowest = texts.get(texts.size() - 1);
        if (claim.isPresent() && !claim.get().other()) {
            claims.add(claim.get());
        } else if (SERIALS.contains(preview.heading(lowest).name())) {
            serials.add(column);
        } else {
            unknown.put(column, claim.isPresent() ? String.join("", texts) : lowest);
            claim.ifPresent(others::add);
        }
    }

    /** The claim of all levels from one on, joined. */
    private Optional<Claim> alone(int column, List<Level> levels, int from) {
        return joined(levels, from, levels.size())
                .flatMap(heading -> declared.match(remarked(heading, column)))
                .map(m -> claim(m, column, levels, from, m.other()));
    }

    /** A unit of measure may stand in brackets in a row of its own, below the header. */
    private Heading remarked(Heading heading, int column) {
        String below = preview.text(last + 1, column);
        boolean remark = below != null && Folded.heading(below).isEmpty();
        return remark ? Heading.of(heading.whole() + below) : heading;
    }

    /** The claim of the levels above the lowest, if that says how much of the field the column is. */
    private Optional<Claim> withChild(int column, List<Level> levels, int from) {
        int to = levels.size() - 1;
        if (from >= to) {
            return Optional.empty();
        }
        Heading child = preview.heading(levels.get(to).text());
        return joined(levels, from, to)
                .flatMap(declared::match)
                .map(m -> claim(m, column, levels, from, m.other() || m.field().isChangedUnder(child)))
                .filter(c -> c.other() || isAllOf(c.field(), child));
    }

    private static boolean isAllOf(Field field, Heading child) {
        return field.type() instanceof FieldType.NumberType && ALL_OF_IT.contains(child.name());
    }

    private Claim claim(FieldHeadings.Match match, int column, List<Level> levels, int from, boolean other) {
        boolean under = levels.subList(0, from).stream()
                .anyMatch(above -> match.field().isChangedUnder(preview.heading(above.text())));
        return new Claim(
                match.field(),
                column,
                match.rank(),
                other || under,
                levels.get(from).row());
    }

    /** Some levels in one, as a heading; empty if one of them is no part of any heading that the form declares. */
    private Optional<Heading> joined(List<Level> levels, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (Level level : levels.subList(from, to)) {
            Heading heading = preview.heading(level.text());
            if (!declared.mayHold(heading)) {
                return Optional.empty();
            }
            joined.append(heading.whole());
        }
        String text = joined.toString();
        return Optional.of(levels.size() == 1 ? Heading.unwrapped(text) : preview.heading(text));
    }

    private Header header() {
        SortedMap<Integer, Integer> columns = new TreeMap<>();
        SortedMap<Integer, Field> duplicates = new TreeMap<>();
        int exactOnes = 0;
        for (int i = 0; i < form.fields().size(); i++) {
            Field field = form.fields().get(i);
            List<Claim> own =
                    claims.stream().filter(c -> c.field().equals(field)).toList();
            int best = own.stream().mapToInt(Claim::rank).min().orElse(-1);
            for (Claim claim : own) {
                if (claim.rank() > best) {
                    unknown.put(claim.column(), String.join("", headings.getOrDefault(claim.column(), List.of())));
                } else if (isNameColumn(field, columns.get(i), claim.column())) {
                    columns.put(i, claim.column());
                } else if (columns.putIfAbsent(i, claim.column()) != null) {
                    duplicates.put(claim.column(), field);
                }
            }
            exactOnes += best == 0 ? 1 : 0;
        }
        return new Header(
                form,
                Math.min(first, claims.stream().mapToInt(Claim::top).min().orElse(first)),
                last,
                headings.isEmpty() ? 1 : headings.firstKey(),
                columns,
                headings,
                exactOnes,
                unknown,
                duplicates,
                serials,
                nearColumns(columns),
                preview.unsplitFields(first));
    }

    /** Under one heading over several columns the names of items stand in the last, their groups in those before. */
    private boolean isNameColumn(Field field, @Nullable Integer before, int column) {
        CellRange merge = form.isItems() && field.name().equals(Item.NAME) ? preview.merge(last, column) : null;
        return before != null && merge != null && merge.contains(last, before);
    }

    private SortedMap<Integer, Field> nearColumns(SortedMap<Integer, Integer> columns) {
        SortedMap<Integer, Field> near = new TreeMap<>();
        others.stream()
                .filter(c -> !columns.containsKey(form.indexOf(c.field().name())))
                .forEach(c -> near.put(c.column(), c.field()));
        return near;
    }
}
