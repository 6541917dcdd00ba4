package io.huizong.period;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The locks of periods, each of which closes all that lies within it: nothing there changes any more.
 *
 * @param locks as they were set, the earliest first
 */
public record LockedPeriods(SortedSet<Period> locks) {
    public static final LockedPeriods NONE = new LockedPeriods(new TreeSet<>());

    /** The widest lock that closes a period; empty if it is open. */
    public Optional<Period> covering(Period period) {
        return locks.stream()
                .filter(lock -> lock.contains(period))
                .reduce((one, other) -> other.contains(one) ? other : one);
    }

    /** A lock that closes a period, or else a part of it. */
    public Optional<Period> touching(Period period) {
        return covering(period).or(() -> locks.stream().filter(period::contains).findFirst());
    }

    public boolean cover(Period period) {
        return covering(period).isPresent();
    }
}
