package io.huizong.store;

import io.huizong.period.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the office has let units off. */
@Repository
public class Exemptions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Exemptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A unit owes no such form in a period and all that lies within it.
     *
     * @param unit its code
     * @param form its code
     */
    public record Exemption(String unit, String form, Period period, String why, Instant at, String by) {
        public boolean covers(String unitCode, String formCode, Period other) {
            return unit.equals(unitCode) && form.equals(formCode) && period.contains(other);
        }
    }

    /** All of them, the newest period first. */
    public List<Exemption> all() {
        return jdbc
                .sql("select unit, form, period, why, made_at, made_by from exemption order by unit, form")
                .query((row, n) -> new Exemption(
                        row.getString(1),
                        row.getString(2),
                        Period.of(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6)))
                .list()
                .stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .toList();
    }

    /** The one of exactly this unit, form and period. */
    public Optional<Exemption> of(String unit, String form, Period period) {
        return all().stream()
                .filter(e -> e.unit().equals(unit)
                        && e.form().equals(form)
                        && e.period().equals(period))
                .findFirst();
    }

    /** Adds one; there must be none of the same unit, form and period. */
    public void add(String unit, String form, Period period, String why, String by) {
        jdbc.sql("insert into exemption (unit, form, period, why, made_at, made_by) values (?, ?, ?, ?, ?, ?)")
                .param(unit)
                .param(form)
                .param(period.toString())
                .param(why)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by)
                .update();
    }

    public void remove(String unit, String form, Period period) {
        jdbc.sql("delete from exemption where unit = ? and form = ? and period = ?")
                .param(unit)
                .param(form)
                .param(period.toString())
                .update();
    }
}
