package io.huizong.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the office says to queries, by their fingerprints. */
@Repository
public class Rulings {
    private static final String SELECT = "select fingerprint, choice, answer, made_at, made_by from ruling ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Rulings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How the office settles a query of its own. */
    public enum Choice {
        /** What several units reported is one thing, which the county counts once. */
        ONE,
        /** What several units reported are as many things, which all count. */
        SEVERAL,
        /** It is right as the finding says; a newer revision with rejected rows takes over. */
        CONFIRMED;

        /** As it is written in commands and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the office said to one query.
     *
     * @param choice null where it answered a unit's query
     * @param answer as it is listed
     */
    public record Ruling(String fingerprint, @Nullable Choice choice, String answer, Instant at, String by) {}

    public Optional<Ruling> of(String fingerprint) {
        return jdbc.sql(SELECT + "where fingerprint = ?")
                .param(fingerprint)
                .query(Rulings::ruling)
                .optional();
    }

    /** Those with a choice. */
    public List<Ruling> settled() {
        return jdbc.sql(SELECT + "where choice is not null")
                .query(Rulings::ruling)
                .list();
    }

    private static Ruling ruling(ResultSet row, int number) throws SQLException {
        String choice = row.getString("choice");
        return new Ruling(
                row.getString("fingerprint"),
                choice == null ? null : Choice.valueOf(choice.toUpperCase(Locale.ROOT)),
                row.getString("answer"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    /** Puts one in the place of what was said before. */
    public void put(String fingerprint, @Nullable Choice choice, String answer, String by) {
        jdbc.sql("delete from ruling where fingerprint = ?").param(fingerprint).update();
        jdbc.sql("insert into ruling (fingerprint, choice, answer, made_at, made_by) values (?, ?, ?, ?, ?)")
                .param(fingerprint)
                .param(choice == null ? null : choice.code())
                .param(answer)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by)
                .update();
    }
}
