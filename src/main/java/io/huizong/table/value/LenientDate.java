package io.huizong.table.value;

import io.huizong.finding.FindingCode;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.sheet.Cell;
import io.huizong.sheet.DateSystem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, by the contract's table. What is not written is taken from the reporting period: the
 * year, and the month if the period is one. Whether the date lies in the period is not asked here.
 */
public final class LenientDate {
    private static final Pattern PLAIN = Pattern.compile(
            "\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{4}" + '年' + "\\d{1,2}" + '月' + "\\d{1,2}" + '日' + "|\\d{8}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Pattern TWO_ISO_DAYS =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})-(\\d{4}-\\d{1,2}-\\d{1,2})");

    /** Numbers that stand for days before or after are no dates that an office reports. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private LenientDate() {}

    /** Reads a date; numbers that stand for one count from the system's first day. */
    public static Reading<LocalDate> read(Cell cell, @Nullable Period context, DateSystem system) {
        if (cell instanceof Cell.DateTime dated) {
            return dated.isOfNoDay()
                    ? refused()
                    : new Reading.Plain<>(dated.at().toLocalDate());
        }
        if (cell instanceof Cell.Text text) {
            return read(text.text(), context, system);
        }
        if (cell instanceof Cell.Numeric numeric) {
            return number(numeric.number(), context, system);
        }
        boolean failed = cell instanceof Cell.ErrorValue || cell instanceof Cell.NoResult;
        return new Reading.Refused<>(failed ? FindingCode.VALUE_FORMULA_ERROR : FindingCode.VALUE_NOT_A_DATE);
    }

    static Reading<LocalDate> read(String text, @Nullable Period context, DateSystem system) {
        Written written = Written.of(text);
        if (written.isBlank()) {
            return new Reading.Blank<>();
        }
        if (written.isTooLong()) {
            return refused();
        }
        if (SERIAL.matcher(written.text()).matches()) {
            return number(new BigDecimal(written.text()), context, system);
        }
        if (written.plain() && PLAIN.matcher(written.text()).matches()) {
            return result(DayWords.day(written.text()).flatMap(day -> on(day, context)), Reading.Plain::new);
        }
        return DayWords.tidied(written.text())
                .map(tidy -> DayWords.day(tidy).map(day -> one(day, context)).orElseGet(() -> range(tidy, context)))
                .orElseGet(LenientDate::refused);
    }

    private static Reading<LocalDate> one(WrittenDay day, @Nullable Period context) {
        Optional<LocalDate> date = day.isShort() ? shortYear(day, context) : on(day, context);
        if (day.hyphen() && context != null && mayBeTwoDays(day, context)) {
            return result(date.filter(context::contains), Reading.Approximate::new);
        }
        if (day.about()) {
            return result(date, Reading.Approximate::new);
        }
        return result(date, Reading.Interpreted::new);
    }

    /** 24.6.3 is read in the period that holds the day, if 24 March 2006 and its like are not in it as well. */
    private static Optional<LocalDate> shortYear(WrittenDay day, @Nullable Period context) {
        return context == null
                ? Optional.empty()
                : day.on(0, 0)
                        .filter(context::contains)
                        .filter(d -> day.others().noneMatch(context::contains));
    }

    /** 6-15 in June may be its 6th to 15th; 6-3 is no such days, nor is 5-31. */
    private static boolean mayBeTwoDays(WrittenDay day, Period context) {
        boolean month = context.type() == PeriodType.MONTH;
        return month
                && day.month() < day.day()
                && day.day() <= context.lastDay().getDayOfMonth();
    }

