package io.huizong.table.value;

import io.huizong.words.Vocabulary;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One day as far as it is written; a year, month or day that is not written is 0.
 *
 * @param weekday the weekday that is written with it
 * @param about whether only its month, or its third of a month, is written
 * @param hyphen whether it is two numbers and a hyphen, which may also be two days of one month
 * @param isShort whether it is three numbers of at most two digits, of which the first need not be the year
 */
record WrittenDay(
        int year, int month, int day, @Nullable DayOfWeek weekday, boolean about, boolean hyphen, boolean isShort) {
    private static final List<String> THIRDS = Vocabulary.bundled().words("date.thirds");
    private static final List<String> MONTH_AFTER = Vocabulary.bundled().words("date.month.after");

    /** A shape and which groups of it are the year, the month and the day. */
    private record Shape(Pattern pattern, int year, int month, int day) {
        Shape(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern), year, month, day);
        }
    }

    private static final String YEAR = "(\\d{4}|\\d{2}(?=y))y";
    private static final List<Shape> SHAPES = List.of(
            new Shape(YEAR + "(\\d{1,2})[m.](\\d{1,2})d?", 1, 2, 3),
            new Shape("(\\d{4})([-/.,~、_])(\\d{1,2})\\2(\\d{1,2})d?", 1, 3, 4),
            new Shape("(\\d{4})[-/.](\\d{1,2})m(\\d{1,2})d?", 1, 2, 3),
            new Shape("(\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})d?", 1, 3, 4),
            new Shape("(\\d{4})(\\d{2})(\\d{2})", 1, 2, 3),
            new Shape("(\\d{1,2})[m.](\\d{1,2})d?", 0, 1, 2),
            new Shape("(\\d{1,2})[-/](\\d{1,2})", 0, 1, 2),
            new Shape("(\\d{1,2})d", 0, 0, 1),
            new Shape(YEAR + "(\\d{1,2})m", 1, 2, 0),
            new Shape("(\\d{4})[-/.](\\d{1,2})m?", 1, 2, 0),
            new Shape("(\\d{4})(\\d{2})", 1, 2, 0),
            new Shape("(\\d{1,2})m", 0, 1, 0));

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("\\d{2}[-/.].*");
    private static final Pattern HYPHEN = Pattern.compile("[1-9]\\d?-\\d{1,2}");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}");

    /** Reads {@code 2024y6m3d} and its like; what else stands in the text makes it no day. */
    static Optional<WrittenDay> in(String shape, @Nullable DayOfWeek weekday) {
        for (Shape candidate : SHAPES) {
            Matcher m = candidate.pattern.matcher(shape);
            if (m.matches()) {
                int day = number(m, candidate.day);
                boolean about = candidate.day == 0;
                boolean hyphen = HYPHEN.matcher(shape).matches();
                return existing(new WrittenDay(
                        fullYear(m, candidate.year),
                        number(m, candidate.month),
                        about ? 1 : day,
                        weekday,
                        about,
                        hyphen,
                        candidate.year > 0 && SHORT.matcher(shape).matches()));
            }
        }
        return yearLast(shape, weekday).or(() -> third(shape));
    }

    /** A day's number alone, as it stands at one end of a range. */
    static Optional<WrittenDay> bare(String shape) {
        return BARE.matcher(shape).matches()
                ? existing(new WrittenDay(0, 0, Integer.parseInt(shape), null, false, false, false))
                : Optional.empty();
    }

    /** 0 if the shape has no such group; -1 if the group is a written 0, which no year, month or day is. */
    private static int number(Matcher m, int group) {
        int number = group == 0 ? 0 : Integer.parseInt(m.group(group));
        return group != 0 && number == 0 ? -1 : number;
    }

    /** 24年 is 2024; 98年 is left to the one who wrote it. */
    private static int fullYear(Matcher m, int group) {
        int year = number(m, group);
        boolean isShort = group != 0 && m.group(group).length() == 2;
        return isShort ? (year <= 50 ? 2000 + year : -1) : year;
    }

    /** 30/6/2024 can be one day only; 6/3/2024 is two. */
    private static Optional<WrittenDay> yearLast(String shape, @Nullable DayOfWeek weekday) {
        Matcher m = YEAR_LAST.matcher(shape);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = number(m, 4);
        Set<LocalDate> days = new TreeSet<>();
        date(year, number(m, 1), number(m, 3)).ifPresent(days::add);
        date(year, number(m, 3), number(m, 1)).ifPresent(days::add);
        return days.stream()
                .filter(d -> days.size() == 1)
                .map(d -> new WrittenDay(year, d.getMonthValue(), d.getDayOfMonth(), weekday, false, false, false))
                .findFirst();
    }

    private static Optional<WrittenDay> third(String shape) {
        for (int i = 0; i < THIRDS.size(); i++) {
            String word = THIRDS.get(i);
            if (shape.endsWith("m" + word)) {
                int day = 1 + 10 * i;
                return in(shape.substring(0, shape.length() - word.length()), null)
                        .map(m -> new WrittenDay(m.year, m.month, day, null, true, false, false));
            }
        }
        return MONTH_AFTER.stream()
                .filter(word -> shape.endsWith("m" + word))
                .findFirst()
                .flatMap(word -> in(shape.substring(0, shape.length() - word.length()), null));
    }

    private static Optional<WrittenDay> existing(WrittenDay w) {
        boolean year = w.year == 0 || (w.year >= 1900 && w.year <= 2100);
        boolean month = w.month >= 0 && w.month <= 12;
        boolean day = w.day >= 1 && w.day <= 31;
        return year && month && day ? Optional.of(w) : Optional.empty();
    }

    /** The date, with what is not written taken from elsewhere; empty if there is no such day, or another weekday is written. */
    Optional<LocalDate> on(int otherYear, int otherMonth) {
        return date(year == 0 ? otherYear : year, month == 0 ? otherMonth : month, day)
                .filter(d -> weekday == null || d.getDayOfWeek() == weekday);
    }

    /** Of a short one the days that it is if the year is written last, the day or the month first. */
    Stream<LocalDate> others() {
        int first = year % 100;
        return Stream.of(date(2000 + day, month, first), date(2000 + day, first, month))
                .flatMap(Optional::stream)
                .filter(d -> !on(0, 0).equals(Optional.of(d)));
    }

    /** Whether it says the month where the other does not, or the year. */
    boolean saysMoreThan(WrittenDay other) {
        return (other.year == 0 && year != 0) || (other.month == 0 && month != 0);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1900 || year > 2100 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
