package io.huizong.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs that there were. */
@Repository
public class Runs {
    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the beginning of a run and gives its number; one that never ended is noted as killed. */
    @Transactional
    public long begin() {
        jdbc.sql("update run set outcome = 'killed' where outcome = 'running'").update();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into run (started_at, outcome) values (?, 'running')")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    public void end(long run, boolean done) {
        jdbc.sql("update run set ended_at = ?, outcome = ? where id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(done ? "done" : "failed")
                .param(run)
                .update();
    }

    /** When the first run of all began; before it nobody looked. */
    public Optional<Instant> first() {
        return jdbc.sql("select started_at from run order by started_at, id fetch first 1 row only")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The newest run that has ended; 0 if there was none. */
    public long lastEnded() {
        return jdbc.sql("select id from run where ended_at is not null order by id desc fetch first 1 row only")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
