package io.huizong.decision;

import io.huizong.period.Period;
import io.huizong.store.AuditRows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who did what, when, with what was before and what after; nothing is ever taken out of it. */
@Component
public class AuditLog {
    private final AuditRows rows;

    AuditLog(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * Writes one line, in the transaction that surrounds it, or in one of its own.
     *
     * @param action a stable code such as {@code lock}: what lists of the log can be narrowed to
     * @param subject what it was done to, in words that people read
     * @param before null, like {@code after} and {@code why}, where there is nothing to say
     */
    public void record(
            Actor actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why) {
        rows.add(new AuditRows.Act(actor.name(), action, subject, null, before, after, why, null));
    }

    /** The lines since a moment, of an action and of a person, each of these null for all; the newest first. */
    public List<AuditRows.Entry> entries(
            @Nullable Instant since, @Nullable String action, @Nullable String who, int limit) {
        return rows.entries(since, action, who, limit);
    }

    /** The lines about a period, and about what lies within it; the newest first. */
    public List<AuditRows.Entry> about(Period period) {
        return rows.entries(null, null, null, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.period() != null && period.contains(entry.period()))
                .toList();
    }
}
