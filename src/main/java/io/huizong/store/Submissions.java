package io.huizong.store;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.tally.Amount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is stored of a period. */
@Repository
public class Submissions {
    static final String SELECT = """
            select s.*, r.run_id, r.path, r.sha256, r.modified_at, case
                when r.present then 'HERE'
                when not exists (select 1 from receipt p where p.path = r.path and p.present) then 'GONE'
                when exists (select 1 from receipt p join submission n on n.receipt_id = p.id
                        where p.path = r.path and p.present and n.complete and n.status in ('ACCEPTED', 'PARTIAL'))
                    and not exists (select 1 from receipt p join submission n on n.receipt_id = p.id
                        where p.path = r.path and p.present and n.complete
                            and n.unit = s.unit and n.form = s.form and n.period = s.period) then 'REPLACED'
                else 'RENEWED' end as whereabouts
            from submission s join receipt r on r.id = s.receipt_id where s.complete""";
    private static final int PAGE = 10_000;
    static final String ORDER = " order by r.run_id, r.modified_at, r.path, s.ordinal";

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every submission of a period, the oldest first. */
    public List<StoredSubmission> of(Period period) {
        return jdbc.sql(SELECT + " and s.period = ?" + ORDER)
                .param(period.toString())
                .query(Submissions::submission)
                .list();
    }

    /** The submission of a number; a file that is read again gets new ones. */
    public Optional<StoredSubmission> find(long id) {
        return jdbc.sql(SELECT + " and s.id = ?")
                .param(id)
                .query(Submissions::submission)
                .optional();
    }

    /** Those of files in the folder whose period or form is not settled. */
    public List<StoredSubmission> unsettled() {
        return jdbc.sql(SELECT + " and r.present and (s.period is null or s.form is null)" + ORDER)
                .query(Submissions::submission)
                .list();
    }

    /** What lies in the folder and does not count, or not in every row. */
    public List<StoredSubmission> refused() {
        return jdbc.sql(SELECT + " and r.present and s.status in ('REJECTED', 'EMPTY', 'PARTIAL') and not s.superseded"
                        + ORDER)
                .query(Submissions::submission)
                .list();
    }

    static StoredSubmission submission(ResultSet row, int number) throws SQLException {
        SubmissionStatus checked = SubmissionStatus.valueOf(row.getString("status"));
        SubmissionStatus status = row.getBoolean("withdrawn")
                ? SubmissionStatus.WITHDRAWN
                : row.getBoolean("superseded") ? SubmissionStatus.SUPERSEDED : checked;
        String period = row.getString("period");
        return new StoredSubmission(
                row.getLong("id"),
                row.getLong("run_id"),
                row.getString("unit"),
                row.getString("form"),
                period == null ? null : Period.of(period),
                row.getString("path"),
                row.getString("sheets"),
                row.getString("sha256"),
                row.getObject("modified_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"),
                status,
                row.getBoolean("counts"),
                row.getBoolean("nil"),
                Whereabouts.valueOf(row.getString("whereabouts")),
                row.getInt("rows_accepted"),
                row.getInt("rows_rejected"),
                row.getInt("rows_skipped"));
    }

    /** The amounts of the submissions that count in a period: by submission, then by indicator. */
    public Map<Long, Map<String, Amount>> amounts(Period period) {
        Map<Long, Map<String, Amount>> amounts = new HashMap<>();
        jdbc.sql("""
                        select t.* from subtotal t join submission s on s.id = t.submission_id
                        where s.period = ? and s.counts""").param(period.toString()).query(row -> {
            Amount amount = Amounts.of(row.getString("kind"), row.getBigDecimal("number"), period);
            amounts.computeIfAbsent(row.getLong("submission_id"), id -> new LinkedHashMap<>())
                    .put(row.getString("indicator"), amount);
        });
        addKeys(period, amounts);
        return amounts;
    }

    private void addKeys(Period period, Map<Long, Map<String, Amount>> amounts) {
        Map<Long, Map<String, SortedSet<String>>> items = new HashMap<>();
        jdbc.sql("""
                        select t.* from subtotal_key t join submission s on s.id = t.submission_id
                        where s.period = ? and s.counts""").param(period.toString()).query(row -> {
            items.computeIfAbsent(row.getLong("submission_id"), id -> new HashMap<>())
                    .computeIfAbsent(row.getString("indicator"), i -> new TreeSet<>())
                    .add(row.getString("item"));
        });
        items.forEach((submission, of) -> of.forEach((indicator, keys) ->
                Objects.requireNonNull(amounts.get(submission)).put(indicator, new Amount.Keys(keys))));
    }

