package io.huizong.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;

/** When the clock asks for a run. */
final class Timetable {
    private final @Nullable CronExpression cron;
    private final ZoneId zone;

    /** By an expression of six fields; {@code -} for never. */
    Timetable(String cron, ZoneId zone) {
        this.cron = cron.equals(Scheduled.CRON_DISABLED) ? null : CronExpression.parse(cron);
        this.zone = zone;
    }

    /** The first time after a moment; empty for never. */
    Optional<ZonedDateTime> after(Instant moment) {
        return Optional.ofNullable(cron).map(c -> c.next(moment.atZone(zone)));
    }

    /** Whether the clock has asked since the last run, and nobody heard it. Before the first run nothing is missed. */
    boolean isMissed(Optional<Instant> last, Instant now) {
        return last.flatMap(this::after)
                .filter(time -> time.toInstant().isBefore(now))
                .isPresent();
    }
}
