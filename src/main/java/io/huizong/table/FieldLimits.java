package io.huizong.table;

import io.huizong.finding.FindingCode;
import io.huizong.form.FieldType;
import io.huizong.form.Value;
import io.huizong.period.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Holds values against the bounds that their fields have. */
final class FieldLimits {
    private FieldLimits() {}

    /** Adds what is to be said of a value that was read in a column. */
    static void check(Value value, String written, EntryReader at, CellFindings findings) {
        FieldType type = at.field().type();
        if (value instanceof Value.Numeric n && type instanceof FieldType.NumberType number) {
            range(n.number(), number, written, at, findings);
        } else if (value instanceof Value.Text t && type instanceof FieldType.TextType text) {
            length(t.text(), text, written, at, findings);
        } else if (value instanceof Value.Day d && type instanceof FieldType.DateType date) {
            period(d, date, written, at, findings);
        }
    }

    private static void length(
            String text, FieldType.TextType type, String written, EntryReader at, CellFindings findings) {
        int length = text.codePointCount(0, text.length());
        if (length > type.max()) {
            findings.add(
                    FindingCode.VALUE_TOO_LONG,
                    written,
                    at,
                    f -> f.with("max", type.max()).with("length", length));
        }
    }

    private static void period(
            Value.Day day, FieldType.DateType type, String written, EntryReader at, CellFindings findings) {
        Period period = at.period();
        if (period == null || type.within() == FieldType.Within.ANY) {
            return;
        }
        Period within = type.within() == FieldType.Within.YEAR ? Period.year(period.year()) : period;
        if (!within.contains(day.date())) {
            String kind = day.text().equals(written) ? null : "read";
            findings.add(
                    FindingCode.VALUE_OUTSIDE_PERIOD,
                    type.within() == FieldType.Within.YEAR ? "year" : kind,
                    written,
                    at,
                    f -> f.with("read", day.text())
                            .with("first", within.firstDay().toString())
                            .with("last", within.lastDay().toString()));
        }
    }

    private static void range(
            BigDecimal number, FieldType.NumberType type, String written, EntryReader at, CellFindings findings) {
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        boolean low = min != null && number.compareTo(min) < 0;
        boolean high = max != null && number.compareTo(max) > 0;
        if (low || high) {
            @Nullable String variant = min == null ? "most" : max == null ? "least" : null;
            findings.add(
                    FindingCode.VALUE_OUT_OF_RANGE,
                    variant,
                    written,
                    at,
                    f -> f.with("min", min == null ? "" : min).with("max", max == null ? "" : max));
        }
    }
}
