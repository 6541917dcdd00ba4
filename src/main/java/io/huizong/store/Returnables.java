package io.huizong.store;

import io.huizong.finding.Finding;
import io.huizong.period.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of which something is listed that somebody has to do something about, each with all of its findings. */
@Repository
public class Returnables {
    /** What is listed of a period: nothing that a newer revision has settled, nor what was refused and is gone. */
    private static final String LISTED = """
            (s.period in (:periods) and s.complete and not s.withdrawn and (not s.superseded or f.elected)
                and (r.present or s.counts or f.elected or s.status <> 'REJECTED'))""";

    private static final String UNSETTLED = "(:unsettled and r.present and (s.period is null or s.form is null))";

    private final JdbcClient jdbc;

    Returnables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file that arrived.
     *
     * @param path below the input folder, with {@code /}
     */
    public record Returnable(long receipt, String path, String sha256) {}

    /**
     * Those that hold submissions of these periods and, if wanted, those whose period or form is not settled; of a path
     * what lies there now, else what lay there last. In the order of paths.
     */
    public List<Returnable> of(Collection<Period> periods, boolean unsettled) {
        Map<String, Returnable> byPath = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct r.path, r.present, r.id, r.sha256 from finding f
                        join receipt r on r.id = f.receipt_id join submission s on s.id = f.submission_id
                        where f.severity <> 'note' and (""" + LISTED + " or " + UNSETTLED + """
                        ) order by r.path, r.present, r.id""")
                .param("periods", periods.stream().map(Period::toString).toList())
                .param("unsettled", unsettled)
                .query((row, number) ->
                        new Returnable(row.getLong("id"), row.getString("path"), row.getString("sha256")))
                .list()
                .forEach(one -> byPath.put(one.path(), one));
        return List.copyOf(byPath.values());
    }

    /** The errors and queries of a file, of whatever period, without those of submissions that a newer one replaces. */
    public List<Finding> findings(long receipt) {
        return jdbc.sql(Findings.SELECT + """
                         join submission s on s.id = f.submission_id
                        where f.receipt_id = ? and f.severity <> 'note' and s.complete and not s.withdrawn
                            and (not s.superseded or f.elected)
                        order by s.ordinal, f.sheet, f.row_number, f.column_number, f.code, f.id""")
                .param(receipt)
                .query(Findings::read)
                .list();
    }
}
