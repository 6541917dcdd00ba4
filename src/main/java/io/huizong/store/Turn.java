package io.huizong.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in one at a time whoever takes a decision, and whoever must not be surprised by one: a file that becomes whole,
 * the election of revisions. A lock would otherwise close a period while something of it is half done.
 */
@Repository
public class Turn {
    private static final String NAME = "decisions";

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many decisions have been taken. */
    long taken() {
        return read("");
    }

    /** Waits for whoever is at it, and then keeps others out until the surrounding transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long await() {
        return read(" for update");
    }

    /** As {@link #await}, to take a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide() {
        long taken = await();
        jdbc.sql("update setting set setting = ? where name = ?")
                .param(String.valueOf(taken + 1))
                .param(NAME)
                .update();
    }

    private long read(String how) {
        return Long.parseLong(jdbc.sql("select setting from setting where name = ?" + how)
                .param(NAME)
                .query(String.class)
                .single());
    }
}
