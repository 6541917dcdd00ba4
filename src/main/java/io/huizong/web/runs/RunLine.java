package io.huizong.web.runs;

import io.huizong.store.Run;
import io.huizong.web.Ids;
import io.huizong.web.Said;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A run that there was, as the page lists it; everything in words but the counts.
 *
 * @param id as it stands in addresses
 * @param tone of its outcome: {@code good}, {@code warn}, {@code bad}, or empty
 * @param took empty while it goes, and of one that was killed
 * @param came what came of it, in parts
 */
record RunLine(
        String id,
        String kind,
        String by,
        String began,
        String took,
        String outcome,
        String tone,
        List<String> came,
        List<String> failures) {
    private static final Messages WORDS = Messages.bundled();

    static RunLine of(Run run, Ids ids, Said said) {
        return new RunLine(
                ids.of(Ids.Kind.RUN, run.id()),
                WORDS.text("run.kind." + run.kind()),
                run.by(),
                said.time(run.began()),
                run.took().map(RunWords::duration).orElse(""),
                WORDS.text("run.outcome." + run.outcome().code()),
                tone(run.outcome()),
                came(run.counts()),
                run.failures());
    }

    private static String tone(Run.Outcome outcome) {
        return switch (outcome) {
            case DONE -> "good";
            case FAILED -> "bad";
            case STOPPED, KILLED -> "warn";
            case RUNNING -> "";
        };
    }

    private static List<String> came(Run.Counts counts) {
        List<String> parts = new ArrayList<>();
        part(parts, "runs.came.arrived", counts.arrived());
        part(parts, "runs.came.rejected", counts.rejected());
        part(parts, "runs.came.errors", counts.errors());
        part(parts, "runs.came.queries", counts.queries());
        part(parts, "runs.came.published", counts.published());
        part(parts, "runs.came.unpublished", counts.unpublished());
        return parts;
    }

    private static void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(WORDS.text(key, Map.of("count", count)));
        }
    }
}
