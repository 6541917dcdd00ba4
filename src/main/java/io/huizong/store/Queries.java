package io.huizong.store;

import io.huizong.finding.Finding;
import io.huizong.period.Period;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored queries, by what they are about. */
@Repository
public class Queries {
    private final JdbcClient jdbc;

    Queries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A query and the period of the submission that it is about. */
    public record Query(Period period, Finding finding) {}

    /** The newest one with a fingerprint, of a submission that is whole and not withdrawn. */
    public Optional<Query> find(String fingerprint) {
        return jdbc.sql(Findings.SELECT + """
                         join submission s on s.id = f.submission_id
                        where f.fingerprint = ? and f.severity = 'query' and s.complete and not s.withdrawn
                            and s.period is not null
                        order by f.id desc fetch first 1 row only""")
                .param(fingerprint)
                .query((row, n) -> new Query(Period.of(row.getString("period")), Findings.read(row, n)))
                .optional();
    }
}
