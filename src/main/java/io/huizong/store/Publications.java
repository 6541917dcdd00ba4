package io.huizong.store;

import io.huizong.period.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was published, and the journals from which a broken publication is completed. */
@Repository
public class Publications {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Publications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One file to be put in place, or to be taken away; paths are below the output folder.
     *
     * @param staged where it was written; empty if the target is to be taken away
     * @param target where it belongs
     * @param kept where the file that was there before goes; empty if none was
     */
    public record Move(String staged, String target, String kept, String sha256) {
        public boolean isRemoval() {
            return staged.isEmpty();
        }
    }

    /** A publication that was begun and, perhaps, not finished. */
    public record Journal(long id, Period period, List<Move> moves) {}

    /**
     * What a publication said, as its maker wrote it down.
     *
     * @param at when
     */
    public record Content(Instant at, String text) {}

    /**
     * Writes the journal; from here on the publication can be completed.
     *
     * @param content what the publication says, for the next one to be compared with
     */
    @Transactional
    public Journal begin(long run, Period period, List<Move> moves, String content) {
        ArrayNode all = JSON.createArrayNode();
        for (Move move : moves) {
            ObjectNode one = all.addObject();
            one.put("staged", move.staged());
            one.put("target", move.target());
            one.put("kept", move.kept());
            one.put("sha256", move.sha256());
        }
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into publication (run_id, period, made_at, done, journal, content)
                        values (?, ?, ?, false, ?, ?)""")
                .param(run)
                .param(period.toString())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(JSON.writeValueAsString(all))
                .param(content)
                .update(key, "id");
        return new Journal(Objects.requireNonNull(key.getKey()).longValue(), period, moves);
    }

    /**
     * All files are in place; the period's journals of before have nothing to add. It is stale no longer, unless there
     * was a run since, which may have found more.
     */
    @Transactional
    public void done(Journal journal) {
        jdbc.sql("update publication set done = true where period = ? and id <= ?")
                .param(journal.period().toString())
                .param(journal.id())
                .update();
        jdbc.sql("""
                        delete from stale where period = ? and not exists
                            (select 1 from run where id > (select run_id from publication where id = ?))""").param(journal.period().toString()).param(journal.id()).update();
    }

    /** Publications that a crash broke off after their journals were written, the oldest first. */
    public List<Journal> broken() {
        return jdbc.sql("select id, period, journal from publication where not done order by id")
                .query((row, n) -> new Journal(
                        row.getLong("id"), Period.of(row.getString("period")), moves(row.getString("journal"))))
                .list();
    }

    private static List<Move> moves(String json) {
        List<Move> moves = new ArrayList<>();
        for (JsonNode one : JSON.readTree(json)) {
            moves.add(new Move(
                    one.get("staged").asString(),
                    one.get("target").asString(),
                    one.get("kept").asString(),
                    one.get("sha256").asString()));
        }
        return moves;
    }

    /**
     * The SHA-256 that each file of a period may have if nobody changed it, by its path below the output folder: that
     * of the last publication, and those of later ones that could not be completed and perhaps wrote it.
     */
    public Map<String, Set<String>> published(Period period) {
        Map<String, Set<String>> published = new LinkedHashMap<>();
        jdbc.sql("select done, journal from publication where period = ? order by id")
                .param(period.toString())
                .query(row -> {
                    boolean done = row.getBoolean("done");
                    for (Move move : moves(row.getString("journal"))) {
                        Set<String> hashes = published.computeIfAbsent(move.target(), target -> new HashSet<>());
                        if (done) {
                            hashes.clear();
                        }
                        if (!move.isRemoval()) {
                            hashes.add(move.sha256());
                        }
                    }
                });
        return published;
    }

    /**
     * What the last publication of a period said that put a file in place; of files that the office has changed since,
     * that is what they were made from.
     *
     * @param target below the output folder
     */
    public Optional<Content> lastWith(Period period, String target) {
        List<Long> found = new ArrayList<>();
        jdbc.sql("select id, journal from publication where done and period = ? and content is not null order by id")
                .param(period.toString())
                .query(row -> {
                    long id = row.getLong("id");
                    moves(row.getString("journal")).stream()
                            .filter(move -> move.target().equals(target) && !move.isRemoval())
                            .forEach(move -> found.add(id));
                });
        return found.isEmpty() ? Optional.empty() : Optional.of(content(found.get(found.size() - 1)));
    }

    private Content content(long id) {
        return jdbc.sql("select made_at, content from publication where id = ?")
                .param(id)
                .query((row, number) -> new Content(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("content")))
                .single();
    }

    /** When a period was last published. */
    public Optional<Instant> last(Period period) {
        return jdbc.sql("select max(made_at) from publication where done and period = ?")
                .param(period.toString())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
