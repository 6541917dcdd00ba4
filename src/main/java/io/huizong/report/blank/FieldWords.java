package io.huizong.report.blank;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.FieldType.CodeType;
import io.huizong.form.FieldType.DateType;
import io.huizong.form.FieldType.FlagType;
import io.huizong.form.FieldType.ListType;
import io.huizong.form.FieldType.NumberType;
import io.huizong.form.FieldType.TextType;
import io.huizong.form.FieldType.Within;
import io.huizong.form.Value;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What may stand in a field, in words and by example. */
record FieldWords(Wording words, Field field) {
    /** The days among which a date must lie. */
    record Days(LocalDate first, LocalDate last) {}

    private static final int SOME_DAY = 2;

    /** What may stand there, without a full stop. */
    String what() {
        String what = what(field.type());
        Value standing = field.defaultValue();
        return standing == null ? what : words.text("what.default", Map.of("what", what, "value", standing.text()));
    }

    private String what(FieldType type) {
        if (type instanceof DateType date) {
            return date(date.within());
        }
        if (type instanceof NumberType number) {
            return number(number);
        }
        if (type instanceof TextType text) {
            return words.text("what.text", Map.of("max", text.max()));
        }
        if (type instanceof CodeType) {
            return words.text("what.code", Map.of("codes", String.join(words.text("and"), choices())));
        }
        return words.text(type instanceof FlagType ? "what.flag" : "what.list");
    }

    private String date(Within within) {
        if (within == Within.ANY) {
            return words.text("what.day.any", Map.of("example", example()));
        }
        Days days = days(within);
        return words.text("what.day", Map.of("from", days.first(), "to", days.last(), "example", example()));
    }

    Days days(Within within) {
        Period period = within == Within.YEAR ? Period.year(words.period().year()) : words.period();
        return new Days(period.firstDay(), period.lastDay());
    }

    private String number(NumberType type) {
        String what = words.text(type.whole() ? "what.whole" : "what.decimal");
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        if (min == null) {
            return max == null ? what : words.text("what.most", Map.of("what", what, "max", shown(max)));
        }
        return max == null
                ? words.text("what.least", Map.of("what", what, "min", shown(min)))
                : words.text("what.between", Map.of("what", what, "min", shown(min), "max", shown(max)));
    }

    static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What can be chosen; empty where anything may be written. */
    List<String> choices() {
        if (field.type() instanceof CodeType codes) {
            return codes.codes().stream().map(FieldType.Code::name).toList();
        }
        return field.type() instanceof FlagType ? List.of(words.text("yes"), words.text("no")) : List.of();
    }

    String example() {
        FieldType type = field.type();
        if (type instanceof DateType) {
            return words.period().firstDay().plusDays(SOME_DAY).toString();
        }
        if (type instanceof NumberType number) {
            BigDecimal min = number.min();
            return shown(min == null ? BigDecimal.ONE : min.max(BigDecimal.ONE));
        }
        if (type instanceof ListType) {
            return words.text("example.list");
        }
        return choices().stream().findFirst().orElseGet(() -> words.text("example.text"));
    }

    /** A whole row by example, a line for each field. */
    static String exampleRow(Wording words, List<Field> fields) {
        return words.text("example.title") + "\n"
                + fields.stream()
                        .map(f -> words.text(
                                "example.line",
                                Map.of("header", f.header(), "example", new FieldWords(words, f).example())))
                        .collect(Collectors.joining("\n"));
    }

    String measure() {
        return Objects.requireNonNullElse(field.measure(), "");
    }
}
