package io.huizong.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What one cell holds; a cell that holds nothing is {@code null} in its {@link Row}. */
public sealed interface Cell {
    /** The value as a person sees it written, for findings and for free text. */
    String written();

    /** Text as stored, untrimmed; never empty. */
    record Text(String text) implements Cell {
        @Override
        public String written() {
            return text;
        }
    }

    /** A number without a date format, at the 15 significant digits that spreadsheets keep. */
    record Numeric(BigDecimal number) implements Cell {
        @Override
        public String written() {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** A number with a date format, in either date system, or an ISO date cell. */
    record DateTime(LocalDateTime at) implements Cell {
        private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 31);
        private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

        /** Whether the number is below 1: a time of day, shown without a date, or an empty cell that was copied. */
        public boolean isOfNoDay() {
            boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
            return at.toLocalDate().equals(ZERO_OF_1900) || (at.toLocalDate().equals(ZERO_OF_1904) && !midnight);
        }

        @Override
        public String written() {
            if (isOfNoDay()) {
                return at.toLocalTime().toString();
            }
            return at.toLocalTime().toSecondOfDay() == 0
                    ? at.toLocalDate().toString()
                    : at.toLocalDate() + " " + at.toLocalTime();
        }
    }

    record Bool(boolean yes) implements Cell {
        @Override
        public String written() {
            return yes ? "TRUE" : "FALSE";
        }
    }

    /** An error value, {@code #REF!} and its like. */
    record ErrorValue(String code) implements Cell {
        @Override
        public String written() {
            return code;
        }
    }

    /** A formula for which the file stores no value and none could be worked out safely. */
    record NoResult(String formula) implements Cell {
        @Override
        public String written() {
            return "=" + formula;
        }
    }
}
