package io.huizong.job;

import io.huizong.period.Period;
import java.util.Set;

/**
 * A run that somebody asks for.
 *
 * @param by who asks: a person's name, or in words what asks by itself
 * @param periods whose reports are written: none for all that must be; of a report exactly one
 * @param reread whether everything that ever arrived is read again
 * @param narratives codes of those that a report has besides what it always has; none in other kinds
 */
public record RunRequest(RunKind kind, String by, Set<Period> periods, boolean reread, Set<String> narratives) {
    public RunRequest {
        periods = Set.copyOf(periods);
        narratives = Set.copyOf(narratives);
        if (kind == RunKind.REPORT && periods.size() != 1) {
            throw new IllegalArgumentException("a report is of one period: " + periods);
        }
    }

    /** A consolidation of these periods, or of all that must be where none is given. */
    public static RunRequest run(String by, Set<Period> periods, boolean reread) {
        return new RunRequest(RunKind.RUN, by, periods, reread, Set.of());
    }

    /** Who asks on the command line. */
    static String systemUser() {
        return System.getProperty("user.name", "");
    }

    /** A look at what came. */
    public static RunRequest look(String by) {
        return new RunRequest(RunKind.LOOK, by, Set.of(), false, Set.of());
    }

    /** One period's reports anew. */
    public static RunRequest report(String by, Period period, Set<String> narratives) {
        return new RunRequest(RunKind.REPORT, by, Set.of(period), false, narratives);
    }
}
