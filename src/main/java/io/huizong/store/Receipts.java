package io.huizong.store;

import io.huizong.intake.Archive;
import io.huizong.intake.ArrivedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What has arrived in the input folder, and what of it still has to be read. */
@Repository
public class Receipts {
    private static final String COLUMNS = "select id, run_id, path, sha256, modified_at from receipt ";
    private static final String ORDER = " order by run_id, modified_at, path, id";

    private final JdbcClient jdbc;
    private final Archive archive;

    Receipts(JdbcClient jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    /** A file as a scan of the folder saw it. */
    public record Seen(String path, String sha256, Instant modified, long bytes) {}

    /** What is known of the bytes that lie at a path now, as of the last scan. */
    public record Current(String sha256, Instant modified, long bytes) {}

    /** The current bytes of a path; empty if nothing is known to lie there. */
    public Optional<Current> current(String path) {
        return jdbc
                .sql("select sha256, modified_at, bytes from receipt where path = ? and present order by id desc")
                .param(path)
                .query((row, n) -> new Current(
                        row.getString("sha256"),
                        row.getObject("modified_at", OffsetDateTime.class).toInstant(),
                        row.getLong("bytes")))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * Takes in what a scan saw: new bytes or a new path make a receipt; what is seen no longer is present no longer.
     * Everything that was last read with another reference waits to be read again, or simply all. All or nothing.
     *
     * @return how many receipts are new
     */
    @Transactional
    public int takeIn(long run, List<Seen> seen, String reading, boolean all) {
        jdbc.sql("update receipt set present = false where present").update();
        int arrived = 0;
        for (Seen file : seen) {
            int known = jdbc.sql("""
                            update receipt set present = true where id =
                                (select max(id) from receipt where path = ?) and sha256 = ?""").param(file.path()).param(file.sha256()).update();
            if (known == 0) {
                insert(run, file);
                arrived++;
            }
        }
        jdbc.sql("update receipt set reading = null where present and reading <> ?")
                .param(reading)
                .update();
        return arrived;
    }

    private void insert(long run, Seen file) {
        jdbc.sql("insert into receipt (run_id, path, sha256, modified_at, bytes, present) values (?, ?, ?, ?, ?, true)")
                .param(run)
                .param(file.path())
                .param(file.sha256())
                .param(file.modified().atOffset(ZoneOffset.UTC))
                .param(file.bytes())
                .update();
    }

    /** Those that wait to be read, in the order in which they arrived. */
    public List<Receipt> pending() {
        return jdbc.sql(COLUMNS + "where reading is null" + ORDER)
                .query(this::receipt)
                .list();
    }

    /** Those that were new in a run. */
    public List<Receipt> arrivedIn(long run) {
        return jdbc.sql(COLUMNS + "where run_id = ?" + ORDER)
                .param(run)
                .query(this::receipt)
                .list();
    }

    private Receipt receipt(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("sha256");
        ArrivedFile file = new ArrivedFile(
                row.getString("path"),
                sha256,
                archive.content(sha256),
                row.getObject("modified_at", OffsetDateTime.class).toInstant());
        return new Receipt(row.getLong("id"), row.getLong("run_id"), file);
    }
}
