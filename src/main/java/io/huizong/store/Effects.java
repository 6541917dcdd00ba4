package io.huizong.store;

import io.huizong.period.Period;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions that may have changed figures, as the log has them. */
@Repository
public class Effects {
    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose figures a decision may change, by codes.
     *
     * @param unit null for the county's, which are not those of any unit
     * @param form null for the figures of all forms, of county and units
     */
    public record Reach(@Nullable String unit, @Nullable String form) {
        public static final Reach ALL = new Reach(null, null);
    }

    /**
     * A decision.
     *
     * @param period of the figures that it changes
     * @param after what was decided, where there is more to say than {@code action}
     */
    public record Effect(
            Instant at,
            String who,
            String action,
            String subject,
            @Nullable String after,
            Period period,
            Reach reach) {}

    /** Those taken after a moment and not after another, the oldest first; of before they were kept so, none. */
    public List<Effect> between(Instant after, Instant until) {
        return jdbc.sql("select * from audit where effect and made_at > ? and made_at <= ? order by id")
                .param(after.atOffset(ZoneOffset.UTC))
                .param(until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Effect(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("became"),
                        Period.of(row.getString("period")),
                        new Reach(row.getString("unit"), row.getString("form"))))
                .list();
    }
}
