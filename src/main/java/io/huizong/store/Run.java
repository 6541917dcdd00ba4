package io.huizong.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run that there was.
 *
 * @param kind its code
 * @param by who asked for it; empty for those of before this was noted
 * @param ended null while it goes, and of one that was killed
 * @param failures in words
 */
public record Run(
        long id,
        String kind,
        String by,
        Instant began,
        @Nullable Instant ended,
        Outcome outcome,
        Counts counts,
        List<String> failures) {
    /** How it ended; the words are {@code run.outcome.<code>} of the bundle. */
    public enum Outcome {
        RUNNING,
        DONE,
        FAILED,
        STOPPED,
        KILLED;

        /** Lower case, as it stands in the database and in keys of the bundle. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What came of it.
     *
     * @param arrived files that were new
     * @param rejected how many submissions of these were rejected whole
     * @param errors findings about these files, as are queries and notes
     * @param published periods whose reports were written
     * @param unpublished periods whose reports could not be
     */
    public record Counts(
            int arrived, int rejected, long errors, long queries, long notes, int published, int unpublished) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        public Counts with(int files, int periods, int failedPeriods) {
            return new Counts(files, rejected, errors, queries, notes, periods, failedPeriods);
        }
    }

    /** How long it took; empty while it goes, and of one that was killed. */
    public Optional<Duration> took() {
        return Optional.ofNullable(ended).map(end -> Duration.between(began, end));
    }
}
