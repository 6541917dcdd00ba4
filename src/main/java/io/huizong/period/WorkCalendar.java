package io.huizong.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days offices work: from Monday to Friday, but for what the years' official arrangements say otherwise.
 *
 * @param holidays days off, weekends or not
 * @param workdays weekend days that are worked to make up for them
 */
public record WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays) {
    /** Of which nothing but the weekends is known. */
    public static final WorkCalendar WEEKENDS = new WorkCalendar(Set.of(), Set.of());

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workdays.contains(day) || (!weekend && !holidays.contains(day));
    }
}
