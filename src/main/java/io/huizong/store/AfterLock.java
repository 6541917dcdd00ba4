package io.huizong.store;

import io.huizong.period.Period;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came for periods that were locked: it lies in the folder and counts nowhere. */
@Repository
public class AfterLock {
    private final JdbcClient jdbc;

    AfterLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A submission that a lock refused.
     *
     * @param arrived when the run began in which its file was first seen
     */
    public record Refused(StoredSubmission submission, Instant arrived) {}

    /**
     * Those of the periods given, the oldest first; of a period that was unlocked since, until the next run has looked
     * at their files again.
     */
    public List<Refused> of(Collection<Period> periods) {
        return jdbc.sql("select q.*, n.started_at from (" + Submissions.SELECT + """
                         and r.present and not s.withdrawn and s.period in (:periods) and exists (select 1 from finding f
                            where f.submission_id = s.id and f.code = 'identity.period-locked')) q
                        join run n on n.id = q.run_id order by q.run_id, q.modified_at, q.path, q.ordinal""")
                .param("periods", periods.stream().map(Period::toString).toList())
                .query((row, number) -> new Refused(
                        Submissions.submission(row, number),
                        row.getObject("started_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
