package io.huizong.store;

import io.huizong.intake.Archive;
import io.huizong.intake.ArrivedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * What a scan of the folder saw.
     *
     * @param untouched paths of files that lie there and are left for the next run; of folders, which end in
     *     {@code /}, for all that lay in them
     */
    public record Scan(List<Seen> seen, List<String> untouched) {}

    /**
     * Takes in what a scan saw: new bytes or a new path make a receipt; what is seen no longer is present no longer.
     * Everything that was last read with another reference waits to be read again, or simply all. Periods of what
     * was refused and vanished or came back are touched. All or nothing.
     *
     * @return how many receipts are new
     */
    @Transactional
    public int takeIn(long run, Scan scan, String reading, boolean all) {
        Set<Long> before = present();
        jdbc.sql("update receipt set present = false where present").update();
        scan.untouched().forEach(path -> leave(path, before));
        int arrived = 0;
        for (Seen file : scan.seen()) {
            int known = jdbc.sql("""
                            update receipt set present = true where id =
                                (select max(id) from receipt where path = ?) and sha256 = ?""").param(file.path()).param(file.sha256()).update();
            if (known == 0) {
                insert(run, file);
                arrived++;
            }
        }
        touch(before, present());
        jdbc.sql("""
                        update receipt set reading = null where ? or (reading <> ? and (present or exists
                            (select 1 from submission s where s.receipt_id = receipt.id
                             and s.status not in ('REJECTED', 'EMPTY'))))""").param(all).param(reading).update();
        return arrived;
    }

    private void leave(String path, Set<Long> before) {
        if (!path.endsWith("/")) {
            jdbc.sql("update receipt set present = true where id = (select max(id) from receipt where path = ?)")
                    .param(path)
                    .update();
            return;
        }
        jdbc
                .sql("select id from receipt where substring(path, 1, ?) = ?")
                .param(path.length())
                .param(path)
                .query(Long.class)
                .list()
                .stream()
                .filter(before::contains)
                .forEach(id -> jdbc.sql("update receipt set present = true where id = ?")
                        .param(id)
                        .update());
    }

    private Set<Long> present() {
        return new HashSet<>(jdbc.sql("select id from receipt where present")
                .query(Long.class)
                .list());
    }

    /**
     * What was refused is listed while it lies there: its coming and going is a change. What counts goes on to count,
     * and no published report is written anew because the folder was cleared.
     */
    private void touch(Set<Long> before, Set<Long> after) {
        Stream<Long> gone = before.stream().filter(id -> !after.contains(id));
        Stream<Long> back = after.stream().filter(id -> !before.contains(id));
        Stream.concat(gone, back).forEach(id -> jdbc.sql("""
                        insert into touched (period) select distinct period from submission
                        where receipt_id = ? and period is not null and complete
                          and status in ('REJECTED', 'EMPTY')""").param(id).update());
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

    /** Whether a file with these bytes lies in the folder. */
    public boolean isLying(String sha256) {
        return jdbc.sql("select count(*) from receipt where sha256 = ? and present")
                        .param(sha256)
                        .query(Integer.class)
                        .single()
                > 0;
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
