package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import io.huizong.store.Periods;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what runs there were and how they ended, and tells who listens. */
@Component
class RunBook {
    private final Runs runs;
    private final Periods periods;
    private final ApplicationEventPublisher events;

    RunBook(Runs runs, Periods periods, ApplicationEventPublisher events) {
        this.runs = runs;
        this.periods = periods;
        this.events = events;
    }

    /**
     * A run on its way.
     *
     * @param stale the periods that waited for their reports when it began
     */
    record Page(long run, RunRequest request, Set<Period> stale) {}

    Page begin(RunRequest request) {
        Set<Period> stale = new TreeSet<>(periods.stale());
        return new Page(runs.begin(request.kind().code(), request.by()), request, stale);
    }

    /** What came in looks since the last run is new to the office in this one. */
    int arrivedBefore(Page page) {
        return page.request().kind() == RunKind.RUN ? runs.arrivedSinceLast(RunKind.RUN.code(), page.run()) : 0;
    }

    /** A look that found nothing leaves nothing, or an office would have a line for each file that was opened and closed. */
    void end(Page page, Run.Outcome outcome, int arrived, RunAccount account) {
        boolean idle = page.request().kind() == RunKind.LOOK
                && arrived == 0
                && outcome == Run.Outcome.DONE
                && page.stale().equals(new TreeSet<>(periods.stale()));
        if (idle && runs.forget(page.run())) {
            return;
        }
        int published = (int) account.outcomes().stream()
                .filter(PublicationOutcome.Published.class::isInstance)
                .count();
        Run.Counts counts = runs.brought(page.run())
                .with(arrived, published, account.outcomes().size() - published);
        List<String> lines = account.lines(page.request().kind().code());
        runs.end(page.run(), outcome, counts, account.failures(), lines);
    }

    /** It came to no end that it could tell of. */
    void broken(Page page, Exception problem) {
        runs.end(page.run(), Run.Outcome.FAILED, Run.Counts.NONE, List.of(String.valueOf(problem)), List.of());
    }

    void tell(RunEnded ended) {
        events.publishEvent(ended);
    }
}
