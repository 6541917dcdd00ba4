package io.huizong.job;

import java.time.ZonedDateTime;
import java.util.OptionalLong;

/**
 * The right to run once, kept for who asked until it is closed. Closing it twice does nothing. Stopping it stops the run that
 * is made with it, and no other, whenever it is asked for.
 */
public final class Turn implements AutoCloseable {
    private final RunRequest request;
    private final ZonedDateTime since;
    private final Turns turns;
    private volatile OptionalLong run = OptionalLong.empty();
    private volatile boolean stopped;

    Turn(RunRequest request, ZonedDateTime since, Turns turns) {
        this.request = request;
        this.since = since;
        this.turns = turns;
    }

    public RunRequest request() {
        return request;
    }

    RunKind kind() {
        return request.kind();
    }

    /** When it was asked for, in the office's zone. */
    public ZonedDateTime since() {
        return since;
    }

    /** The number of the run that is made with it, from now on. */
    void begins(long number) {
        run = OptionalLong.of(number);
    }

    /** Empty before it has begun. */
    OptionalLong run() {
        return run;
    }

    boolean isStopped() {
        return stopped;
    }

    /** From now on the job of its run takes no first step; one that has taken it is to be told. */
    void stop() {
        stopped = true;
    }

    boolean await() {
        return turns.await(this);
    }

    @Override
    public void close() {
        turns.end(this);
    }
}
