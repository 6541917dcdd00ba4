package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import java.util.List;

/**
 * An event: a run has ended, and another one may begin. Listeners hear it in the thread of the run; what takes long they
 * do in their own.
 *
 * @param run its number in the table of runs
 * @param request what was asked for
 */
public record RunEnded(long run, RunRequest request, RunAccount account) {
    public RunKind kind() {
        return request.kind();
    }

    /** Whether nothing failed. */
    public boolean isDone() {
        return account.failures().isEmpty();
    }

    /** The periods whose reports it wrote, in order. */
    public List<Period> published() {
        return account.outcomes().stream()
                .filter(PublicationOutcome.Published.class::isInstance)
                .map(PublicationOutcome::period)
                .toList();
    }
}
