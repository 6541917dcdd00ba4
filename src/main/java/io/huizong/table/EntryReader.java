package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Value;
import io.huizong.period.Period;
import io.huizong.sheet.Cell;
import io.huizong.sheet.DateSystem;
import io.huizong.table.Entry.Origin;
import io.huizong.table.value.CodeMatcher;
import io.huizong.table.value.LenientDate;
import io.huizong.table.value.LenientNumber;
import io.huizong.table.value.Reading;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column as values of its field, and holds them against what the field asks for. */
final class EntryReader {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\ufffe\uffff&&[^\n\r\t]]");
    private static final Pattern LIST = Pattern.compile("[\u3001,\uff0c;\uff1b\n\r]+");
    private static final Set<String> BLANKS = Vocabulary.bundled().set("value.blank");
    private static final Set<String> YES = Vocabulary.bundled().set("flag.yes");
    private static final Set<String> NO = Vocabulary.bundled().set("flag.no");

    private final Form form;
    private final Field field;
    private final int column;
    private final @Nullable Period period;
    private final DateSystem dates;
    private final @Nullable CodeMatcher codes;

    /** Reads a column counted from 1, 0 standing for none; the period is null where it is not known. */
    EntryReader(Form form, Field field, int column, @Nullable Period period, DateSystem dates) {
        this.form = form;
        this.field = field;
        this.column = column;
        this.period = period;
        this.dates = dates;
        this.codes = field.type() instanceof FieldType.CodeType type ? new CodeMatcher(type) : null;
    }

    /** What a cell says; findings, without their sheet, are added to the list. */
    Entry read(@Nullable Cell cell, Origin origin, CellFindings findings) {
        if (cell == null) {
            return blank(null, findings);
        }
        String written = cell.written();
        int before = findings.errors();
        Value value = value(cell, written, findings);
        if (value == null) {
            return findings.errors() > before
                    ? new Entry(null, written, Origin.REFUSED, column)
                    : blank(written, findings);
        }
        FieldLimits.check(value, written, this, findings);
        return new Entry(value, written, origin, column);
    }

    /** Nothing is written, or a sign that stands for nothing. */
    private Entry blank(@Nullable String sign, CellFindings findings) {
        if (field.defaultValue() != null) {
            return new Entry(field.defaultValue(), null, Origin.DEFAULT, column);
        }
        if (field.required()) {
            boolean said = sign != null && !Folded.compact(sign).isEmpty();
            findings.add(FindingCode.VALUE_REQUIRED, said ? "sign" : null, said ? sign : null, this, f -> f);
        }
        return new Entry(null, null, Origin.BLANK, column);
    }

    private @Nullable Value value(Cell cell, String written, CellFindings findings) {
        FieldType type = field.type();
        if (type instanceof FieldType.NumberType number) {
            Reading<BigDecimal> reading = LenientNumber.read(cell, number.whole(), field.measure());
            return reading instanceof Reading.Refused<BigDecimal> refused
                    ? noNumber(refused, number, cell, findings)
                    : settle(reading, written, findings, Value.Numeric::new);
        }
        if (type instanceof FieldType.DateType) {
            Reading<LocalDate> reading = LenientDate.read(cell, period, dates);
            return settle(reading, written, findings, Value.Day::new);
        }
        if (cell instanceof Cell.ErrorValue || cell instanceof Cell.NoResult) {
            findings.add(FindingCode.VALUE_FORMULA_ERROR, written, this, f -> f);
            return null;
        }
        return worded(type, clean(written, findings), findings);
    }

    private <T> @Nullable Value settle(
            Reading<T> reading, String written, CellFindings findings, Function<T, Value> make) {
        if (reading instanceof Reading.Plain<T> plain) {
            return make.apply(plain.value());
        }
        if (reading instanceof Reading.Interpreted<T> interpreted) {
            Value value = make.apply(interpreted.value());
            findings.add(FindingCode.VALUE_INTERPRETED, written, this, f -> f.with("read", value.text()));
            return value;
        }
        if (reading instanceof Reading.Approximate<T> approximate) {
            Value value = make.apply(approximate.value());
            String variant = field.type() instanceof FieldType.DateType ? "date" : null;
            findings.add(FindingCode.VALUE_APPROXIMATE, variant, written, this, f -> f.with("read", value.text()));
            return value;
        }
        if (reading instanceof Reading.Measured<T> measured) {
            Value value = make.apply(measured.value());
            findings.addAsQuery(
                    FindingCode.VALUE_INTERPRETED,
                    "unit",
                    written,
                    this,
                    f -> f.with("read", value.text())
                            .with("unit", measured.unit())
                            .with("measure", field.measure() == null ? "" : field.measure()));
            return value;
        }
        if (reading instanceof Reading.Refused<T> refused) {
            findings.add(refused.code(), written, this, f -> f);
        }
        return null;
    }

    private @Nullable Value noNumber(
            Reading.Refused<BigDecimal> refused, FieldType.NumberType type, Cell cell, CellFindings findings) {
        String written = cell.written();
        String seen = CONTROL.matcher(written).replaceAll("");
        boolean hidden = cell instanceof Cell.Text
                && seen.length() < written.length()
                && !(LenientNumber.read(new Cell.Text(seen), type.whole(), field.measure()) instanceof Reading.Refused);
        String variant = hidden ? "invisible" : type.whole() ? "whole" : "decimal";
        boolean varies = refused.code() == FindingCode.VALUE_NOT_A_NUMBER;
        findings.add(refused.code(), varies ? variant : null, written, this, f -> hidden ? f.with("seen", seen) : f);
        return null;
    }

    private @Nullable Value worded(FieldType type, String text, CellFindings findings) {
        String folded = Folded.compact(text);
        if (type instanceof FieldType.TextType) {
            return folded.isEmpty() ? null : new Value.Text(text);
        }
        if (type instanceof FieldType.CodeType codeType && codes != null) {
            return code(codeType, codes, text, folded, findings);
        }
        if (folded.isEmpty() || BLANKS.contains(folded)) {
            return null;
        }
        if (type instanceof FieldType.FlagType) {
            return flag(text, folded, findings);
        }
        return new Value.Texts(LIST.splitAsStream(text)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList());
    }

    private @Nullable Value code(
            FieldType.CodeType type, CodeMatcher matcher, String text, String folded, CellFindings findings) {
        String known = matcher.match(text).orElse(null);
        if (known != null) {
            return new Value.Text(known);
        }
        if (folded.isEmpty() || BLANKS.contains(folded)) {
            return null;
        }
        String otherwise = type.otherwise();
        List<String> names = type.codes().stream().map(FieldType.Code::name).toList();
        Function<Finding, Finding> list =
                f -> f.with("nearest", matcher.nearest(text)).with("codes", names);
        if (otherwise == null) {
            findings.add(FindingCode.VALUE_NOT_IN_LIST, text, this, list);
            return null;
        }
        findings.addAsQuery(
                FindingCode.VALUE_NOT_IN_LIST, "else", text, this, list.andThen(f -> f.with("else", otherwise)));
        return new Value.Text(otherwise);
    }

    private @Nullable Value flag(String text, String folded, CellFindings findings) {
        if (YES.contains(folded) || NO.contains(folded)) {
            return new Value.Flag(YES.contains(folded));
        }
        findings.add(FindingCode.VALUE_NOT_IN_LIST, "flag", text, this, f -> f);
        return null;
    }

    private String clean(String written, CellFindings findings) {
        String clean = CONTROL.matcher(written).replaceAll("");
        if (clean.length() != written.length()) {
            findings.add(FindingCode.VALUE_CONTROL_CHARACTERS, clean, this, f -> f);
        }
        return clean.strip();
    }

    /** The same column for another field. */
    EntryReader of(Field other) {
        return new EntryReader(form, other, column, period, dates);
    }

    /** The same field in another column. */
    EntryReader in(int other) {
        return new EntryReader(form, field, other, period, dates);
    }

    Form form() {
        return form;
    }

    Field field() {
        return field;
    }

    int column() {
        return column;
    }

    /** Whether a cell holds a date, a number or a code that is all that the field asks for. */
    boolean fits(Cell cell) {
        FieldType type = field.type();
        if (type instanceof FieldType.CodeType) {
            return codes != null && codes.match(cell.written()).isPresent();
        }
        if (!(type instanceof FieldType.DateType || type instanceof FieldType.NumberType)) {
            return false;
        }
        CellFindings unsaid = new CellFindings(Location.NOWHERE, 1);
        return read(cell, Origin.WRITTEN, unsaid).origin() == Origin.WRITTEN && unsaid.errors() == 0;
    }

    @Nullable
    Period period() {
        return period;
    }
}