    /**
     * Hands on the findings of these periods' submissions, and of files whose period is not settled, in the order of
     * addresses.
     */
    public void findings(Collection<Period> periods, Consumer<Finding> sink) {
        jdbc.sql(Findings.SELECT + """
                         join receipt r on r.id = f.receipt_id
                        left join submission s on s.id = f.submission_id
                        where (s.id is not null and s.period in (:periods) and s.complete and not s.withdrawn
                               and (not s.superseded or f.elected)
                               and (r.present or s.counts or f.elected or s.status <> 'REJECTED'))
                           or (s.id is not null and r.present and (s.period is null or s.form is null))
                           or (s.id is null and r.present and (f.period in (:periods) or (f.period is null
                               and (exists (select 1 from submission o where o.receipt_id = r.id and o.period in (:periods))
                                    or not exists (select 1 from submission o
                                        where o.receipt_id = r.id and o.period is not null)))))
                        order by f.file, f.sheet, f.row_number, f.column_number, f.code, f.id""")
                .param("periods", periods.stream().map(Period::toString).toList())
                .query(row -> {
                    sink.accept(Findings.read(row, 0));
                });
    }

    /** What counts although the folder holds it no more. */
    public List<StoredSubmission> outliving() {
        return jdbc
                .sql(SELECT + " and s.counts and not r.present" + ORDER)
                .query(Submissions::submission)
                .list()
                .stream()
                .filter(StoredSubmission::outlives)
                .toList();
    }

    /** Hands on the findings about what is in the folder and does not count, and about files that are no reports. */
    public void findingsOfRefused(Consumer<Finding> sink) {
        jdbc.sql(Findings.SELECT + """
                         join receipt r on r.id = f.receipt_id
                        left join submission s on s.id = f.submission_id
                        where r.present and (s.status in ('REJECTED', 'EMPTY') or s.id is null)
                        order by f.file, f.sheet, f.row_number, f.column_number, f.code, f.id""").query(row -> {
            sink.accept(Findings.read(row, 0));
        });
    }

    /** Hands on the accepted records of a submission, in the order of its rows. */
    public void records(long submission, Form form, Consumer<StoredRecord> sink) {
        List<Integer> blocks = jdbc.sql("select block from record_block where submission_id = ? order by block")
                .param(submission)
                .query(Integer.class)
                .list();
        for (int block : blocks) {
            byte[] payload = jdbc.sql("select payload from record_block where submission_id = ? and block = ?")
                    .param(submission)
                    .param(block)
                    .query(byte[].class)
                    .single();
            Records.unpack(form, payload).forEach(sink);
        }
    }

    /**
     * A record of which another unit may have the same.
     *
     * @param key what makes it the same, without spaces and width
     */
    public record Shared(
            long submission, String unit, @Nullable String sheet, String key, FormRecord record) {}

    /** The counted records of a form whose digests occur with more than one unit of the period. */
    public List<Shared> shared(Period period, Form form) {
        List<SharedDigests.Source> sources = jdbc.sql("""
                        select s.id, s.unit, s.rows_accepted from submission s
                        where s.period = :period and s.form = :form and s.counts order by s.id""")
                .param("period", period.toString())
                .param("form", form.code())
                .query((row, number) -> new SharedDigests.Source(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
        List<Shared> out = new ArrayList<>();
        new SharedDigests(sources, this::digests, SharedDigests.AT_ONCE).find().forEach((source, places) -> {
            int[] at = {0};
            records(source.id(), form, stored -> {
                if (places.get(at[0]++)) {
                    String key = SameKeys.text(form, Objects.requireNonNull(form.same()), stored.record());
                    out.add(new Shared(source.id(), source.unit(), stored.sheet(), key, stored.record()));
                }
            });
        });
        return out;
    }

    /** By pages: of a result of more rows the database makes a file before it hands on the first. */
    private void digests(SharedDigests.Source source, SharedDigests.Taker taker) {
        for (int first = 0; first < source.records(); first += PAGE) {
            jdbc.sql("""
                            select ordinal, digest from same_key
                            where submission_id = ? and ordinal >= ? and ordinal < ?""").param(source.id()).param(first).param(first + PAGE).query(row -> {
                taker.take(row.getInt(1), row.getLong(2));
            });
        }
    }
}
