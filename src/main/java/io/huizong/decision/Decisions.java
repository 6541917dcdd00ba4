package io.huizong.decision;

import io.huizong.period.Period;
import io.huizong.store.Rulings.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people decide. Each decision is taken whole or not at all, and noted in the {@link AuditLog}; what it changes in
 * the reports follows with the next run. May be called while a run is going. Units and forms are named by their codes.
 */
@Component
public class Decisions {
    private final Deciding deciding;
    private final Withdrawing withdrawing;
    private final Locking locking;
    private final Exempting exempting;
    private final Settling settling;

    Decisions(Deciding deciding, Withdrawing withdrawing, Locking locking, Exempting exempting, Settling settling) {
        this.deciding = deciding;
        this.withdrawing = withdrawing;
        this.locking = locking;
        this.exempting = exempting;
        this.settling = settling;
    }

    /**
     * Takes a submission back: it counts no more, an earlier revision may count again.
     *
     * @param why may be blank
     */
    public Outcome withdraw(Actor actor, long submission, String why) {
        return deciding.decide(() -> withdrawing.withdraw(actor, submission, why));
    }

    /** Locks a period and all that lies within it; refused while something of it still waits for a run. */
    public Outcome lock(Actor actor, Period period) {
        return deciding.decide(() -> locking.lock(actor, period));
    }

    /** Takes away exactly the lock that was set on a period; the reason must be given. */
    public Outcome unlock(Actor actor, Period period, String why) {
        return deciding.decide(() -> locking.unlock(actor, period, why));
    }

    /** Lets a unit off a form for a period and all that lies within it; what it sends all the same counts. */
    public Outcome exempt(Actor actor, String unit, String form, Period period, String why) {
        return deciding.decide(() -> exempting.exempt(actor, unit, form, period, why));
    }

    /** Takes back an exemption of exactly this unit, form and period. */
    public Outcome unexempt(Actor actor, String unit, String form, Period period, String why) {
        return deciding.decide(() -> exempting.unexempt(actor, unit, form, period, why));
    }

    /**
     * Settles a query that is the office's own; may be changed again.
     *
     * @param text what is listed as the answer; null or blank for words of the program's own
     */
    public Outcome settle(Actor actor, String fingerprint, Choice choice, @Nullable String text) {
        return deciding.decide(() -> settling.settle(actor, fingerprint, choice, text == null ? "" : text));
    }

    /** Answers a query for the unit that it is put to; as long an answer is asked for as in files. */
    public Outcome answer(Actor actor, String fingerprint, String text) {
        return deciding.decide(() -> settling.answer(actor, fingerprint, text));
    }
}
