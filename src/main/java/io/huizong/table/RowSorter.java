package io.huizong.table;

import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.FormRole;
import io.huizong.sheet.Cell;
import io.huizong.table.cells.RowCells;
import io.huizong.table.header.Header;
import io.huizong.table.header.ItemLines;
import io.huizong.table.phrase.Denial;
import io.huizong.table.phrase.HeaderTail;
import io.huizong.table.phrase.Remark;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells rows of data from rows of totals, remarks and bare numbers; rows come in their order. What is not surely
 * something else is data, so that it is found fault with instead of being lost.
 */
final class RowSorter {
    private static final Set<String> EXAMPLES = Vocabulary.bundled().set("row.example");
    private static final Pattern ABOUT_EXAMPLES = Pattern.compile("[()\\[\\]\u3010\u3011:\\d]");

    /** What a row is. */
    enum Sort {
        BLANK,
        /** Nothing stands in it where the table would look. */
        SKIPPED,
        /** It speaks of the table or belongs to its header. */
        ASIDE,
        TOTAL,
        NIL,
        /** Says so where a row's number would stand: among rows of data it is nothing. */
        NIL_ALONE,
        DATA
    }

    private final Header header;
    private final ItemLines lines;
    private final RecordLook look;
    private final TotalLabels totals;
    private final Denial denial;
    private final HeaderTail tail;
    private boolean belowHeader = true;
    private boolean belowRemark;

    RowSorter(Header header, ItemLines lines, RecordLook look) {
        this.header = header;
        this.lines = lines;
        this.look = look;
        this.totals = new TotalLabels(header, look);
        Form form = header.form();
        this.denial = new Denial(form.title(), form.sheet());
        this.tail = new HeaderTail(form.fields().stream()
                .flatMap(field -> Stream.ofNullable(field.measure()))
                .toList());
    }

    /** Takes note that the header has just been repeated. */
    void headerRepeated() {
        belowHeader = true;
        belowRemark = false;
    }

    /** Sorts the next row. One that only begins a merge over several rows holds nothing of its own and is blank. */
    Sort sort(RowCells cells) {
        Sort sort = cells.own().isEmpty() ? begun(cells) : of(cells);
        belowHeader &= sort == Sort.BLANK || (sort == Sort.ASIDE && !belowRemark);
        belowRemark &= sort != Sort.DATA;
        return sort;
    }

    /** What a row of totals adds up; empty if it is none. */
    Optional<TableRow.Total.Kind> total(RowCells cells) {
        return totals.kind(cells);
    }

    private Sort begun(RowCells cells) {
        Sort sort = of(cells.beginningHere());
        boolean holds = cells.all().size() > 1 || cells.block() || header.isComplete(cells.all());
        return sort == Sort.DATA && !holds ? Sort.BLANK : sort;
    }

    private Sort of(RowCells cells) {
        if (isExample(cells.all())) {
            return Sort.ASIDE;
        }
        if (lines.isItem(cells)) {
            return Sort.DATA;
        }
        if (isTail(cells.all())) {
            return Sort.ASIDE;
        }
        if (totals.kind(cells).isPresent()) {
            return header.form().isItems() ? Sort.ASIDE : Sort.TOTAL;
        }
        boolean remark = isRemark(cells);
        if (remark || totals.isContinued(cells) || isMoreOfARemark(cells.all())) {
            belowRemark |= remark;
            return Sort.ASIDE;
        }
        SortedMap<Integer, Cell> told = new TreeMap<>(cells.own());
        told.keySet().removeIf(column -> header.serials().contains(column));
        if (told.isEmpty() && cells.own().values().stream().allMatch(this::isNilText)) {
            return Sort.NIL_ALONE;
        }
        if (told.keySet().stream().noneMatch(this::isHeaded) || isLoneNumber(told)) {
            return header.isComplete(cells.all()) ? Sort.DATA : Sort.SKIPPED;
        }
        if (told.entrySet().stream().allMatch(this::isUnfilled)) {
            return told.size() < cells.own().size() ? Sort.SKIPPED : Sort.BLANK;
        }
        return told.values().stream().allMatch(this::isNil) ? nil(told) : Sort.DATA;
    }

    /** Among items only words in a name's place speak of the whole table: below them stands a number without a name. */
    private Sort nil(SortedMap<Integer, Cell> told) {
        boolean said = !header.form().isItems()
                || told.entrySet().stream().anyMatch(e -> lines.isNamed(e.getKey()) && isNilText(e.getValue()));
        return said ? Sort.NIL : Sort.SKIPPED;
    }

    private boolean isHeaded(int column) {
        return header.headings().containsKey(column);
    }

    private boolean isLoneNumber(SortedMap<Integer, Cell> told) {
        boolean unmatched = told.size() == 1 && !header.columns().containsValue(told.firstKey());
        return unmatched && RowCells.first(told) instanceof Cell.Numeric;
    }

    private boolean isExample(SortedMap<Integer, Cell> all) {
        return all.entrySet().stream()
                .filter(e -> header.serials().contains(e.getKey()) || e.getKey() < header.firstColumn())
                .anyMatch(e -> e.getValue() instanceof Cell.Text text
                        && EXAMPLES.contains(ABOUT_EXAMPLES
                                .matcher(Folded.compact(text.text()))
                                .replaceAll("")));
    }

    private boolean isTail(SortedMap<Integer, Cell> all) {
        return belowHeader && (HeaderTail.isIndex(all.values(), look.fitting(all)) || tail.isMeasures(all.values()));
    }

    /** A row that has what a record has is one, whatever it begins with; the less sure the words, the less it may have. */
    private boolean isRemark(RowCells cells) {
        SortedMap<Integer, Cell> all = cells.all();
        Remark first = remark(RowCells.first(all));
        if (first == Remark.NONE || isOfficesOwn(all)) {
            return false;
        }
        boolean sure = first == Remark.SURE
                || all.values().stream().filter(c -> remark(c) != Remark.NONE).count() > 1;
        int fitting = look.fitting(cells.whole());
        return sure ? fitting < RecordLook.RECORD : fitting == 0 && all.size() <= 2;
    }

    private static Remark remark(Cell cell) {
        return cell instanceof Cell.Text text ? Remark.of(text.text()) : Remark.NONE;
    }

    /** Whether it is a whole line of the register or the targets, which nobody signs. */
    private boolean isOfficesOwn(SortedMap<Integer, Cell> all) {
        return header.form().role() != FormRole.REPORT && header.isComplete(all);
    }

    private boolean isMoreOfARemark(SortedMap<Integer, Cell> all) {
        Cell only = RowCells.first(all);
        boolean spoken = only instanceof Cell.Text || only instanceof Cell.DateTime;
        return belowRemark && all.size() == 1 && spoken && !isNilText(only);
    }

    /** A 0 in a number that nobody must fill in, or in no field at all, is a formula waiting for its row. */
    private boolean isUnfilled(Map.Entry<Integer, Cell> cell) {
        return isZero(cell.getValue())
                && header.field(cell.getKey())
                        .map(field -> field.type() instanceof FieldType.NumberType && !field.required())
                        .orElse(true);
    }

    private static boolean isZero(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return number.number().compareTo(BigDecimal.ZERO) == 0;
        }
        return cell instanceof Cell.Text text && Folded.compact(text.text()).equals("0");
    }

    private boolean isNil(Cell cell) {
        return isZero(cell) || isNilText(cell);
    }

    private boolean isNilText(Cell cell) {
        return cell instanceof Cell.Text text && denial.isSaidBy(text.text());
    }
}
