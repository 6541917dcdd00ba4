package io.huizong.web.coverage;

import io.huizong.decision.LockGuard;
import io.huizong.period.Period;
import io.huizong.store.AfterLock;
import io.huizong.store.StoredSubmission;
import io.huizong.web.Closed;
import io.huizong.web.Ids;
import io.huizong.web.Said;
import io.huizong.web.Snapshot;
import io.huizong.web.access.Who;
import java.util.List;
import java.util.Objects;

/**
 * What came for a period after it was locked, and does not count.
 *
 * @param lines never empty on a page
 * @param locks that refuse it still; none where all were taken away and the next run looks at the files again
 */
record AfterLockView(List<Line> lines, List<Closed> locks) {

    /** One refused submission. */
    record Line(String id, String unit, String form, String period, String file, String arrived) {}

    /** What a reader sees of it. */
    static AfterLockView of(Snapshot snapshot, Who who, LockGuard guard, Ids ids, Said said) {
        Naming naming = new Naming(snapshot.basis());
        List<AfterLock.Refused> seen = snapshot.afterLock().stream()
                .filter(refused -> who.sees(refused.submission().unit()))
                .toList();
        List<Line> lines = seen.stream()
                .map(refused -> line(refused.submission(), naming, ids, said.time(refused.arrived())))
                .toList();
        return new AfterLockView(lines, locks(seen, guard));
    }

    private static Line line(StoredSubmission one, Naming naming, Ids ids, String arrived) {
        return new Line(
                ids.of(Ids.Kind.SUBMISSION, one.id()),
                naming.unit(one.unit()),
                naming.form(one.form()),
                naming.period(one.period()),
                naming.file(one),
                arrived);
    }

    private static List<Closed> locks(List<AfterLock.Refused> seen, LockGuard guard) {
        List<Period> periods = seen.stream()
                .map(refused -> refused.submission().period())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return periods.stream()
                .flatMap(period -> guard.lock(period).stream())
                .distinct()
                .map(Closed::of)
                .toList();
    }
}
