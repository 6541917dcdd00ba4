package io.huizong.web;

import io.huizong.period.LockedPeriods;
import io.huizong.store.Locks;
import io.huizong.store.Periods;
import io.huizong.watch.RunBoard;
import org.springframework.stereotype.Component;

/** Whether what pages show is about to change: something came or was decided that does not count yet. */
@Component
class Updating {
    private final RunBoard board;
    private final Periods periods;
    private final Locks locks;

    Updating(RunBoard board, Periods periods, Locks locks) {
        this.board = board;
        this.periods = periods;
        this.locks = locks;
    }

    /** What waits in a locked period waits until it is unlocked, and changes nothing before. */
    boolean isGoing() {
        LockedPeriods locked = locks.locked();
        return board.going().isPresent() || periods.unelected().stream().anyMatch(period -> !locked.cover(period));
    }
}
