package io.huizong.table;

import io.huizong.finding.FindingCode;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.form.Value;
import io.huizong.sheet.Cell;
import io.huizong.table.cells.RowCells;
import io.huizong.table.header.Header;
import io.huizong.table.header.ItemLines;
import io.huizong.table.phrase.Denial;
import io.huizong.table.value.ItemMatcher;
import io.huizong.table.value.LenientNumber;
import io.huizong.table.value.Measures;
import io.huizong.table.value.Reading;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a form that lists items: each number as its item counts it. A row without a number is a heading, or an item
 * that nobody filled in: no record, and no zero.
 */
final class ItemRows {
    private static final Set<String> NIL = Vocabulary.bundled().set("item.nil");

    private final Form form;
    private final ItemLines lines;
    private final RecordReader records;
    private final Denial denial;
    private final Map<String, List<EntryReader>> readers = new HashMap<>();

    ItemRows(Header header, ItemLines lines, RecordReader records) {
        this.form = header.form();
        this.lines = lines;
        this.records = records;
        this.denial = new Denial(form.title(), form.sheet());
    }

    /** What a row is that is no total and no remark. */
    TableRow of(RowCells cells) {
        Optional<ItemLines.Name> name = lines.name(cells);
        boolean known = name.filter(n -> n.match() != null).isPresent();
        return isFilled(cells, known)
                ? data(cells, name.orElse(null))
                : new TableRow.Skipped(cells.number(), records.unheaded(cells));
    }

    /** Whether an item's place says that the whole table is a nil report. */
    boolean isNil(RowCells cells) {
        Cell value = cell(cells, Item.VALUE);
        return value instanceof Cell.Text text && NIL.contains(Folded.compact(text.text())) && lines.isItem(cells);
    }

    /** A number where an item's measure stands has slipped out of its column: it must not be passed over. */
    private boolean isFilled(RowCells cells, boolean known) {
        return says(cell(cells, Item.VALUE))
                || says(cell(cells, Item.CUMULATIVE))
                || (known && cell(cells, Item.MEASURE) instanceof Cell.Numeric);
    }

    private boolean says(@Nullable Cell cell) {
        return cell != null
                && !(LenientNumber.read(cell, false) instanceof Reading.Blank)
                && !(cell instanceof Cell.Text text && !isZero(text) && denial.isSaidBy(text.text()));
    }

    /** The word for nothing is one thing, the number another. */
    private static boolean isZero(Cell.Text text) {
        return LenientNumber.read(text, false) instanceof Reading.Plain<BigDecimal>
                || LenientNumber.read(text, false) instanceof Reading.Interpreted<BigDecimal>;
    }

    private @Nullable Cell cell(RowCells cells, String field) {
        return cells.all().get(reader(field).column());
    }

    private EntryReader reader(String field) {
        return records.reader(form.indexOf(field));
    }

    private TableRow data(RowCells cells, ItemLines.@Nullable Name name) {
        CellFindings findings = records.findings(cells);
        ItemMatcher.@Nullable Match match = name == null ? null : name.match();
        CellFindings told = match == null ? records.findings(cells) : findings;
        List<Entry> entries = new ArrayList<>();
        for (Field field : form.fields()) {
            entries.add(
                    switch (field.name()) {
                        case Item.NAME -> item(name, findings);
                        case Item.VALUE -> records.entry(cells, number(match, 0, Item.VALUE), told);
                        case Item.CUMULATIVE -> records.entry(cells, number(match, 1, Item.CUMULATIVE), told);
                        default -> records.entry(cells, reader(field.name()), findings);
                    });
        }
        if (name != null && match != null) {
            measures(entries, name, match, findings);
            missing(entries, match.item(), findings);
        }
        if (match != null
                && findings.errors() == 0
                && entries.get(form.indexOf(Item.VALUE)).value() == null) {
            return new TableRow.Skipped(cells.number(), findings.list());
        }
        return records.row(cells, entries, findings);
    }

