package io.huizong.store;

import io.huizong.period.Period;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which periods there are, and which must be written anew. */
@Repository
public class Periods {
    private final JdbcClient jdbc;

    Periods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Periods whose revisions still have to be elected. */
    public List<Period> unelected() {
        return jdbc.sql("select distinct period from touched order by period").query(String.class).list().stream()
                .map(Period::of)
                .toList();
    }

    /** Marks periods to be elected in, and their reports to be written, by the next run. */
    @Transactional
    public void touch(Collection<Period> periods) {
        periods.forEach(p -> jdbc.sql("insert into touched (period) values (?)")
                .param(p.toString())
                .update());
    }

    /** Periods whose reports must be written anew, months before the longer ones that they make up. */
    public List<Period> stale() {
        return jdbc.sql("select period from stale").query(String.class).list().stream()
                .map(Period::of)
                .sorted((a, b) -> a.type() != b.type() ? a.type().compareTo(b.type()) : a.compareTo(b))
                .toList();
    }

    /** Marks periods to be written anew. */
    @Transactional
    public void markStale(Collection<Period> periods) {
        SortedSet<Period> known = new TreeSet<>(stale());
        periods.stream()
                .filter(p -> !known.contains(p))
                .forEach(p -> jdbc.sql("insert into stale values (?)")
                        .param(p.toString())
                        .update());
    }

    /** Whether something is reported of a period that stands until something newer comes. */
    public boolean hasStock(Period period) {
        return jdbc.sql("""
                        select count(*) from subtotal t join submission s on s.id = t.submission_id
                        where s.period = ? and t.kind = 'stock'""").param(period.toString()).query(Integer.class).single() > 0;
    }

    /** The periods, of any length, of which something counts or something was published. */
    public SortedSet<Period> known() {
        return new TreeSet<>(jdbc.sql("""
                        select period from submission where period is not null and complete
                        union select period from publication where done""").query(String.class).list().stream()
                .map(Period::of)
                .toList());
    }

    /** The files in the folder of which a submission has no settled period or form, by path and SHA-256, sorted. */
    public List<String> withoutPeriod() {
        return jdbc.sql("""
                        select distinct r.path || ' ' || r.sha256 as file from submission s join receipt r on r.id = s.receipt_id
                        where s.complete and r.present and (s.period is null or s.form is null) order by file""").query(String.class).list();
    }

    /** The codes of all units of which a submission is stored, sorted. */
    public List<String> unitsSeen() {
        return jdbc.sql("select distinct unit from submission where unit is not null and complete order by unit")
                .query(String.class)
                .list();
    }
}
