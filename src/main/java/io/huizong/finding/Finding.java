package io.huizong.finding;

import io.huizong.words.Messages;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong or odd, at an address. Made with {@link #of} and the withers.
 *
 * @param variant which wording of the code's text is meant; null for the plain one
 * @param unit the unit's code; null where it is not known
 * @param form the form's code; null where it is not known
 * @param value as written in the file; null where none is concerned
 * @param arguments what the text names: strings, numbers, lists of these
 */
public record Finding(
        FindingCode code,
        @Nullable String variant,
        Severity severity,
        @Nullable String unit,
        @Nullable String form,
        Location where,
        @Nullable String value,
        SortedMap<String, Object> arguments) {
    private static final String ALIKE = "alike";
    private static final String LAST_ROW = "alike-last-row";

    public static Finding of(FindingCode code) {
        return new Finding(code, null, code.severity(), null, null, Location.NOWHERE, null, new TreeMap<>());
    }

    /** The wording {@code variant} of the code's text. */
    public static Finding of(FindingCode code, String variant) {
        return new Finding(code, variant, code.severity(), null, null, Location.NOWHERE, null, new TreeMap<>());
    }

    public Finding severity(Severity other) {
        return new Finding(code, variant, other, unit, form, where, value, arguments);
    }

    public Finding about(@Nullable String unitCode, @Nullable String formCode) {
        return new Finding(code, variant, severity, unitCode, formCode, where, value, arguments);
    }

    public Finding at(Location place) {
        return new Finding(code, variant, severity, unit, form, place, value, arguments);
    }

    public Finding value(@Nullable String written) {
        return new Finding(code, variant, severity, unit, form, where, written, arguments);
    }

    public Finding with(String name, Object argument) {
        SortedMap<String, Object> more = new TreeMap<>(arguments);
        more.put(name, argument);
        return new Finding(code, variant, severity, unit, form, where, value, more);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** This finding as the one that is shown of several alike, itself among them; rows count from 1, 0 for no row. */
    Finding standingFor(int cases, int lastRow) {
        return with(ALIKE, cases).with(LAST_ROW, lastRow);
    }

    /** How many places of a file it speaks of: one, or as many as it stands for. */
    public int cases() {
        return number(ALIKE, 1);
    }

    /** The last row that it speaks of, counted from 1; 0 where it speaks of no row. */
    int lastRow() {
        return number(LAST_ROW, where.cell() == null ? 0 : where.cell().row());
    }

    private int number(String argument, int otherwise) {
        return arguments.get(argument) instanceof Number number ? number.intValue() : otherwise;
    }

    /** The finding in words: what was found, what was expected, what to do. */
    public String message(Messages messages) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.putIfAbsent("value", value == null ? "" : value);
        String own = messages.text(variant == null ? code.code() : code.code() + "." + variant, all);
        if (cases() == 1) {
            return own;
        }
        Map<String, Object> extent = new TreeMap<>(Map.of("message", own, "count", cases(), "last", lastRow()));
        if (where.cell() == null) {
            return messages.text("finding.alike", extent);
        }
        extent.put("first", where.cell().row());
        return messages.text("finding.alike.rows", extent);
    }
}
