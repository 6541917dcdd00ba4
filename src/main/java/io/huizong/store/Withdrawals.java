package io.huizong.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Submissions that the office takes back: they count no more, and an earlier revision may count again. */
@Repository
public class Withdrawals {
    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a submission back; the next run elects and reports without it.
     *
     * @return whether there is such a submission, of a known unit, form and period, that was not withdrawn before
     */
    @Transactional
    public boolean withdraw(long submission) {
        int taken = jdbc.sql("""
                        update submission set withdrawn = true
                        where id = ? and complete and not withdrawn
                            and unit is not null and form is not null and period is not null""").param(submission).update();
        if (taken > 0) {
            jdbc.sql("""
                            insert into withdrawal select receipt_id, unit, form, period from submission where id = ?""").param(submission).update();
            jdbc.sql("insert into touched (period) select period from submission where id = ?")
                    .param(submission)
                    .update();
        }
        return taken > 0;
    }
}
