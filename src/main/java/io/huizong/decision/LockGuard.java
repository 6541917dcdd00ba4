package io.huizong.decision;

import io.huizong.period.Period;
import io.huizong.store.Locks;
import io.huizong.words.Messages;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses what would change a locked period. */
@Component
class LockGuard {
    private final Locks locks;

    LockGuard(Locks locks) {
        this.locks = locks;
    }

    /** The refusal, naming the lock, if the period or a part of it is locked. */
    Optional<Outcome> refusal(Period period) {
        return locks.locked()
                .touching(period)
                .map(lock -> new Outcome.Refused(
                        "decision.locked",
                        Map.of(
                                "period", period.title(Messages.bundled()),
                                "lock", lock.title(Messages.bundled()),
                                "code", lock.toString())));
    }
}
