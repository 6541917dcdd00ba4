package io.huizong.store;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /** The accounts of looks are many, and nobody asks for them after a month. */
    private static final Duration KEPT = Duration.ofDays(31);

    private static final String SELECT = """
            select id, kind, who, started_at, ended_at, outcome, failures,
                arrived, rejected, errors, queries, notes, published, unpublished from run""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the beginning of a run and gives its number; one that never ended is noted as killed. */
    @Transactional
    public long begin(String kind, String by) {
        jdbc.sql("update run set outcome = 'killed' where outcome = 'running'").update();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into run (started_at, outcome, kind, who) values (?, 'running', ?, ?)")
                .param(now())
                .param(kind)
                .param(by)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Notes the end of a run; {@code account} is what the page shows of it, line by line. */
    @Transactional
    public void end(long run, Run.Outcome outcome, Run.Counts counts, List<String> failures, List<String> account) {
        jdbc.sql("""
                        update run set ended_at = ?, outcome = ?, failures = ?, account = ?, arrived = ?, rejected = ?,
                            errors = ?, queries = ?, notes = ?, published = ?, unpublished = ? where id = ?""")
                .param(now())
                .param(outcome.code())
                .param(String.join("\n", failures))
                .param(String.join("\n", account))
                .param(counts.arrived())
                .param(counts.rejected())
                .param(counts.errors())
                .param(counts.queries())
                .param(counts.notes())
                .param(counts.published())
                .param(counts.unpublished())
                .param(run)
                .update();
        jdbc.sql("update run set account = null where kind = 'look' and account is not null and started_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    /** What the files that were new in a run came to; what it wrote is not counted here. */
    public Run.Counts brought(long run) {
        Map<Severity, Long> cases = new EnumMap<>(Severity.class);
        jdbc.sql(Findings.SELECT + " join receipt r on r.id = f.receipt_id where r.run_id = ?")
                .param(run)
                .query(row -> {
                    Finding finding = Findings.read(row, 0);
                    cases.merge(finding.severity(), (long) finding.cases(), Long::sum);
                });
        int rejected = jdbc.sql("""
                        select count(*) from submission s join receipt r on r.id = s.receipt_id
                        where r.run_id = ? and s.complete and s.status = 'REJECTED'""").param(run).query(Integer.class).single();
        return new Run.Counts(
                0,
                rejected,
                cases.getOrDefault(Severity.ERROR, 0L),
                cases.getOrDefault(Severity.QUERY, 0L),
                cases.getOrDefault(Severity.NOTE, 0L),
                0,
                0);
    }

    /**
     * Takes a run out of the book that changed nothing; the first of all stays, since it says from when on somebody
     * looked.
     *
     * @return false if it stays
     */
    public boolean forget(long run) {
        return jdbc.sql("""
                        delete from run where id = ? and id > (select min(id) from run)
                            and not exists (select 1 from receipt where run_id = run.id)
                            and not exists (select 1 from publication where run_id = run.id)""").param(run).update() > 0;
    }

    /** How many files were new between the last run of a kind that ended and this one. */
    public int arrivedSinceLast(String kind, long run) {
        return jdbc.sql("""
                        select coalesce(sum(arrived), 0) from run where id < :run and id > coalesce((select max(id) from run
                            where id < :run and kind = :kind and outcome in ('done', 'failed')), 0)""")
                .param("run", run)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** When the first run of all began; before it nobody looked. */
    public Optional<Instant> first() {
        return instant("select started_at from run order by started_at, id fetch first 1 row only");
    }

    /** When the newest consolidation began that came to its end, well or not. */
    public Optional<Instant> lastRun() {
        return instant("""
                select started_at from run where kind = 'run' and outcome in ('done', 'failed')
                order by id desc fetch first 1 row only""");
    }

    private Optional<Instant> instant(String sql) {
        return jdbc.sql(sql).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Some of them, the newest first; {@code from} counts from 0. */
    public List<Run> newest(int from, int count) {
        return jdbc.sql(SELECT + " order by id desc offset ? rows fetch next ? rows only")
                .param(from)
                .param(count)
                .query(Runs::run)
                .list();
    }

    public Optional<Run> of(long run) {
        return jdbc.sql(SELECT + " where id = ?").param(run).query(Runs::run).optional();
    }

    /** The account of a run, line by line; empty if there is none, or none any more. */
    public List<String> account(long run) {
        return jdbc
                .sql("select coalesce(account, '') from run where id = ?")
                .param(run)
                .query(String.class)
                .optional()
                .stream()
                .flatMap(String::lines)
                .toList();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String failures = row.getString("failures");
        return new Run(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("who"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                Run.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                new Run.Counts(
                        row.getInt("arrived"),
                        row.getInt("rejected"),
                        row.getLong("errors"),
                        row.getLong("queries"),
                        row.getLong("notes"),
                        row.getInt("published"),
                        row.getInt("unpublished")),
                failures == null ? List.of() : failures.lines().toList());
    }

    /** The newest run that has ended; 0 if there was none. */
    public long lastEnded() {
        return jdbc.sql("select id from run where ended_at is not null order by id desc fetch first 1 row only")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
