package io.huizong.table;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.FormRole;
import io.huizong.sheet.Cell;
import io.huizong.table.TableRow.Total.Kind;
import io.huizong.table.cells.RowCells;
import io.huizong.table.header.Header;
import io.huizong.table.value.LenientNumber;
import io.huizong.table.value.Reading;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by a row's labels whether it is one of totals, and of what. */
final class TotalLabels {
    private static final int LABEL_COLUMNS = 3;
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final List<Word> TOTALS = Stream.of(
                    words("total.cumulative", Kind.CUMULATIVE, true),
                    words("total.subtotal", Kind.SUBTOTAL, true),
                    words("total.total", Kind.TOTAL, true),
                    words("total.total.unsure", Kind.TOTAL, false))
            .flatMap(words -> words)
            .sorted(Comparator.comparingInt((Word word) -> word.text().length()).reversed())
            .toList();
    private static final Pattern TIME = Pattern.compile(
            WORDS.words("total.time").stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:\\d|", ")*")));
    private static final Pattern AFTER = Pattern.compile("[:,;.\u3002\u3001\\-\u2014]+$");

    /** A word for totals; where it is not sure, it may end the title of a record as well. */
    private record Word(String text, Kind kind, boolean sure) {}

    private final Header header;
    private final RecordLook look;
    private final int firstNumber;

    TotalLabels(Header header, RecordLook look) {
        this.header = header;
        this.look = look;
        List<Field> fields = header.form().fields();
        this.firstNumber = header.columns().entrySet().stream()
                .filter(c -> fields.get(c.getKey()).type() instanceof FieldType.NumberType)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }

    private static Stream<Word> words(String key, Kind kind, boolean sure) {
        return WORDS.words(key).stream().map(text -> new Word(text, kind, sure));
    }

    /** What a row of totals adds up; empty if it is none. */
    Optional<Kind> kind(RowCells cells) {
        for (Map.Entry<Integer, Cell> cell : labels(cells.all()).entrySet()) {
            Optional<Kind> kind = cell.getValue() instanceof Cell.Text text
                    ? kind(label(text.text()), cell.getKey() < header.firstColumn() + LABEL_COLUMNS, cells)
                    : Optional.empty();
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** Whether the label of a row of totals above reaches down to this one, which is no record. */
    boolean isContinued(RowCells cells) {
        return labels(cells.whole()).entrySet().stream()
                .filter(label -> cells.isContinued(label.getKey()) && label.getValue() instanceof Cell.Text)
                .anyMatch(label ->
                        kind(label(label.getValue().written()), true, cells).isPresent()
                                && !look.isRecord(cells.own()));
    }

    /** The first three columns, with those left of the table, and what stands before the first number. */
    private SortedMap<Integer, Cell> labels(SortedMap<Integer, Cell> cells) {
        return cells.headMap(Math.max(header.firstColumn() + LABEL_COLUMNS, firstNumber));
    }

    private static String label(String text) {
        return AFTER.matcher(Folded.heading(text)).replaceFirst("");
    }

    private Optional<Kind> kind(String label, boolean first, RowCells cells) {
        for (Word word : TOTALS) {
            boolean is = label.equals(word.text());
            if (is || (first && label.endsWith(word.text()) && isTotal(label, word, cells))) {
                return Optional.of(word.kind());
            }
        }
        return first ? counted(label, cells) : Optional.empty();
    }

    /**
     * Whether a label that ends in the word makes a row of totals. 合计 always does, so that nothing is counted twice: what
     * it says is compared. 累计 is not compared, so a record must not be lost by it. Among items a name may end so.
     */
    private boolean isTotal(String label, Word word, RowCells cells) {
        if (header.form().role() != FormRole.REPORT && header.isComplete(cells.all())) {
            return false;
        }
        if (header.form().isItems()) {
            return TIME.matcher(label.substring(0, label.length() - word.text().length()))
                    .matches();
        }
        if (word.kind() == Kind.CUMULATIVE) {
            String before = label.substring(0, label.length() - word.text().length());
            return TIME.matcher(before).matches() || !look.hasDateOrCode(cells.own());
        }
        return word.sure() || !look.isRecord(cells.own());
    }

    /** The word and a number with its measure in one cell. */
    private Optional<Kind> counted(String label, RowCells cells) {
        for (Word word : TOTALS) {
            int at = label.indexOf(word.text());
            boolean begins = at >= 0 && TIME.matcher(label.substring(0, at)).matches();
            if (begins && isNumber(label.substring(at + word.text().length())) && !look.isRecord(cells.own())) {
                return Optional.of(word.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        String number = text.startsWith(":") ? text.substring(1) : text;
        Reading<?> reading = LenientNumber.read(new Cell.Text(number), false);
        return !(reading instanceof Reading.Blank || reading instanceof Reading.Refused);
    }
}
