package io.huizong.decision;

import io.huizong.store.AuditRows;
import io.huizong.store.Periods;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Notes a decision that changes what a period shows, and has the next run write it. */
@Component
class Noting {
    private final Periods periods;
    private final AuditRows audit;

    Noting(Periods periods, AuditRows audit) {
        this.periods = periods;
        this.audit = audit;
    }

    void note(AuditRows.Act act) {
        periods.touch(List.of(Objects.requireNonNull(act.period(), "the period that changes")));
        audit.add(act);
    }
}
