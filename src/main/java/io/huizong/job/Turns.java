package io.huizong.job;

import io.huizong.figures.Office;
import java.time.Clock;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is: one run at a time in a process. What is asked for while a run or a report goes is refused at once,
 * so that nobody waits for half an hour without knowing; only for a look, which is short, the others wait.
 */
@Component
class Turns {
    private final Clock clock;
    private final Office office;
    private @Nullable Turn going;
    private @Nullable Turn waiting;

    Turns(Clock clock, Office office) {
        this.clock = clock;
        this.office = office;
    }

    /**
     * Keeps the next turn for a request.
     *
     * @throws RunGoing if another one is going, or waits already
     */
    synchronized Turn ask(RunRequest request) {
        Turn turn = new Turn(request, clock.instant().atZone(office.zone()), this);
        Turn before = going;
        Turn next = waiting;
        if (before == null) {
            going = turn;
        } else if (next != null) {
            throw new RunGoing(next.kind(), next.since());
        } else if (before.kind() == RunKind.LOOK && request.kind() != RunKind.LOOK) {
            waiting = turn;
        } else {
            throw new RunGoing(before.kind(), before.since());
        }
        return turn;
    }

    /** Waits until it is this one's turn; false if it was given up meanwhile. */
    synchronized boolean await(Turn turn) {
        try {
            while (going != turn && waiting == turn) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(turn);
        }
        return going == turn;
    }

    synchronized void end(Turn turn) {
        if (waiting == turn) {
            waiting = null;
        } else if (going == turn) {
            going = waiting;
            waiting = null;
        }
        notifyAll();
    }

    /** Takes the turn from one that waits for it; false if it does not wait. */
    synchronized boolean giveUp(Turn turn) {
        boolean waits = waiting == turn;
        if (waits) {
            waiting = null;
            notifyAll();
        }
        return waits;
    }

    synchronized boolean isGoing(Turn turn) {
        return going == turn;
    }

    /** Whether a run that is going was told to stop. */
    synchronized boolean isStopped(long run) {
        return going != null && going.isStopped() && going.run().equals(OptionalLong.of(run));
    }

    synchronized boolean isFree() {
        return going == null;
    }
}
