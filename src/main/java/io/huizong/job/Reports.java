package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.Publisher;
import io.huizong.store.Runs;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the reports of one period anew from what is stored, whatever its length. The caller holds the owner's lock. */
@Component
public class Reports {
    private final Recovery recovery;
    private final Runs runs;
    private final Publisher publisher;
    private final CurrentBasis basis;

    Reports(Recovery recovery, Runs runs, Publisher publisher, CurrentBasis basis) {
        this.recovery = recovery;
        this.runs = runs;
        this.publisher = publisher;
        this.basis = basis;
    }

    /**
     * Publishes a period.
     *
     * @param narratives codes of those that are to be written besides what always is
     *
     * @throws IOException if the reports of an earlier run cannot be completed
     */
    public PublicationOutcome write(Period period, Set<String> narratives) throws IOException {
        recovery.recover();
        long run = runs.begin();
        PublicationOutcome outcome = publisher.publish(run, period, basis.basis(), narratives);
        runs.end(run, outcome instanceof PublicationOutcome.Published);
        return outcome;
    }
}
