package io.huizong.table.header;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.table.cells.RowCells;
import io.huizong.table.phrase.Remark;
import io.huizong.words.Folded;
import io.huizong.words.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a row below a table's header is if it is a header itself. */
public final class LaterHeaders {
    private static final int LEAST = 2;
    private static final int LONGEST = 40;
    private static final char FULL_WIDTH = '\uff00';

    private final HeaderFinder own;
    private final List<HeaderFinder> others;
    private final Set<Character> initials;
    private final Location place;

    public LaterHeaders(Form form, List<Form> others, Location place) {
        this.own = HeaderFinder.of(form);
        this.others = others.stream().map(HeaderFinder::of).toList();
        this.initials = Stream.concat(Stream.of(form), others.stream())
                .flatMap(any -> any.fields().stream())
                .flatMap(Field::headings)
                .map(text -> Heading.unwrapped(text).whole())
                .filter(heading -> !heading.isEmpty())
                .map(heading -> heading.charAt(0))
                .collect(Collectors.toUnmodifiableSet());
        this.place = place;
    }

    /** What a row is. */
    public sealed interface Verdict {
        record NoHeader() implements Verdict {}

        /** The same columns again. */
        record Repeated() implements Verdict {}

        /** The same form, its columns elsewhere. */
        record Moved(Header header) implements Verdict {}

        /** Of the rows below it is not known what they are. */
        record Refused(Finding finding) implements Verdict {}
    }

    public Verdict of(RowCells cells, Header current) {
        SortedMap<Integer, Cell> all = cells.all();
        if (all.size() == 1) {
            return titled(all).map(form -> another(cells, List.of(form))).orElseGet(Verdict.NoHeader::new);
        }
        if (isIdentical(all, current)) {
            return new Verdict.Repeated();
        }
        List<Heading> known = all.values().stream()
                .filter(cell -> cell instanceof Cell.Text text && mayBeHeading(text.text()))
                .map(cell -> Heading.of(cell.written()))
                .filter(text -> own.knows(text) || others.stream().anyMatch(other -> other.knows(text)))
                .toList();
        if (known.size() < LEAST || known.size() * 2 < all.size()) {
            return new Verdict.NoHeader();
        }
        return header(cells, known, current);
    }

    /** A glance, before a text is folded: most rows of a long table have no such text. */
    private boolean mayBeHeading(String text) {
        char initial = text.charAt(0);
        boolean dressed = !Character.isLetterOrDigit(initial) || initial >= FULL_WIDTH;
        return text.length() <= LONGEST && (dressed || initials.contains(Character.toLowerCase(initial)));
    }

    private Verdict header(RowCells cells, List<Heading> known, Header current) {
        Row row = new Row(cells.number(), false, -1, cells.all());
        Header header = own.inRow(row);
        if (header.missing().isEmpty()) {
            return whole(cells, header, current);
        }
        List<Form> whole = others.stream()
                .filter(other -> other.inRow(row).missing().isEmpty())
                .map(HeaderFinder::form)
                .toList();
        if (!whole.isEmpty()) {
            return another(cells, whole);
        }
        if (known.stream().filter(text -> !own.knows(text)).count() >= LEAST) {
            return another(cells, List.of(nearest(row)));
        }
        if (!isHeader(header, known.size() * 2 > cells.all().size(), current)) {
            return new Verdict.NoHeader();
        }
        return agrees(cells.all(), header, current) ? new Verdict.Repeated() : lacking(cells, header);
    }

    /** Whether so many cells are headings, or stand where the same headings do, that it is no record. */
    private static boolean isHeader(Header header, boolean mostly, Header current) {
        boolean inPlace =
                current.columns().entrySet().containsAll(header.columns().entrySet());
        return mostly || inPlace || header.matched() + header.others().size() > LEAST;
    }

    private Verdict whole(RowCells cells, Header header, Header current) {
        if (header.columns().equals(current.columns())) {
            return new Verdict.Repeated();
        }
        return header.duplicates().entrySet().stream()
                .findFirst()
                .<Verdict>map(twice -> new Verdict.Refused(Finding.of(FindingCode.HEADER_DUPLICATE_COLUMN, "later")
                        .at(place.cell(cells.number(), twice.getKey()))
                        .with("header", twice.getValue().header())))
                .orElseGet(() -> new Verdict.Moved(header));
    }

    private Form nearest(Row row) {
        return others.stream()
                .max(Comparator.comparingInt(other -> other.inRow(row).matched()))
                .orElseThrow()
                .form();
    }

    private Verdict another(RowCells cells, List<Form> forms) {
        return new Verdict.Refused(Finding.of(FindingCode.SHEET_AMBIGUOUS_FORM, "later")
                .at(place.cell(cells.number(), cells.all().firstKey()))
                .value(RowCells.first(cells.all()).written())
                .with("forms", forms.stream().map(Form::title).toList()));
    }

    private Verdict lacking(RowCells cells, Header header) {
        return new Verdict.Refused(Finding.of(FindingCode.HEADER_MISSING_COLUMN, "later")
                .at(place.cell(cells.number(), cells.all().firstKey()))
                .with("columns", header.missing().stream().map(Field::header).toList()));
    }

    /** The title of another form, alone in its row. */
    private Optional<Form> titled(SortedMap<Integer, Cell> all) {
        String written = RowCells.first(all) instanceof Cell.Text t ? t.text() : "";
        if (written.length() > LONGEST || Remark.of(written) != Remark.NONE) {
            return Optional.empty();
        }
        String text = Folded.compact(written);
        return others.stream()
                .map(HeaderFinder::form)
                .filter(form -> text.contains(Folded.compact(form.title())))
                .filter(form -> !text.contains(Folded.compact(own.form().title())))
                .findFirst();
    }

    /** Whether all cells repeat what the header says in their columns, brackets and all. */
    private static boolean isIdentical(SortedMap<Integer, Cell> all, Header current) {
        return all.size() >= Math.min(LEAST, current.headings().size())
                && all.entrySet().stream().allMatch(e -> isHeading(e.getKey(), e.getValue(), current));
    }

    private static boolean isHeading(int column, Cell cell, Header current) {
        List<String> levels = current.headings().get(column);
        if (levels == null) {
            return false;
        }
        String text = Folded.compact(cell.written());
        return levels.stream().anyMatch(heading -> Folded.compact(heading).equals(text));
    }

    /** Whether each cell means the same field as the header does in its column. */
    private static boolean agrees(SortedMap<Integer, Cell> all, Header header, Header current) {
        return all.entrySet().stream()
                .allMatch(e -> isHeading(e.getKey(), e.getValue(), current)
                        || current.field(e.getKey()).equals(header.field(e.getKey())));
    }
}
