package io.huizong.store;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Findings as rows. Their arguments are kept, not their words, so that the words may change. */
final class Findings {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String INSERT = """
            insert into finding (receipt_id, submission_id, elected, code, variant, severity, unit, form, period,
                file, sheet, row_number, column_number, written, arguments, fingerprint, answer)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /**
     * All columns of findings, which are called {@code f}, and the answer that holds: the finding's own, else the newest
     * that was given to the same, in whatever revision: the office does not ask twice. What the office says itself
     * comes last: where a unit has spoken, its words are listed.
     */
    static final String SELECT = """
            select f.*, coalesce(f.answer, (select a.answer from finding a join submission g on g.id = a.submission_id
                where a.fingerprint = f.fingerprint and a.answer is not null and g.complete and not g.withdrawn
                order by a.receipt_id desc, a.id desc limit 1), case when f.elected then (select a.answer from answer a
                where a.fingerprint = f.fingerprint order by a.receipt_id desc limit 1) end,
                (select r.answer from ruling r where r.fingerprint = f.fingerprint)) as holds
            from finding f""";

    private final JdbcTemplate jdbc;

    Findings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A finding and what it belongs to.
     *
     * @param submission null for one about a whole file
     * @param elected whether the election of revisions made it
     */
    record Kept(
            long receipt,
            @Nullable Long submission,
            boolean elected,
            @Nullable Period period,
            Finding finding) {}

    void insert(List<Kept> kept) {
        jdbc.batchUpdate(INSERT, kept.stream().map(Findings::row).toList());
    }

    private static @Nullable Object[] row(Kept kept) {
        Finding f = kept.finding();
        CellAddress cell = f.where().cell();
        return new @Nullable Object[] {
            kept.receipt(),
            kept.submission(),
            kept.elected(),
            f.code().code(),
            f.variant(),
            f.severity().code(),
            f.unit(),
            f.form(),
            kept.period() == null ? null : kept.period().toString(),
            f.where().file(),
            f.where().sheet(),
            cell == null ? null : cell.row(),
            cell == null ? null : cell.column(),
            f.value(),
            JSON.writeValueAsString(f.arguments()),
            f.fingerprint(),
            f.answer()
        };
    }

    /** Reads a row of {@link #SELECT}. */
    static Finding read(ResultSet row, int number) throws SQLException {
        int line = row.getInt("row_number");
        boolean whole = row.wasNull();
        CellAddress cell = whole ? null : new CellAddress(line, row.getInt("column_number"));
        return new Finding(
                FindingCode.of(row.getString("code")).orElseThrow(),
                row.getString("variant"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("unit"),
                row.getString("form"),
                new Location(row.getString("file"), row.getString("sheet"), cell),
                row.getString("written"),
                arguments(row.getString("arguments")),
                row.getString("fingerprint"),
                row.getString("holds"));
    }

    private static SortedMap<String, Object> arguments(String json) {
        SortedMap<String, Object> arguments = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(json).properties()) {
            arguments.put(entry.getKey(), argument(entry.getValue()));
        }
        return arguments;
    }

    private static Object argument(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(argument(item)));
            return list;
        }
        return node.isNumber() ? new BigDecimal(node.asString()) : node.asString();
    }
}
