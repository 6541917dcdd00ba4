package io.huizong.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long after a period's end its forms are due.
 *
 * @param days at least 0
 * @param workingDays whether only working days count
 * @param calendar which days are worked
 */
public record Deadline(int days, boolean workingDays, WorkCalendar calendar) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) (working )?days?");

    /** Reads {@code 5 working days} or {@code 10 days}; empty if it is neither. */
    public static Optional<Deadline> parse(String text, WorkCalendar calendar) {
        Matcher m = WRITTEN.matcher(text.strip());
        return m.matches()
                ? Optional.of(new Deadline(Integer.parseInt(m.group(1)), m.group(2) != null, calendar))
                : Optional.empty();
    }

    /** The last day on which a form of the period is in time. */
    public LocalDate dueDay(Period period) {
        LocalDate day = period.lastDay();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!workingDays || calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
