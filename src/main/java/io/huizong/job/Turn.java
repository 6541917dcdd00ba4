package io.huizong.job;

import java.time.ZonedDateTime;

/** The right to run once, kept for who asked until it is closed. Closing it twice does nothing. */
public final class Turn implements AutoCloseable {
    private final RunRequest request;
    private final ZonedDateTime since;
    private final Turns turns;

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

    boolean await() {
        return turns.await(this);
    }

    @Override
    public void close() {
        turns.end(this);
    }
}