    private Entry item(ItemLines.@Nullable Name name, CellFindings findings) {
        if (name == null) {
            return reader(Item.NAME).read(null, Entry.Origin.WRITTEN, findings);
        }
        ItemMatcher.@Nullable Match match = name.match();
        if (match != null) {
            return new Entry(new Value.Text(match.item().name()), name.written(), Entry.Origin.WRITTEN, name.column());
        }
        findings.add(
                FindingCode.VALUE_NOT_IN_LIST,
                "item",
                name.written(),
                reader(Item.NAME).in(name.column()),
                f -> f.with("form", form.title()).with("nearest", lines.nearest(name.written())));
        return new Entry(null, name.written(), Entry.Origin.REFUSED, name.column());
    }

    /** How an item's own numbers are read; of a line that is none of the items, any number. */
    private EntryReader number(ItemMatcher.@Nullable Match match, int which, String field) {
        return match == null
                ? reader(field)
                        .of(optional(
                                reader(field).field(), reader(field).field().header()))
                : readers.computeIfAbsent(match.item().code(), code -> own(match.item()))
                        .get(which);
    }

    private List<EntryReader> own(Item item) {
        EntryReader sofar = reader(Item.CUMULATIVE);
        Field value = optional(item.value(), item.name());
        Field cumulative = new Field(
                Item.CUMULATIVE,
                item.name() + sofar.field().header(),
                List.of(),
                unbounded(item.value().type()),
                false,
                null,
                item.value().measure());
        return List.of(reader(Item.VALUE).of(value), sofar.of(cumulative));
    }

    private static Field optional(Field field, String header) {
        return new Field(field.name(), header, List.of(), field.type(), false, null, field.measure());
    }

    /** The year may come to more than a period may. */
    private static FieldType unbounded(FieldType type) {
        return type instanceof FieldType.NumberType number
                ? new FieldType.NumberType(
                        number.whole(),
                        number.min() == null ? null : number.min().min(BigDecimal.ZERO),
                        null)
                : type;
    }

    private void missing(List<Entry> entries, Item item, CellFindings findings) {
        Entry value = entries.get(form.indexOf(Item.VALUE));
        Entry cumulative = entries.get(form.indexOf(Item.CUMULATIVE));
        EntryReader at = number(new ItemMatcher.Match(item, null), 0, Item.VALUE);
        if (value.origin() != Entry.Origin.BLANK) {
            return;
        }
        if (cumulative.value() != null) {
            String sum = cumulative.value().text();
            findings.addAsQuery(FindingCode.VALUE_REQUIRED, "cumulative", null, at, f -> f.with("cumulative", sum));
        } else if (cumulative.origin() == Entry.Origin.BLANK) {
            findings.add(FindingCode.VALUE_REQUIRED, null, at, f -> f);
        }
    }

    private void measures(List<Entry> entries, ItemLines.Name name, ItemMatcher.Match match, CellFindings findings) {
        Entry written = entries.get(form.indexOf(Item.MEASURE));
        boolean slipped = entries.get(form.indexOf(Item.VALUE)).origin() == Entry.Origin.BLANK;
        measure(slipped ? null : written.written(), reader(Item.MEASURE), match.item(), findings);
        measure(match.measure(), reader(Item.NAME).in(name.column()), match.item(), findings);
    }

    private static void measure(@Nullable String written, EntryReader at, Item item, CellFindings findings) {
        String own = item.value().measure();
        Measures.Likeness likeness =
                written == null || own == null ? Measures.Likeness.SAME : Measures.compare(written, own);
        if (likeness == Measures.Likeness.MULTIPLE) {
            findings.add(
                    FindingCode.ROW_RULE,
                    "measure-factor",
                    written,
                    at,
                    f -> f.with("rule", "measure-factor")
                            .with("item", item.name())
                            .with("measure", String.valueOf(own)));
        } else if (likeness == Measures.Likeness.OTHER) {
            findings.addAsQuery(
                    FindingCode.ROW_RULE,
                    "measure",
                    written,
                    at,
                    f -> f.with("rule", "measure").with("item", item.name()).with("measure", String.valueOf(own)));
        }
    }
}
