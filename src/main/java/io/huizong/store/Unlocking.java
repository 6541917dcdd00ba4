package io.huizong.store;

import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a period to be open. */
@Repository
public class Unlocking {
    private final JdbcClient jdbc;

    Unlocking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Has the next run look again at files of which the lock of a period refused something, or left something as it was.
     *
     * @param others the locks that are left
     */
    public void lookAgain(Period unlocked, LockedPeriods others) {
        Set<Long> receipts = jdbc
                .sql("""
                        select s.receipt_id, s.period from submission s join receipt r on r.id = s.receipt_id
                        where s.period is not null and r.reading is not null and (r.held or (r.present and exists
                            (select 1 from finding f where f.submission_id = s.id and f.code = 'identity.period-locked')))
                        union select f.receipt_id, f.period from finding f join receipt r on r.id = f.receipt_id
                        where f.period is not null and r.reading is not null and r.held""")
                .query((row, n) -> {
                    Period period = Period.of(row.getString(2));
                    return unlocked.contains(period) && !others.cover(period) ? row.getLong(1) : 0L;
                })
                .list()
                .stream()
                .filter(receipt -> receipt > 0)
                .collect(Collectors.toSet());
        receipts.forEach(receipt -> jdbc.sql("update receipt set reading = null where id = ?")
                .param(receipt)
                .update());
    }
}
