package io.huizong.store;

import io.huizong.period.Period;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The publications that there were, for looking at. */
@Repository
public class Editions {
    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each period was last published, by period; those that never were left out. */
    public Map<Period, Instant> newest() {
        Map<Period, Instant> newest = new TreeMap<>();
        jdbc.sql("select period, max(made_at) as at from publication where done group by period")
                .query(row -> {
                    newest.put(
                            Period.of(row.getString("period")),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return newest;
    }

    /** What the last publications of a period said, the newest first. */
    public List<Publications.Content> last(Period period, int most) {
        return jdbc.sql("""
                        select made_at, content from publication
                        where done and period = ? and content is not null order by id desc fetch first ? rows only""")
                .param(period.toString())
                .param(most)
                .query((row, number) -> new Publications.Content(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("content")))
                .list();
    }
}
