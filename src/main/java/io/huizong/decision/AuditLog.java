package io.huizong.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people did, for as long as the process lasts. */
@Component
public class AuditLog {
    /** One thing that somebody did. */
    public record Entry(
            Instant at,
            String who,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    /** Notes what somebody did. */
    public synchronized void record(
            Actor actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why) {
        entries.add(0, new Entry(clock.instant(), actor.name(), action, subject, before, after, why));
    }

    /** The newest first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
