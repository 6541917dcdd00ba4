package io.huizong.period;

import io.huizong.words.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reporting period, written {@code 2024-06}, {@code 2024-Q2}, {@code 2024-H1} or {@code 2024}.
 *
 * @param ordinal which one of its type in the year, counted from 1
 */
public record Period(PeriodType type, int year, int ordinal) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

    public Period {
        if (year < 1900 || year > 9999 || ordinal < 1 || ordinal > type.perYear()) {
            throw new IllegalArgumentException("no " + type.code() + " " + ordinal + " of " + year);
        }
    }

    public static Period month(int year, int month) {
        return new Period(PeriodType.MONTH, year, month);
    }

    public static Period monthOf(LocalDate day) {
        return month(day.getYear(), day.getMonthValue());
    }

    public static Period year(int year) {
        return new Period(PeriodType.YEAR, year, 1);
    }

    /** Reads the contract's spelling; empty if it is not one. */
    public static Optional<Period> parse(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        PeriodType type = m.group(2) != null
                ? PeriodType.MONTH
                : m.group(3) != null ? PeriodType.QUARTER : m.group(4) != null ? PeriodType.HALF_YEAR : PeriodType.YEAR;
        String which = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4);
        int ordinal = which == null ? 1 : Integer.parseInt(which);
        boolean exists = year >= 1900 && ordinal >= 1 && ordinal <= type.perYear();
        return exists ? Optional.of(new Period(type, year, ordinal)) : Optional.empty();
    }

    /** As {@link #parse}, for text that the program itself wrote. */
    public static Period of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a period: " + text));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (ordinal - 1) * type.months() + 1, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, ordinal * type.months()).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether each day of the other is a day of this; a period contains itself. */
    public boolean contains(Period other) {
        return contains(other.firstDay()) && contains(other.lastDay());
    }

    /** The months in it, the first first; a month's only one is itself. */
    public List<Period> months() {
        int first = (ordinal - 1) * type.months() + 1;
        return IntStream.range(first, first + type.months())
                .mapToObj(m -> month(year, m))
                .toList();
    }

    /** The one of the same length just before. */
    public Period previous() {
        return ordinal > 1 ? new Period(type, year, ordinal - 1) : new Period(type, year - 1, type.perYear());
    }

    /** The one of the same length just after. */
    public Period next() {
        return ordinal < type.perYear() ? new Period(type, year, ordinal + 1) : new Period(type, year + 1, 1);
    }

    /** The same period of the year before. */
    public Period yearAgo() {
        return new Period(type, year - 1, ordinal);
    }

    /** The period of another length that this one begins in. */
    public Period within(PeriodType other) {
        return new Period(other, year, (firstDay().getMonthValue() - 1) / other.months() + 1);
    }

    /** How people name it; the words are the bundle's. */
    public String title(Messages messages) {
        String key =
                "period." + type.code() + (type == PeriodType.MONTH || type == PeriodType.YEAR ? "" : "." + ordinal);
        return messages.text(key, Map.of("year", year, "ordinal", ordinal));
    }

    @Override
    public int compareTo(Period other) {
        int byStart = firstDay().compareTo(other.firstDay());
        return byStart != 0 ? byStart : type.compareTo(other.type);
    }

    @Override
    public String toString() {
        return switch (type) {
            case MONTH -> "%d-%02d".formatted(year, ordinal);
            case QUARTER -> year + "-Q" + ordinal;
            case HALF_YEAR -> year + "-H" + ordinal;
            case YEAR -> String.valueOf(year);
        };
    }
}
