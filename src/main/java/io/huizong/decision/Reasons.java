package io.huizong.decision;

import java.util.Map;
import java.util.Optional;

/** What people give as their reason. */
final class Reasons {
    private static final int LEAST = 4;
    private static final int MOST = 1_000;

    private Reasons() {}

    /** The refusal of one that says nothing, or too much. */
    static Optional<Outcome> missing(String why) {
        return why.strip().codePointCount(0, why.strip().length()) < LEAST
                ? Optional.of(new Outcome.Refused("decision.why-wanted", Map.of("least", LEAST)))
                : tooLong(why);
    }

    static Optional<Outcome> tooLong(String text) {
        return text.length() > MOST
                ? Optional.of(new Outcome.Refused("decision.too-long", Map.of("most", MOST)))
                : Optional.empty();
    }
}
