package io.huizong.web;

import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.job.Overview.Moment;
import io.huizong.period.Period;
import io.huizong.store.AfterLock;
import io.huizong.store.StoredSubmission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A period as it was at one moment, and what pages have made of it since. Safe for use by several threads. */
public final class Snapshot {
    private final Basis basis;
    private final Moment moment;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    Snapshot(Basis basis, Moment moment) {
        this.basis = basis;
        this.moment = moment;
    }

    public Period period() {
        return moment.consolidation().period();
    }

    public Consolidation consolidation() {
        return moment.consolidation();
    }

    /** What the figures were made against. */
    public Basis basis() {
        return basis;
    }

    /** Every submission of the period and of the shorter ones in it, the oldest first. */
    public List<StoredSubmission> submissions() {
        return moment.submissions();
    }

    /** Those of files in the folder whose period or form is not known. */
    public List<StoredSubmission> unsettled() {
        return moment.unsettled();
    }

    /** Those of {@link #submissions} that a lock refused; they count nowhere. */
    public List<AfterLock.Refused> afterLock() {
        return moment.afterLock();
    }

    /** What a page makes of it, made once; the maker must not ask for the same type again. */
    public <T> T derived(Class<T> type, Function<Snapshot, T> maker) {
        Object made = derived.get(type);
        if (made == null) {
            // not inside the map's lock: one may be made of another
            Object fresh = maker.apply(this);
            Object other = derived.putIfAbsent(type, fresh);
            made = other == null ? fresh : other;
        }
        return type.cast(made);
    }
}
