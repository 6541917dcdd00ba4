package io.huizong.decision;

import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.store.AuditRows;
import io.huizong.store.Effects.Reach;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.store.Withdrawals;
import io.huizong.words.Messages;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes submissions back. */
@Component
class Withdrawing {
    private static final Messages WORDS = Messages.bundled();

    private final Submissions submissions;
    private final Withdrawals withdrawals;
    private final LockGuard guard;
    private final Names names;
    private final AuditRows audit;

    Withdrawing(Submissions submissions, Withdrawals withdrawals, LockGuard guard, Names names, AuditRows audit) {
        this.submissions = submissions;
        this.withdrawals = withdrawals;
        this.guard = guard;
        this.names = names;
        this.audit = audit;
    }

    Outcome withdraw(Actor actor, long number, String why) {
        Optional<StoredSubmission> found = submissions.find(number);
        if (found.isEmpty()) {
            return new Outcome.Unknown("decision.no-submission", Map.of("number", number));
        }
        StoredSubmission one = found.get();
        Period period = one.period();
        if (period == null || one.unit() == null || one.form() == null) {
            return new Outcome.Refused("decision.nothing-to-withdraw", Map.of("number", number, "file", one.file()));
        }
        String subject = names.of(one, period);
        if (one.status() == SubmissionStatus.WITHDRAWN) {
            return new Outcome.Refused("decision.withdrawn-already", Map.of("subject", subject));
        }
        Optional<Outcome> refusal = guard.refusal(period);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        withdrawals.withdraw(number);
        audit.add(new AuditRows.Act(
                actor.name(),
                "withdraw",
                subject,
                period,
                WORDS.text("status." + one.status().code()),
                WORDS.text("status." + SubmissionStatus.WITHDRAWN.code()),
                why.isBlank() ? null : why.strip(),
                new Reach(one.unit(), one.form())));
        return new Outcome.Done("decision.withdrawn", Map.of("subject", subject));
    }
}
