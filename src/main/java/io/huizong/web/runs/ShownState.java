package io.huizong.web.runs;

import io.huizong.watch.RunState;
import io.huizong.web.Said;
import io.huizong.words.Messages;
import java.util.List;

/**
 * How far a run is, as the page shows it and its script hears it.
 *
 * @param going false if nothing is; the rest is then empty
 * @param over whether it has just ended
 * @param title what kind of run it is, who asked for it and when, in words
 * @param line what it does and how far it is, in words
 */
record ShownState(boolean going, boolean over, String title, String line, int done, int total, List<String> failures) {
    static final ShownState IDLE = new ShownState(false, false, "", "", 0, 0, List.of());

    static ShownState of(RunState state) {
        Messages words = Messages.bundled();
        String title = words.text(
                "runs.title",
                java.util.Map.of(
                        "kind", words.text("run.kind." + state.kind().code()),
                        "by", state.by(),
                        "since", Said.time(state.since())));
        return new ShownState(
                !state.isOver(),
                state.isOver(),
                title,
                RunWords.line(state),
                state.done(),
                state.total(),
                state.end().failures());
    }
}
