package io.huizong.intake;

import io.huizong.period.PeriodType;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, as people write it, perhaps without a year; a single day is from itself to itself. Days are
 * not held against the calendar: nobody writes the 31st of June to mean July.
 */
record WrittenDays(@Nullable Integer year, int firstMonth, int firstDay, int lastMonth, int lastDay) {
    private static final int LEAP_YEAR = 2024;
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)" + day("a") + "[-~]+(?:" + day("b")
            + "|(?<mshort>\\d{1,2})[-./](?<dshort>\\d{1,2})D?|(?<dlast>\\d{1,2})D?)(?![\\dM])");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)" + day("a") + "(?!\\d)");

    /** A day in the shape of {@link PeriodShape}: with signs, with points between, or eight digits. */
    private static String day(String n) {
        return "(?:(?:(?<y1%1$s>\\d{4}|\\d{2})Y)?(?<m1%1$s>\\d{1,2})M(?<d1%1$s>\\d{1,2})D?".formatted(n)
                + "|(?<y2%1$s>\\d{4})(?<by%1$s>[-./])(?<m2%1$s>\\d{1,2})\\k<by%1$s>(?<d2%1$s>\\d{1,2})".formatted(n)
                + "|(?<y3%1$s>(?:19|20)\\d{2})(?<m3%1$s>0[1-9]|1[0-2])(?<d3%1$s>[0-3]\\d))".formatted(n);
    }

    static Pattern ranges() {
        return RANGE;
    }

    static Pattern days() {
        return DAY;
    }

    /** The days of a match of {@link #ranges} or {@link #days}; empty if they are none or of two years. */
    static Optional<WrittenDays> of(Matcher match) {
        boolean range = match.pattern().equals(RANGE);
        Integer year = number(match, "y1a", "y2a", "y3a");
        Integer month = number(match, "m1a", "m2a", "m3a");
        Integer day = number(match, "d1a", "d2a", "d3a");
        Integer lastYear = range ? number(match, "y1b", "y2b", "y3b") : null;
        Integer lastMonth = range ? number(match, "m1b", "m2b", "m3b", "mshort") : null;
        Integer lastDay = range ? number(match, "d1b", "d2b", "d3b", "dshort", "dlast") : null;
        if (month == null || day == null || (lastYear != null && !lastYear.equals(year))) {
            return Optional.empty();
        }
        WrittenDays days = new WrittenDays(
                year == null || year > 99 ? year : Integer.valueOf(2000 + year),
                month,
                day,
                lastMonth == null ? month : lastMonth,
                lastDay == null ? day : lastDay);
        return days.exist() ? Optional.of(days) : Optional.empty();
    }

    private static @Nullable Integer number(Matcher match, String... groups) {
        for (String group : groups) {
            String digits = match.group(group);
            if (digits != null) {
                return Integer.valueOf(digits);
            }
        }
        return null;
    }

    private boolean exist() {
        return isDay(firstMonth, firstDay)
                && isDay(lastMonth, lastDay)
                && lastMonth * 100 + lastDay >= firstMonth * 100 + firstDay;
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= length(month);
    }

    private static int length(int month) {
        return YearMonth.of(LEAP_YEAR, month).lengthOfMonth();
    }

    /** The month in which all of them lie. */
    Optional<WrittenPeriod> month() {
        return firstMonth == lastMonth
                ? Optional.of(new WrittenPeriod(year, PeriodType.MONTH, firstMonth))
                : Optional.empty();
    }

    /** The months that they fill from the first day to the last. */
    Optional<MonthSpan> whole() {
        boolean full = firstDay == 1 && (lastDay == length(lastMonth) || (lastMonth == 2 && lastDay == 28));
        return full ? Optional.of(new MonthSpan(year, firstMonth, year, lastMonth)) : Optional.empty();
    }
}