    private static Reading<LocalDate> range(String text, @Nullable Period context) {
        int at = TWO_ISO_DAYS.matcher(text).matches() ? text.indexOf('-', text.indexOf('-', 5) + 1) : to(text);
        if (at <= 0) {
            return refused();
        }
        String from = text.substring(0, at);
        String until = text.substring(at + 1);
        Optional<WrittenDay> first = DayWords.day(from);
        Optional<WrittenDay> last = DayWords.day(until);
        if (first.isEmpty() && last.isPresent() && last.get().month() == 0) {
            first = WrittenDay.bare(from);
        } else if (last.isEmpty()) {
            last = WrittenDay.bare(until);
        }
        return first.isPresent() && last.isPresent() ? between(first.get(), last.get(), context) : refused();
    }

    /** Where the one sign for 'to' stands; a hyphen is one if nothing else is, and it is the only hyphen. */
    private static int to(String text) {
        char sign = text.indexOf('~') >= 0 ? '~' : '-';
        int at = text.indexOf(sign);
        return text.indexOf(sign, at + 1) < 0 ? at : -1;
    }

    /** The first day, if the last is one and not before it. */
    private static Reading<LocalDate> between(WrittenDay first, WrittenDay last, @Nullable Period context) {
        Optional<LocalDate> from = first.isShort() ? shortYear(first, context) : on(first, context);
        if (from.isEmpty() || first.about() || last.about() || last.saysMoreThan(first)) {
            return refused();
        }
        LocalDate start = from.get();
        Optional<LocalDate> end = last.on(start.getYear(), start.getMonthValue());
        return end.isPresent() && !end.get().isBefore(start) ? new Reading.Interpreted<>(start) : refused();
    }

    private static Optional<LocalDate> on(WrittenDay day, @Nullable Period context) {
        if (context == null) {
            return day.on(0, 0);
        }
        boolean month = context.type() == PeriodType.MONTH;
        return day.on(context.year(), month ? context.firstDay().getMonthValue() : 0);
    }

    private static Reading<LocalDate> number(BigDecimal number, @Nullable Period context, DateSystem system) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100_000_000)) >= 0) {
            return refused();
        }
        int whole = number.intValue();
        BigDecimal rest = number.subtract(BigDecimal.valueOf(whole)).stripTrailingZeros();
        LocalDateTime day = system.at(BigDecimal.valueOf(whole));
        if (day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
            return new Reading.Interpreted<>(day.toLocalDate());
        }
        if (rest.signum() == 0) {
            return digits(whole);
        }
        return rest.scale() > 2 ? refused() : decimals(whole, rest, context);
    }

    /** 20240603, or 202406. */
    private static Reading<LocalDate> digits(int number) {
        return number > 999_999
                ? result(WrittenDay.date(number / 10_000, number / 100 % 100, number % 100), Reading.Interpreted::new)
                : result(WrittenDay.date(number / 100, number % 100, 1), Reading.Approximate::new);
    }

    /** 6.13 is a day; 6.3 may have been 6.30, if there is such a day. 2024.06 is a month; 2024.1 may be two. */
    private static Reading<LocalDate> decimals(int whole, BigDecimal rest, @Nullable Period context) {
        int hundredths = rest.movePointRight(2).intValueExact();
        int written = rest.scale() == 1 ? hundredths / 10 : hundredths;
        boolean isYear = whole > 99;
        if (isYear) {
            boolean october = rest.scale() == 1 && hundredths == 10;
            return october ? refused() : result(WrittenDay.date(whole, written, 1), Reading.Approximate::new);
        }
        if (context == null) {
            return refused();
        }
        Optional<LocalDate> day = WrittenDay.date(context.year(), whole, written);
        boolean other = rest.scale() == 1
                && WrittenDay.date(context.year(), whole, hundredths).isPresent();
        return other ? result(day, Reading.Approximate::new) : result(day, Reading.Interpreted::new);
    }

    private static Reading<LocalDate> result(Optional<LocalDate> day, Function<LocalDate, Reading<LocalDate>> kind) {
        return day.map(kind).orElseGet(LenientDate::refused);
    }

    private static Reading<LocalDate> refused() {
        return new Reading.Refused<>(FindingCode.VALUE_NOT_A_DATE);
    }
}
