package io.huizong.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * How fast steps have come lately: over the last twenty seconds, since the first files of a run are slow while the
 * program warms up. Says nothing before three steps and a second were seen.
 */
final class Speed {
    private static final long SECOND = 1_000_000_000L;
    private static final long SEEN = 20 * SECOND;
    private static final int FEWEST = 3;

    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(long nanos, int done) {}

    /** A stage begins at a time of {@link System#nanoTime}. */
    void begin(long nanos) {
        marks.clear();
        marks.add(new Mark(nanos, 0));
    }

    /** So many steps are done; marks are kept a tenth of a second apart at the closest. */
    void mark(long nanos, int done) {
        if (!marks.isEmpty() && nanos - marks.getLast().nanos() < SECOND / 10) {
            return;
        }
        marks.add(new Mark(nanos, done));
        while (marks.size() > 2 && nanos - marks.getFirst().nanos() > SEEN) {
            marks.removeFirst();
        }
    }

    RunState.Pace pace(long nanos, int done, int total) {
        Mark first = marks.peekFirst();
        if (first == null || done - first.done() < FEWEST || nanos - first.nanos() < SECOND) {
            return RunState.Pace.UNKNOWN;
        }
        double perSecond = (done - first.done()) * (double) SECOND / (nanos - first.nanos());
        long left = Math.round(Math.max(0, total - done) / perSecond);
        return new RunState.Pace(perSecond, total > 0 ? OptionalLong.of(left) : OptionalLong.empty());
    }
}
