package io.huizong.decision;

import io.huizong.store.Turn;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one decision after another, each whole or not at all, and tells of it when it is stored. */
@Component
class Deciding {
    private final Turn turn;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Deciding(Turn turn, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.turn = turn;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    Outcome decide(Supplier<Outcome> decision) {
        Outcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            turn.decide();
            Outcome taken = decision.get();
            if (!(taken instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return taken;
        }));
        if (outcome instanceof Outcome.Done done) {
            events.publishEvent(new Decided(done));
        }
        return outcome;
    }
}
