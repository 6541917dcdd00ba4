package io.huizong.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the clock asks for a run, and whether it asked in vain. */
class TimetableTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 2 * * *, 2024-06-30T23:59, 2024-07-01T02:00",
        "0 0 2 * * *, 2024-07-01T02:00, 2024-07-02T02:00",
        "0 30 1 * * MON-FRI, 2024-07-05T12:00, 2024-07-08T01:30",
    })
    void nextTime(String cron, String now, String next) {
        assertThat(new Timetable(cron, ZONE).after(at(now)))
                .hasValueSatisfying(time -> assertThat(time.toLocalDateTime()).isEqualTo(LocalDateTime.parse(next)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30T02:00:01, 2024-06-30T09:00, false",
        "2024-06-30T02:00:01, 2024-07-01T01:59, false",
        "2024-06-30T02:00:01, 2024-07-01T08:00, true",
        "2024-06-28T17:00, 2024-07-01T08:00, true",
    })
    void nightMissed(String last, String now, boolean missed) {
        assertThat(new Timetable("0 0 2 * * *", ZONE).isMissed(Optional.of(at(last)), at(now)))
                .isEqualTo(missed);
    }

    @Test
    void nothingIsMissedBeforeTheFirstRun() {
        assertThat(new Timetable("0 0 2 * * *", ZONE).isMissed(Optional.empty(), at("2024-07-01T08:00")))
                .isFalse();
    }

    @Test
    void switchedOff() {
        Timetable never = new Timetable("-", ZONE);
        assertThat(never.after(at("2024-07-01T08:00"))).isEmpty();
        assertThat(never.isMissed(Optional.of(Instant.EPOCH), at("2024-07-01T08:00")))
                .isFalse();
    }
}
