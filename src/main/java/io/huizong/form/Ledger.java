package io.huizong.form;

import io.huizong.words.Folded;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes a form's records entries of a list that stands over time: a later record of the same key is the same
 * entry, moved on.
 *
 * @param key the fields that tell entries apart, compared without spaces, width and punctuation
 * @param state the code field that says how an entry stands
 * @param done the states that end it
 * @param due the date until which it is to be done
 * @param finished the date on which it was; null where the form does not ask
 * @param by the fields by which entries are broken down
 */
public record Ledger(
        List<String> key,
        String state,
        List<String> done,
        String due,
        @Nullable String finished,
        List<String> by) {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** By this name a condition asks for an entry's standing. */
    public static final String STANDING = "standing";

    /** How an entry stands on a day. */
    public enum Standing {
        SETTLED,
        OPEN,
        /** Open past its due date. */
        OVERDUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What all records of one entry have in common, within one unit. */
    public String keyOf(Form form, FormRecord record) {
        return key.stream().map(field -> folded(record.text(form, field))).collect(Collectors.joining("\u0001"));
    }

    private static String folded(String text) {
        return MARKS.matcher(Folded.compact(text)).replaceAll("");
    }

    /** How an entry stands at the end of a day: what was due that day is not overdue yet. */
    public Standing standing(Form form, FormRecord record, LocalDate day) {
        if (done.contains(record.text(form, state))) {
            return Standing.SETTLED;
        }
        return record.value(form, due) instanceof Value.Day until
                        && until.date().isBefore(day)
                ? Standing.OVERDUE
                : Standing.OPEN;
    }

    /** Whether an entry is one of those that a condition asks for: what is overdue is open too. */
    public boolean isOneOf(List<String> standings, Form form, FormRecord record, LocalDate day) {
        Standing standing = standing(form, record, day);
        return standings.contains(standing.code())
                || (standing == Standing.OVERDUE && standings.contains(Standing.OPEN.code()));
    }
}
