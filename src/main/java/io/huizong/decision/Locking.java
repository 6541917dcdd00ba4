package io.huizong.decision;

import io.huizong.figures.Office;
import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.store.AuditRows;
import io.huizong.store.Effects.Reach;
import io.huizong.store.Locks;
import io.huizong.store.Periods;
import io.huizong.store.Unlocking;
import io.huizong.words.Messages;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets and takes away the locks of periods. */
@Component
class Locking {
    private static final Messages WORDS = Messages.bundled();

    private final Locks locks;
    private final Periods periods;
    private final Unlocking unlocking;
    private final Office office;
    private final Clock clock;
    private final AuditRows audit;

    Locking(Locks locks, Periods periods, Unlocking unlocking, Office office, Clock clock, AuditRows audit) {
        this.locks = locks;
        this.periods = periods;
        this.unlocking = unlocking;
        this.office = office;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What counts must be what is published: with something that still waits, the reports of a locked period would say
     * something else than the store for as long as the lock lasts.
     */
    Outcome lock(Actor actor, Period period) {
        LockedPeriods locked = locks.locked();
        Optional<Period> covering = locked.covering(period);
        if (covering.isPresent()) {
            return new Outcome.Refused("decision.locked-already", named(period, covering.get()));
        }
        if (period.firstDay().isAfter(clock.instant().atZone(office.zone()).toLocalDate())) {
            return new Outcome.Refused("decision.not-begun", named(period, period));
        }
        Optional<Period> waiting = Stream.concat(periods.unelected().stream(), periods.stale().stream())
                .filter(p -> period.contains(p) && !locked.cover(p))
                .findFirst();
        if (waiting.isPresent()) {
            return new Outcome.Refused("decision.lock-waits", named(period, waiting.get()));
        }
        locks.add(period, actor.name());
        note(actor, "lock", period, "decision.open", "decision.closed", null);
        return new Outcome.Done("decision.lock", named(period, period));
    }

    Outcome unlock(Actor actor, Period period, String why) {
        LockedPeriods before = locks.locked();
        if (!before.locks().contains(period)) {
            return before.covering(period)
                    .<Outcome>map(lock -> new Outcome.Refused("decision.locked-by-wider", named(period, lock)))
                    .orElseGet(() -> new Outcome.Unknown("decision.not-locked", named(period, period)));
        }
        Optional<Outcome> unexplained = Reasons.missing(why);
        if (unexplained.isPresent()) {
            return unexplained.get();
        }
        locks.remove(period);
        unlocking.lookAgain(period, locks.locked());
        note(actor, "unlock", period, "decision.closed", "decision.open", why.strip());
        return locks.locked()
                .covering(period)
                .<Outcome>map(lock -> new Outcome.Done("decision.unlock-within", named(period, lock)))
                .orElseGet(() -> new Outcome.Done("decision.unlock", named(period, period)));
    }

    private void note(Actor actor, String action, Period period, String before, String after, @Nullable String why) {
        // a lock changes nothing; what waited for the period to be open may then change anything
        Reach reach = action.equals("unlock") ? Reach.ALL : null;
        audit.add(new AuditRows.Act(
                actor.name(), action, period.title(WORDS), period, WORDS.text(before), WORDS.text(after), why, reach));
    }

    private static Map<String, Object> named(Period period, Period other) {
        return Map.of("period", period.title(WORDS), "other", other.title(WORDS), "code", other.toString());
    }
}
