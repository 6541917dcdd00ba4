package io.huizong.intake;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period as people write it, perhaps without its year.
 *
 * @param ordinal which one of its type in the year, counted from 1
 */
record WrittenPeriod(@Nullable Integer year, PeriodType type, int ordinal) {
    /** The period, its year taken from elsewhere where it has none of its own. */
    Optional<Period> in(@Nullable Integer elsewhere) {
        Integer its = year == null ? elsewhere : year;
        return its == null ? Optional.empty() : Optional.of(new Period(type, its, ordinal));
    }
}
