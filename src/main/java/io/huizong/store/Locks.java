package io.huizong.store;

import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which periods are locked. */
@Repository
public class Locks {
    private final JdbcClient jdbc;
    private final Turn turn;
    private final Clock clock;

    Locks(JdbcClient jdbc, Turn turn, Clock clock) {
        this.jdbc = jdbc;
        this.turn = turn;
        this.clock = clock;
    }

    /** A lock as it was set. */
    public record Lock(Period period, Instant at, String by) {}

    /** All locks, the earliest period first. */
    public List<Lock> all() {
        return jdbc
                .sql("select period, made_at, made_by from period_lock")
                .query((row, n) -> new Lock(
                        Period.of(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3)))
                .list()
                .stream()
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    public LockedPeriods locked() {
        TreeSet<Period> locks = new TreeSet<>();
        jdbc.sql("select period from period_lock").query(String.class).list().forEach(p -> locks.add(Period.of(p)));
        return new LockedPeriods(locks);
    }

    /** As {@link #locked}; they stay as they are until the surrounding transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LockedPeriods settled() {
        turn.await();
        return locked();
    }

    /** Sets a lock; there must be none on the same period. */
    public void add(Period period, String by) {
        jdbc.sql("insert into period_lock (period, made_at, made_by) values (?, ?, ?)")
                .param(period.toString())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by)
                .update();
    }

    public void remove(Period period) {
        jdbc.sql("delete from period_lock where period = ?")
                .param(period.toString())
                .update();
    }
}
