package io.huizong.web;

import io.huizong.figures.Office;
import io.huizong.words.Messages;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How pages say times and sizes. */
@Component
public class Said {
    private static final Messages WORDS = Messages.bundled();
    private static final long KILO = 1024;

    private final Office office;

    Said(Office office) {
        this.office = office;
    }

    /** The day and the minute, in the office's zone. */
    public String time(Instant at) {
        return time(at.atZone(office.zone()));
    }

    /** The day and the minute. */
    public static String time(ZonedDateTime at) {
        return WORDS.text(
                "web.time",
                Map.of(
                        "year", at.getYear(),
                        "month", at.getMonthValue(),
                        "day", at.getDayOfMonth(),
                        "time", "%02d:%02d".formatted(at.getHour(), at.getMinute())));
    }

    /** Whole days from one moment to another by the calendar of the office; never below 0. */
    public long days(Instant from, Instant to) {
        return Math.max(
                0,
                ChronoUnit.DAYS.between(
                        from.atZone(office.zone()).toLocalDate(),
                        to.atZone(office.zone()).toLocalDate()));
    }

    /** A size as people say it, with one place where it is not small. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? String.format(Locale.ROOT, "%.1f KB", bytes / (double) KILO)
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
