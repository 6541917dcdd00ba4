package io.huizong.store;

import io.huizong.check.SubmissionResult;
import io.huizong.intake.Submission;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.tally.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of submissions and what hangs on them. Transactions are the caller's. */
@Repository
class SubmissionRows {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Findings findings;

    SubmissionRows(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.findings = new Findings(template);
    }

    /** What a submission is before its rows are known. */
    record Head(
            long receipt,
            int ordinal,
            @Nullable String sheets,
            @Nullable String unit,
            @Nullable String form,
            @Nullable Period period,
            SubmissionStatus status) {}

    long insert(Head head) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into submission (receipt_id, ordinal, sheets, unit, form, period, status, complete, nil,
                            rows_accepted, rows_rejected, rows_skipped, revision, counts, superseded, withdrawn)
                        values (?, ?, ?, ?, ?, ?, ?, false, false, 0, 0, 0, 0, false, false, exists (
                            select 1 from withdrawal where receipt_id = ? and unit = ? and form = ? and period = ?))""")
                .param(head.receipt())
                .param(head.ordinal())
                .param(head.sheets())
                .param(head.unit())
                .param(head.form())
                .param(head.period() == null ? null : head.period().toString())
                .param(head.status().name())
                .param(head.receipt())
                .param(head.unit())
                .param(head.form())
                .param(head.period() == null ? null : head.period().toString())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /**
     * Whether an earlier receipt with the same bytes holds the same unit, form and period. One that was rejected and is
     * gone does not: it will not be read again; nor does one that a lock refused: each is looked at again when it is
     * lifted. Nor does one after which other bytes came: going back to it is a change.
     */
    boolean isKnown(Receipt receipt, Submission submission) {
        return jdbc.sql("""
                        select count(*) from submission s join receipt r on r.id = s.receipt_id join receipt me on me.id = ?
                        where r.sha256 = me.sha256 and s.unit = ? and s.form = ? and s.period = ? and s.complete
                          and not s.withdrawn and (r.present or s.status <> 'REJECTED')
                          and not exists (select 1 from finding f
                              where f.submission_id = s.id and f.code = 'identity.period-locked')
                          and (r.run_id, r.modified_at, r.path, r.id) < (me.run_id, me.modified_at, me.path, me.id)
                          and not exists (select 1 from submission o join receipt q on q.id = o.receipt_id
                              where o.unit = s.unit and o.form = s.form and o.period = s.period and o.complete
                              and q.sha256 <> me.sha256
                              and (q.run_id, q.modified_at, q.path, q.id) > (r.run_id, r.modified_at, r.path, r.id)
                              and (q.run_id, q.modified_at, q.path, q.id)
                                  < (me.run_id, me.modified_at, me.path, me.id))""")
                        .param(receipt.id())
                        .param(submission.unit().code())
                        .param(submission.form().code())
                        .param(submission.period().toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(List<Findings.Kept> kept) {
        findings.insert(kept);
    }

    /** What a file says to queries, those too that are not found by reading it. */
    void insertAnswers(long receipt, Map<String, String> answers) {
        List<Object[]> rows = new ArrayList<>();
        answers.forEach((fingerprint, answer) -> rows.add(new Object[] {receipt, fingerprint, answer}));
        template.batchUpdate("insert into answer values (?, ?, ?)", rows);
    }

    void insertBlock(long submission, int block, int records, byte[] payload) {
        template.update("insert into record_block values (?, ?, ?, ?)", submission, block, records, payload);
    }

    void insertDigests(long submission, int first, List<Long> digests) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < digests.size(); i++) {
            rows.add(new Object[] {submission, first + i, digests.get(i)});
        }
        template.batchUpdate("insert into same_key values (?, ?, ?)", rows);
    }

    void insertAmounts(long submission, Map<String, Amount> amounts) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> keys = new ArrayList<>();
        amounts.forEach((indicator, amount) -> {
            rows.add(new Object[] {submission, indicator, Amounts.kind(amount), amount.number()});
            if (amount instanceof Amount.Keys items) {
                items.keys().forEach(item -> keys.add(new Object[] {submission, indicator, item}));
            }
        });
        template.batchUpdate("insert into subtotal values (?, ?, ?, ?)", rows);
        template.batchUpdate("insert into subtotal_key values (?, ?, ?)", keys);
    }

    void finish(long submission, SubmissionResult result) {
        jdbc.sql("""
                        update submission set status = ?, nil = ?, rows_accepted = ?, rows_rejected = ?, rows_skipped = ?
                        where id = ?""")
                .param(result.status().name())
                .param(result.nil())
                .param(result.rowsAccepted())
                .param(result.rowsRejected())
                .param(result.rowsSkipped())
                .param(submission)
                .update();
    }

    /** Makes submissions whole, their periods touched and the receipt read. */
    void complete(List<Long> submissions, long receipt, String reading, boolean held) {
        submissions.forEach(id -> jdbc.sql("update submission set complete = true where id = ?")
                .param(id)
                .update());
        touch(receipt);
        touchEarlier(receipt);
        jdbc.sql("update receipt set reading = ?, held = ? where id = ?")
                .param(reading)
                .param(held)
                .param(receipt)
                .update();
    }

    /** The periods of which an earlier reading of a receipt left something, but for what a lock refused. */
    List<Period> settled(long receipt) {
        return jdbc.sql("""
                        select s.period from submission s where s.receipt_id = :receipt and s.complete
                            and s.period is not null and not exists (select 1 from finding f
                                where f.submission_id = s.id and f.code = 'identity.period-locked')
                        union select f.period from finding f
                        where f.receipt_id = :receipt and f.submission_id is null and f.period is not null""").param("receipt", receipt).query(String.class).list().stream()
                .map(Period::of)
                .toList();
    }

    /**
     * Deletes all that an earlier reading of a receipt left, whole or not, but what is whole of the periods given; its
     * periods are touched.
     */
    void forget(long receipt, Collection<Period> held) {
        touch(receipt);
        List<String> stay = Stream.concat(Stream.of(""), held.stream().map(Period::toString))
                .toList();
        String going = "select id from submission where receipt_id = :receipt"
                + " and (not complete or period is null or period not in (:stay))";
        jdbc.sql("delete from finding where receipt_id = :receipt and (submission_id in (" + going
                        + ") or (submission_id is null and (period is null or period not in (:stay))))")
                .param("receipt", receipt)
                .param("stay", stay)
                .update();
        delete(going, Map.of("receipt", receipt, "stay", stay));
        if (held.isEmpty()) {
            jdbc.sql("delete from answer where receipt_id = ?").param(receipt).update();
        }
    }

    /** Deletes what a reading that was broken off has left; what was there before it stays. */
    void forgetIncomplete(long receipt) {
        String going = "select id from submission where receipt_id = :receipt and not complete";
        jdbc.sql("delete from finding where submission_id in (" + going + ")")
                .param("receipt", receipt)
                .update();
        delete(going, Map.of("receipt", receipt));
    }

    private void delete(String submissions, Map<String, ?> parameters) {
        for (String table : List.of("subtotal", "subtotal_key", "record_block", "same_key")) {
            jdbc.sql("delete from " + table + " where submission_id in (" + submissions + ")")
                    .params(parameters)
                    .update();
        }
        jdbc.sql("delete from submission where id in (" + submissions + ")")
                .params(parameters)
                .update();
    }

    /** What counts of an earlier content of the same path has now been renewed, or replaced. */
    private void touchEarlier(long receipt) {
        jdbc.sql("""
                        insert into touched (period) select distinct s.period
                        from submission s join receipt r on r.id = s.receipt_id join receipt n on n.path = r.path
                        where n.id = ? and r.id < n.id and s.counts""").param(receipt).update();
    }

    private void touch(long receipt) {
        jdbc.sql("""
                        insert into touched (period) select distinct period from submission
                        where receipt_id = ? and period is not null and complete""").param(receipt).update();
    }
}
