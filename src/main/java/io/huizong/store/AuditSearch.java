package io.huizong.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks into what people did. */
@Repository
public class AuditSearch {
    private static final String WHERE = """
            from audit where (cast(:since as timestamp(9) with time zone) is null or made_at >= :since)
                and (cast(:until as timestamp(9) with time zone) is null or made_at < :until)
                and (cast(:action as varchar) is null or action = :action)
                and (cast(:who as varchar) is null or who = :who)
            """;

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for; null for all.
     *
     * @param since the first moment
     * @param until the first moment that is too late
     */
    public record Wanted(
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable String action,
            @Nullable String who) {
        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("since", since == null ? null : since.atOffset(ZoneOffset.UTC));
            parameters.put("until", until == null ? null : until.atOffset(ZoneOffset.UTC));
            parameters.put("action", action);
            parameters.put("who", who);
            return parameters;
        }
    }

    /** One thing that somebody did; {@code before}, {@code after} and {@code why} are null where there is nothing to say. */
    public record Found(
            Instant at,
            String who,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why) {}

    public int count(Wanted wanted) {
        return jdbc.sql("select count(*) " + WHERE)
                .params(wanted.parameters())
                .query(Integer.class)
                .single();
    }

    /** The newest first, from the one numbered {@code from}, which counts from 0. */
    public List<Found> find(Wanted wanted, int from, int limit) {
        return jdbc.sql("select * " + WHERE + "order by id desc offset :from rows fetch next :limit rows only")
                .params(wanted.parameters())
                .param("from", from)
                .param("limit", limit)
                .query(AuditSearch::found)
                .list();
    }

    /** Everybody who did something, by name. */
    public List<String> people() {
        return jdbc.sql("select distinct who from audit order by who")
                .query(String.class)
                .list();
    }

    /** The codes of all that was done, sorted. */
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit order by action")
                .query(String.class)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("was"),
                row.getString("became"),
                row.getString("why"));
    }
}
