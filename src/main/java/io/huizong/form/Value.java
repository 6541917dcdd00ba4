package io.huizong.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a field of a record holds. A blank is no value and is {@code null} wherever values are listed. */
public sealed interface Value {
    /** The value as the record's own text: a date as {@code 2024-06-03}, a number without grouping. */
    String text();

    record Numeric(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    record Day(LocalDate date) implements Value {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** Free text, trimmed, or the canonical name of a code. */
    record Text(String text) implements Value {}

    record Flag(boolean yes) implements Value {
        @Override
        public String text() {
            return Boolean.toString(yes);
        }
    }

    record Texts(List<String> texts) implements Value {
        @Override
        public String text() {
            return String.join("\u3001", texts);
        }
    }
}
