package io.huizong.job;

import java.util.Locale;

/** What a run does; its words are {@code run.kind.<code>} of the bundle. */
public enum RunKind {
    /** Takes in, reads, cross-checks, and writes the reports of every period that changed. */
    RUN,
    /** The same without the reports: what came is checked and counts, and the periods wait for the next run. */
    LOOK,
    /** Writes the reports of one period from what is stored. */
    REPORT;

    /** Lower case, as it stands in the database and in keys of the bundle. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
