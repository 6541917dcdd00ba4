package io.huizong.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often somebody was refused of late; {@code kind} says what a subject is: a name, an address. */
@Repository
public class RefusedLogIns {
    private final JdbcClient jdbc;
    private final Clock clock;

    RefusedLogIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The failures of which the last is no longer ago than {@code memory}. */
    public int count(String kind, String subject, Duration memory) {
        return jdbc.sql("select failures from refused_log_in where kind = ? and subject = ? and last_at > ?")
                .param(kind)
                .param(subject)
                .param(before(memory))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Notes one more, forgets whatever is older than {@code memory}, and says how many it has come to. */
    @Transactional
    public int add(String kind, String subject, Duration memory) {
        jdbc.sql("delete from refused_log_in where last_at <= ?")
                .param(before(memory))
                .update();
        int failures = count(kind, subject, memory) + 1;
        jdbc.sql("merge into refused_log_in (kind, subject, failures, last_at) values (?, ?, ?, ?)")
                .param(kind)
                .param(subject)
                .param(failures)
                .param(before(Duration.ZERO))
                .update();
        return failures;
    }

    public void forget(String kind, String subject) {
        jdbc.sql("delete from refused_log_in where kind = ? and subject = ?")
                .param(kind)
                .param(subject)
                .update();
    }

    private OffsetDateTime before(Duration memory) {
        return clock.instant().minus(memory).atOffset(ZoneOffset.UTC);
    }
}
