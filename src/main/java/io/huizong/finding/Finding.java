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
 * @param fingerprint {@link Fingerprint} of what it is about; null for a note, and for what no answer can settle
 * @param answer what the unit says to a query, which settles it; null where nothing was said, or not enough
 */
public record Finding(
        FindingCode code,
        @Nullable String variant,
        Severity severity,
        @Nullable String unit,
        @Nullable String form,
        Location where,
        @Nullable String value,
        SortedMap<String, Object> arguments,
        @Nullable String fingerprint,
        @Nullable String answer) {
    /** The wording of a query of which the office's choice has changed what counts. */
    public static final String SETTLED = "confirmed";

    private static final String ALIKE = "alike";
    private static final String LAST_ROW = "alike-last-row";
    private static final String TOO_SHORT = "answer-too-short";
    private static final String LEAST = "answer-least";

    public static Finding of(FindingCode code) {
        return plain(code, null);
    }

    /** The wording {@code variant} of the code's text. */
    public static Finding of(FindingCode code, String variant) {
        return plain(code, variant);
    }

    private static Finding plain(FindingCode code, @Nullable String variant) {
        return new Finding(
                code, variant, code.severity(), null, null, Location.NOWHERE, null, new TreeMap<>(), null, null);
    }

    public Finding severity(Severity other) {
        return new Finding(code, variant, other, unit, form, where, value, arguments, fingerprint, answer);
    }

    public Finding about(@Nullable String unitCode, @Nullable String formCode) {
        return new Finding(code, variant, severity, unitCode, formCode, where, value, arguments, fingerprint, answer);
    }

    public Finding at(Location place) {
        return new Finding(code, variant, severity, unit, form, place, value, arguments, fingerprint, answer);
    }

    public Finding value(@Nullable String written) {
        return new Finding(code, variant, severity, unit, form, where, written, arguments, fingerprint, answer);
    }

    public Finding with(String name, Object argument) {
        SortedMap<String, Object> more = new TreeMap<>(arguments);
        more.put(name, argument);
        return new Finding(code, variant, severity, unit, form, where, value, more, fingerprint, answer);
    }

    public Finding fingerprint(@Nullable String other) {
        return new Finding(code, variant, severity, unit, form, where, value, arguments, other, answer);
    }

    /** This query, settled by what the unit says. */
    public Finding answered(String text) {
        return new Finding(code, variant, severity, unit, form, where, value, arguments, fingerprint, text);
    }

    /** This query, to which the unit says something that has fewer characters than asked for. */
    public Finding answeredTooShort(String text, int least) {
        return with(TOO_SHORT, text).with(LEAST, least);
    }

    /** Whether it is a query that its unit can answer and has not. */
    public boolean isOpenQuery() {
        return severity == Severity.QUERY && fingerprint != null && answer == null && !code.isOffices();
    }

    /** Whether it is a query that waits for the office to settle it, whatever its unit says to it. */
    public boolean isOpenForOffice() {
        return severity == Severity.QUERY
                && fingerprint != null
                && code.isForOffice()
                && (code.isOffices() ? answer == null : !SETTLED.equals(variant));
    }

    /** Whether its unit has to do something about it: correct an error, or settle a query that is not the office's. */
    public boolean isUnits() {
        return isError() || (severity == Severity.QUERY && answer == null && !code.isOffices());
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
        return withAnswer(cases() == 1 ? own : withExtent(own, messages), messages);
    }

    private String withExtent(String own, Messages messages) {
        Map<String, Object> extent = new TreeMap<>(Map.of("message", own, "count", cases(), "last", lastRow()));
        if (where.cell() == null) {
            return messages.text("finding.alike", extent);
        }
        extent.put("first", where.cell().row());
        return messages.text("finding.alike.rows", extent);
    }

    private String withAnswer(String own, Messages messages) {
        return answer != null || !arguments.containsKey(TOO_SHORT)
                ? own
                : messages.text(
                        "finding.answer-too-short",
                        Map.of("message", own, "answer", arguments.get(TOO_SHORT), "least", number(LEAST, 0)));
    }
}
