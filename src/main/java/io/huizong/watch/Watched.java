package io.huizong.watch;

import io.huizong.job.Progress;
import io.huizong.job.Turn;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A run that is watched: hears its progress, and says how far it is, four times a second at the most. */
final class Watched implements Progress {
    private static final long APART = 250_000_000L;

    private final Turn turn;
    private final Progress also;
    private final Consumer<RunState> listener;
    private final Speed speed = new Speed();
    private OptionalLong run = OptionalLong.empty();
    private String stage = "";
    private int done;
    private int total;
    private RunState.End end = RunState.End.NOT_YET;
    private long told = System.nanoTime() - APART;

    Watched(Turn turn, Progress also, Consumer<RunState> listener) {
        this.turn = turn;
        this.also = also;
        this.listener = listener;
    }

    @Override
    public void begun(long number) {
        also.begun(number);
        synchronized (this) {
            run = OptionalLong.of(number);
        }
        tell(true);
    }

    @Override
    public void stage(String name, int steps) {
        also.stage(name, steps);
        synchronized (this) {
            stage = name;
            done = 0;
            total = steps;
            speed.begin(System.nanoTime());
        }
        tell(true);
    }

    @Override
    public void step() {
        also.step();
        synchronized (this) {
            done++;
            speed.mark(System.nanoTime(), done);
        }
        tell(false);
    }

    /** It has ended; {@code failures} are in words. */
    void ended(List<String> failures) {
        synchronized (this) {
            end = new RunState.End(true, failures);
        }
        tell(true);
    }

    Turn turn() {
        return turn;
    }

    synchronized RunState state() {
        RunState.Pace pace = speed.pace(System.nanoTime(), done, total);
        return new RunState(
                run, turn.request().kind(), turn.request().by(), turn.since(), stage, done, total, pace, end);
    }

    private void tell(boolean always) {
        RunState now;
        synchronized (this) {
            long nanos = System.nanoTime();
            if (!always && nanos - told < APART && done < total) {
                return;
            }
            told = nanos;
            now = state();
        }
        listener.accept(now);
    }
}
