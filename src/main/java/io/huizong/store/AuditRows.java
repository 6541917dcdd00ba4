package io.huizong.store;

import io.huizong.period.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, as rows that are only ever added. */
@Repository
public class AuditRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One row.
     *
     * @param action a stable code
     * @param subject what it was done to, for people
     * @param period that it concerns; null for none
     * @param before null, like {@code after} and {@code why}, where there is nothing to say
     */
    public record Entry(
            long id,
            Instant at,
            String who,
            String action,
            String subject,
            @Nullable Period period,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why) {}

    /**
     * What is to be written down; id and time are its row's.
     *
     * @param reach whose figures of the period it may change; null for nobody's
     */
    public record Act(
            String who,
            String action,
            String subject,
            @Nullable Period period,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why,
            Effects.@Nullable Reach reach) {}

    @Transactional
    public void add(Act act) {
        jdbc.sql("""
                        insert into audit (made_at, who, action, subject, period, was, became, why, effect, unit, form)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(act.who())
                .param(act.action())
                .param(act.subject())
                .param(act.period() == null ? null : act.period().toString())
                .param(act.before())
                .param(act.after())
                .param(act.why())
                .param(act.reach() != null)
                .param(act.reach() == null ? null : act.reach().unit())
                .param(act.reach() == null ? null : act.reach().form())
                .update();
    }

    /** Those since a moment, of an action and a person; each of these null for all; the newest first. */
    public List<Entry> entries(@Nullable Instant since, @Nullable String action, @Nullable String who, int limit) {
        return jdbc.sql("""
                        select * from audit where (cast(:since as timestamp(9) with time zone) is null or made_at >= :since)
                            and (cast(:action as varchar) is null or action = :action)
                            and (cast(:who as varchar) is null or who = :who)
                        order by id desc fetch first :limit rows only""")
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("action", action)
                .param("who", who)
                .param("limit", limit)
                .query(AuditRows::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String period = row.getString("period");
        return new Entry(
                row.getLong("id"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                period == null ? null : Period.of(period),
                row.getString("was"),
                row.getString("became"),
                row.getString("why"));
    }
}
