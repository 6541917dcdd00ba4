package io.huizong.decision;

import io.huizong.period.Period;
import io.huizong.store.Locks;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses what would change a locked period; asked also before it is offered to anybody. */
@Component
public class LockGuard {
    private final Locks locks;

    LockGuard(Locks locks) {
        this.locks = locks;
    }

    /** The lock that closes a period, or a part of it, so that nothing is decided about it. */
    public Optional<Period> lock(Period period) {
        return locks.locked().touching(period);
    }

    /** All locks, the earliest period first. */
    public List<Period> locks() {
        return List.copyOf(locks.locked().locks());
    }

    /** The refusal, naming that lock. */
    Optional<Outcome> refusal(Period period) {
        return lock(period)
                .map(lock -> new Outcome.Refused(
                        "decision.locked",
                        Map.of(
                                "period", period.title(Messages.bundled()),
                                "lock", lock.title(Messages.bundled()),
                                "code", lock.toString())));
    }
}
