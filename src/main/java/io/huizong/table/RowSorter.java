package io.huizong.table;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.sheet.Cell;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells rows of data from rows of totals, remarks, repeated headers and bare numbers. */
final class RowSorter {
    private static final int LABEL_COLUMNS = 3;
    private static final int LONGEST_NIL = 20;
    private static final int LONGEST_LABEL = 6;
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final Map<String, TableRow.Total.Kind> TOTALS = totals();
    private static final List<String> REMARKS = WORDS.words("row.remark");
    private static final Set<String> NIL_WORDS = WORDS.set("nil.words");
    private static final Pattern FULL_STOP = Pattern.compile("[\u3002.!\uff01]$");
    private static final List<String> NIL_BEGINNINGS = WORDS.words("nil.beginnings");

    /** What a row is. */
    enum Sort {
        BLANK,
        SKIPPED,
        TOTAL,
        NIL,
        /** Says so where a row's number would stand: among rows of data it is nothing. */
        NIL_ALONE,
        DATA
    }

    private final Header header;

    RowSorter(Header header) {
        this.header = header;
    }

    private static Map<String, TableRow.Total.Kind> totals() {
        Map<String, TableRow.Total.Kind> out = new TreeMap<>();
        WORDS.words("total.subtotal").forEach(w -> out.put(w, TableRow.Total.Kind.SUBTOTAL));
        WORDS.words("total.total").forEach(w -> out.put(w, TableRow.Total.Kind.TOTAL));
        WORDS.words("total.cumulative").forEach(w -> out.put(w, TableRow.Total.Kind.CUMULATIVE));
        return out;
    }

    /**
     * Sorts a row. One that only begins a single cell over several rows holds nothing of its own and is blank.
     *
     * @param filled by column what is neither blank nor under a merge
     * @param all the same, with the cells that begin a merge over several rows
     * @param whole the same, with what such a cell of a row above gives to this one
     */
    Sort sort(SortedMap<Integer, Cell> filled, SortedMap<Integer, Cell> all, SortedMap<Integer, Cell> whole) {
        boolean record = !all.isEmpty() && isComplete(all);
        if (filled.isEmpty()) {
            boolean begins = all.size() > 1 || record;
            return begins ? sort(all, all, whole) : Sort.BLANK;
        }
        if (total(filled, whole).isPresent()) {
            return Sort.TOTAL;
        }
        if (isRepeatedHeader(filled) || isRemark(all, whole)) {
            return Sort.SKIPPED;
        }
        SortedMap<Integer, Cell> told = new TreeMap<>(filled);
        told.keySet().removeIf(column -> header.serials().contains(column));
        if (told.isEmpty() && filled.values().stream().allMatch(RowSorter::isNilText)) {
            return Sort.NIL_ALONE;
        }
        if (told.keySet().stream().noneMatch(this::isHeaded) || isLoneNumber(told)) {
            return record ? Sort.DATA : Sort.SKIPPED;
        }
        return told.values().stream().allMatch(RowSorter::isNilWord) ? Sort.NIL : Sort.DATA;
    }

    private boolean isHeaded(int column) {
        return header.headings().containsKey(column);
    }

    private boolean isLoneNumber(SortedMap<Integer, Cell> told) {
        boolean unmatched = told.size() == 1 && !header.columns().containsValue(told.firstKey());
        return unmatched && told.get(told.firstKey()) instanceof Cell.Numeric;
    }

    /** What a row of totals adds up; empty if it is none. */
    Optional<TableRow.Total.Kind> total(SortedMap<Integer, Cell> filled, SortedMap<Integer, Cell> whole) {
        for (Cell cell : filled.subMap(header.firstColumn(), header.firstColumn() + LABEL_COLUMNS)
                .values()) {
            String text = cell instanceof Cell.Text t ? Folded.heading(t.text()) : "";
            for (Map.Entry<String, TableRow.Total.Kind> word : TOTALS.entrySet()) {
                boolean longer = text.length() > word.getKey().length();
                if (text.endsWith(word.getKey()) && !(longer && (isComplete(whole) || isDated(whole)))) {
                    return Optional.of(word.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every required field has something of its own: then a row is data, whatever a text in it ends in. */
    private boolean isComplete(SortedMap<Integer, Cell> filled) {
        List<Field> fields = header.form().fields();
        for (Map.Entry<Integer, Integer> column : header.columns().entrySet()) {
            if (fields.get(column.getKey()).required() && !filled.containsKey(column.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a date stands where one is required: no total and no signature has one there. */
    private boolean isDated(SortedMap<Integer, Cell> whole) {
        List<Field> fields = header.form().fields();
        return header.columns().entrySet().stream()
                .filter(c -> fields.get(c.getKey()).required())
                .filter(c -> fields.get(c.getKey()).type() instanceof FieldType.DateType)
                .anyMatch(c -> whole.get(c.getValue()) instanceof Cell.DateTime);
    }

    /**
     * A label that is one of the words says so itself. One that only ends like one must not be a title that happens to:
     * it is none where the row has something in every required column, or a date where one is required.
     */
    private boolean isRemark(SortedMap<Integer, Cell> all, SortedMap<Integer, Cell> whole) {
        if (!(all.get(all.firstKey()) instanceof Cell.Text text) || !isRemark(text.text())) {
            return false;
        }
        if (REMARKS.contains(label(text.text()))) {
            return true;
        }
        boolean colon = Folded.compact(text.text()).indexOf(':') >= 0;
        boolean bare = text.text().length() <= LONGEST_LABEL && !isDated(whole);
        return !isComplete(whole) && (colon || all.size() == 1 || bare);
    }

    private static String label(String text) {
        String folded = Folded.compact(text);
        int colon = folded.indexOf(':');
        return Folded.heading(colon < 0 ? folded : folded.substring(0, colon));
    }

    /** Whether a text's label, up to a colon or the whole text, ends like one of a signature or a remark. */
    static boolean isRemark(String text) {
        String label = label(text);
        return REMARKS.stream().anyMatch(label::endsWith);
    }

    private boolean isRepeatedHeader(SortedMap<Integer, Cell> filled) {
        return filled.entrySet().stream().allMatch(e -> isHeading(e.getKey(), e.getValue()))
                && filled.size() >= Math.min(2, header.headings().size());
    }

    private boolean isHeading(int column, Cell cell) {
        String text = Folded.heading(cell.written());
        return header.headings().getOrDefault(column, List.of()).stream()
                .anyMatch(heading -> Folded.heading(heading).equals(text));
    }

    private static boolean isNilWord(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return number.number().compareTo(BigDecimal.ZERO) == 0;
        }
        return isNilText(cell);
    }

    private static boolean isNilText(Cell cell) {
        return cell instanceof Cell.Text text && isNil(text.text());
    }

    /** Whether a text says that there is nothing to report. */
    static boolean isNil(String text) {
        String folded = FULL_STOP.matcher(Folded.compact(text)).replaceAll("");
        return NIL_WORDS.contains(folded)
                || (folded.length() <= LONGEST_NIL && NIL_BEGINNINGS.stream().anyMatch(folded::startsWith));
    }
}
