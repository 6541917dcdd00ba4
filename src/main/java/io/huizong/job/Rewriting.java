package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.Publisher;
import io.huizong.store.Locks;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the reports of a period anew from what is stored, unless it is locked. */
@Component
class Rewriting {
    private final Publisher publisher;
    private final CurrentBasis basis;
    private final Locks locks;
    private final RunNotes notes;

    Rewriting(Publisher publisher, CurrentBasis basis, Locks locks, RunNotes notes) {
        this.publisher = publisher;
        this.basis = basis;
        this.locks = locks;
        this.notes = notes;
    }

    Launch.Ended write(long run, RunRequest request) {
        request.periods().forEach(period -> notes.published(write(run, period, request)));
        return new Launch.Ended(false, List.of());
    }

    private PublicationOutcome write(long run, Period period, RunRequest request) {
        Optional<Period> lock = locks.locked().covering(period);
        return lock.isPresent()
                ? new PublicationOutcome.Failed(period, List.of(words(lock.get())))
                : publisher.publish(run, period, basis.basis(), request.narratives());
    }

    private static String words(Period lock) {
        Messages words = Messages.bundled();
        return words.text("report.locked", Map.of("lock", lock.title(words), "code", lock.toString()));
    }
}
