package io.huizong.store;

import io.huizong.finding.Finding;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Single submissions, with what came before and after each, for looking at. */
@Repository
public class Revisions {
    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A submission by its number; empty if there is none, or its rows are still coming. */
    public Optional<StoredSubmission> one(long id) {
        return jdbc.sql(Submissions.SELECT + " and s.id = ?")
                .param(id)
                .query(Submissions::submission)
                .optional();
    }

    /** Every submission of a unit, form and period, the oldest first. */
    public List<StoredSubmission> of(String unit, String form, Period period) {
        return jdbc.sql(Submissions.SELECT + " and s.unit = ? and s.form = ? and s.period = ?" + Submissions.ORDER)
                .params(unit, form, period.toString())
                .query(Submissions::submission)
                .list();
    }

    /** What counts of a unit and a form and came in files of these bytes, the oldest first. */
    public List<StoredSubmission> counting(String unit, String form, String sha256) {
        return jdbc.sql(Submissions.SELECT + " and s.counts and s.unit = ? and s.form = ? and r.sha256 = ?"
                        + Submissions.ORDER)
                .params(unit, form, sha256)
                .query(Submissions::submission)
                .list();
    }

    /** All submissions of the file that a submission is of, itself among them. */
    public List<StoredSubmission> ofSameFile(long id) {
        return jdbc.sql(Submissions.SELECT
                        + " and s.receipt_id = (select o.receipt_id from submission o where o.id = ?)"
                        + Submissions.ORDER)
                .param(id)
                .query(Submissions::submission)
                .list();
    }

    /** What was found in a submission or, without a submission, in its file; in the order of addresses. */
    public List<Finding> findings(long id) {
        return jdbc.sql(Findings.SELECT + """
                         where f.submission_id = :id or (f.submission_id is null
                            and f.receipt_id = (select s.receipt_id from submission s where s.id = :id))
                        order by f.sheet, f.row_number, f.column_number, f.code, f.id""")
                .param("id", id)
                .query(Findings::read)
                .list();
    }

    /** What each indicator comes to over the records of a submission, by its code. */
    public Map<String, BigDecimal> amounts(long id) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        jdbc.sql("select indicator, number from subtotal where submission_id = ?")
                .param(id)
                .query(row -> {
                    amounts.put(row.getString("indicator"), row.getBigDecimal("number"));
                });
        return amounts;
    }

    /** When the run began in which the file of a submission was first seen. */
    public Instant arrived(StoredSubmission one) {
        return jdbc.sql("select started_at from run where id = ?")
                .param(one.run())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /**
     * Since when things are as they are.
     *
     * @param files by path: when the content that lies there came
     * @param queries by fingerprint: when the same was first asked, in whatever revision
     */
    public record Since(Map<String, Instant> files, Map<String, Instant> queries) {}

    /** Since when what is found in the submissions of these periods, and in files of no settled period, is there. */
    public Since since(Collection<Period> periods) {
        List<String> names = periods.stream().map(Period::toString).toList();
        Map<String, Instant> files = new HashMap<>();
        jdbc.sql("""
                        select r.path, max(n.started_at) as at from receipt r join run n on n.id = r.run_id
                        where r.present or exists (select 1 from submission s
                            where s.receipt_id = r.id and s.period in (:periods) and s.counts)
                        group by r.path""").param("periods", names).query(row -> {
            files.put(
                    row.getString("path"),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        Map<String, Instant> queries = new HashMap<>();
        jdbc.sql("""
                        select f.fingerprint, min(n.started_at) as at from finding f
                        join receipt r on r.id = f.receipt_id join run n on n.id = r.run_id
                        left join submission s on s.id = f.submission_id
                        where f.fingerprint is not null and (s.period in (:periods) or s.period is null)
                        group by f.fingerprint""").param("periods", names).query(row -> {
            queries.put(
                    row.getString("fingerprint"),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return new Since(files, queries);
    }
}
