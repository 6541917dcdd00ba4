package io.huizong.intake;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one month to another, as people write it. Where no period consists of them, as of January to May, they are
 * evidence all the same: they speak against a month that does not lie in them.
 *
 * @param year of the first month; null where none is said
 * @param lastYear of the last month
 */
record MonthSpan(
        @Nullable Integer year, int first, @Nullable Integer lastYear, int last) {
    /** The period that consists of them. */
    Optional<WrittenPeriod> period() {
        if (year != null && !year.equals(lastYear)) {
            return Optional.empty();
        }
        for (PeriodType type : PeriodType.values()) {
            if (first >= 1 && last <= 12 && last - first + 1 == type.months() && (first - 1) % type.months() == 0) {
                return Optional.of(new WrittenPeriod(year, type, (first - 1) / type.months() + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether they are months at all. */
    boolean exists() {
        boolean months = first >= 1 && first <= 12 && last >= 1 && last <= 12;
        return months
                && (year == null || lastYear == null || (lastYear - year) * 12 + last >= first)
                && (year != null || last >= first);
    }

    /** Whether a period lies in them or holds them all; a year that is not said is the period's own. */
    boolean agreesWith(Period period) {
        int from = count(year == null ? period.year() : year, first);
        int to = count(lastYear == null ? period.year() : lastYear, last);
        int begins = count(period.year(), period.firstDay().getMonthValue());
        int ends = begins + period.type().months() - 1;
        return (begins >= from && ends <= to) || (from >= begins && to <= ends);
    }

    private static int count(int year, int month) {
        return year * 12 + month;
    }
}
