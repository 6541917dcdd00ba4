package io.huizong.watch;

import io.huizong.job.RunKind;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalLong;

/**
 * How far a run is.
 *
 * @param run its number; empty while it waits for its turn
 * @param by who asked for it
 * @param since when it was asked for, in the office's zone
 * @param stage what it is doing, in words; empty before the first
 * @param done steps of the stage that are done
 * @param total how many steps the stage has; 0 if they are not counted
 * @param pace how fast it goes
 * @param end how it ended
 */
public record RunState(
        OptionalLong run,
        RunKind kind,
        String by,
        ZonedDateTime since,
        String stage,
        int done,
        int total,
        Pace pace,
        End end) {
    /**
     * The speed of the last steps.
     *
     * @param perSecond steps a second; 0 while too few were seen
     * @param secondsLeft of this stage; empty while too few were seen
     */
    public record Pace(double perSecond, OptionalLong secondsLeft) {
        static final Pace UNKNOWN = new Pace(0, OptionalLong.empty());
    }

    /**
     * The end of a run.
     *
     * @param over whether it has ended
     * @param failures in words; empty if all went well, and while it goes
     */
    public record End(boolean over, List<String> failures) {
        static final End NOT_YET = new End(false, List.of());
    }

    public boolean isOver() {
        return end.over();
    }
}
