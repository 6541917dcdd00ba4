package io.huizong.web.runs;

import io.huizong.watch.RunState;
import io.huizong.words.Messages;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** What pages say of runs. */
final class RunWords {
    private static final Messages WORDS = Messages.bundled();
    private static final long MINUTE = 60;

    private RunWords() {}

    /** What a run is doing and how far it is, in one line. */
    static String line(RunState state) {
        if (state.isOver()) {
            return WORDS.text(state.end().failures().isEmpty() ? "runs.over" : "runs.over-failed");
        }
        if (state.stage().isEmpty()) {
            return WORDS.text(state.run().isPresent() ? "runs.beginning" : "runs.waiting");
        }
        if (state.total() == 0) {
            return WORDS.text("runs.stage", Map.of("stage", state.stage()));
        }
        String counted = WORDS.text(
                "runs.counted", Map.of("stage", state.stage(), "done", state.done(), "total", state.total()));
        return counted + pace(state.pace());
    }

    private static String pace(RunState.Pace pace) {
        return pace.secondsLeft().isEmpty()
                ? ""
                : WORDS.text(
                        "runs.pace",
                        Map.of(
                                "rate",
                                String.format(Locale.ROOT, pace.perSecond() < 10 ? "%.1f" : "%.0f", pace.perSecond()),
                                "left",
                                duration(Duration.ofSeconds(pace.secondsLeft().getAsLong()))));
    }

    /** So long, in the two largest units. */
    static String duration(Duration time) {
        long seconds = Math.max(0, Math.round(time.toMillis() / 1000.0));
        long minutes = seconds / MINUTE;
        if (minutes == 0) {
            return WORDS.text("runs.seconds", Map.of("seconds", seconds));
        }
        return minutes < MINUTE
                ? WORDS.text("runs.minutes", Map.of("minutes", minutes, "seconds", seconds % MINUTE))
                : WORDS.text("runs.hours", Map.of("hours", minutes / MINUTE, "minutes", minutes % MINUTE));
    }
}
