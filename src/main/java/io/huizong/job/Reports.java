package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.Publisher;
import io.huizong.store.Locks;
import io.huizong.store.Runs;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the reports of one period anew from what is stored, whatever its length. The caller holds the owner's lock. */
@Component
public class Reports {
    private final Recovery recovery;
    private final Runs runs;
    private final Publisher publisher;
    private final Locks locks;
    private final CurrentBasis basis;

    Reports(Recovery recovery, Runs runs, Publisher publisher, Locks locks, CurrentBasis basis) {
        this.recovery = recovery;
        this.runs = runs;
        this.publisher = publisher;
        this.locks = locks;
        this.basis = basis;
    }

    private static String locked(Period lock) {
        Messages words = Messages.bundled();
        return words.text("report.locked", Map.of("lock", lock.title(words), "code", lock.toString()));
    }

    /**
     * Publishes a period; that of one that is locked fails.
     *
     * @param narratives codes of those that are to be written besides what always is
     *
     * @throws IOException if the reports of an earlier run cannot be completed
     */
    public PublicationOutcome write(Period period, Set<String> narratives) throws IOException {
        Optional<Period> lock = locks.locked().covering(period);
        if (lock.isPresent()) {
            return new PublicationOutcome.Failed(period, List.of(locked(lock.get())));
        }
        recovery.recover();
        long run = runs.begin();
        PublicationOutcome outcome = publisher.publish(run, period, basis.basis(), narratives);
        runs.end(run, outcome instanceof PublicationOutcome.Published);
        return outcome;
    }
}
