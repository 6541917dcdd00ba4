package io.huizong.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The night's run by the real clock, alone among processes, and made up for where it was missed. */
class ScheduleTest {
    private static final int FAR_DAYS = 3000;

    @TempDir
    private Path folder;

    @BeforeEach
    void drop() {
        new DropFolder(folder.resolve("input")).register("U01 城关镇").study("城关镇.xlsx", "城关镇", YearMonth.of(2024, 6), 12);
    }

    private static List<Run> runs(UpDesk desk) {
        return desk.part(Runs.class).newest(0, 10);
    }

    /** The newest run, once it has ended. */
    private static Run newest(UpDesk desk) throws InterruptedException {
        while (runs(desk).isEmpty() || runs(desk).get(0).outcome() == Run.Outcome.RUNNING) {
            Thread.sleep(100);
        }
        return runs(desk).get(0);
    }

    private static void sql(UpDesk desk, String statement) {
        desk.part(JdbcClient.class).sql(statement).update();
    }

    @Test
    void theClockStartsTheRun() throws InterruptedException {
        try (UpDesk desk = new UpDesk(folder, "--huizong.schedule.cron=* * * * * *")) {
            Run run = newest(desk);

            assertThat(run.by()).isEqualTo("定时");
            assertThat(run.outcome()).isEqualTo(Run.Outcome.DONE);
            assertThat(desk.output("2024-06/figures.json")).exists();
        }
    }

    /** Another process, whose clock is a little behind, asks within the same minute. */
    @Test
    void aNightIsRunOnce() throws InterruptedException {
        try (UpDesk desk = new UpDesk(folder)) {
            desk.part(Schedule.class).night();
            Run run = newest(desk);
            desk.part(Schedule.class).night();

            assertThat(desk.part(RunBoard.class).going()).isEmpty();
            assertThat(runs(desk)).containsExactly(run);
        }
    }

    @Test
    void aNightThatAnotherProcessHasBegunIsItsOwn() throws InterruptedException {
        try (UpDesk desk = new UpDesk(folder)) {
            sql(desk, """
                    insert into shedlock (name, lock_until, locked_at, locked_by) values ('night',
                    dateadd(hour, 1, current_timestamp at time zone 'UTC'), current_timestamp at time zone 'UTC', 'other')""");
            desk.part(Schedule.class).night();
            assertThat(desk.part(RunBoard.class).going()).isEmpty();
            assertThat(runs(desk)).isEmpty();

            sql(desk, "update shedlock set lock_until = dateadd(second, -1, current_timestamp at time zone 'UTC')");
            desk.part(Schedule.class).night();
            assertThat(newest(desk).by()).isEqualTo("定时");
        }
    }

    /** One run, so many days ago by the book. */
    private void lastRun(int daysAgo) {
        try (UpDesk desk = new UpDesk(folder)) {
            desk.night();
            sql(desk, "update run set started_at = dateadd(day, -%d, started_at)".formatted(daysAgo));
        }
    }

    @Test
    void aMissedNightIsMadeUpFor() throws InterruptedException {
        lastRun(2);
        try (UpDesk desk =
                new UpDesk(folder, "--huizong.schedule.cron=0 0 2 * * *", "--huizong.schedule.catch-up-after=0s")) {
            while (runs(desk).size() < 2) {
                Thread.sleep(100);
            }
            assertThat(newest(desk).by()).isEqualTo("补运行");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0 0 2 * * *,  true,  1",
        "2, 0 0 2 * * *,  false, 0",
        "0, 0 0 2 29 2 *, true,  0",
        "2, -,            true,  0"
    })
    void isMadeUpForOnlyIfItWasMissedAndIsWanted(int daysAgo, String cron, boolean wanted, int putOff) {
        lastRun(daysAgo);
        try (UpDesk desk = new UpDesk(
                folder,
                "--huizong.schedule.cron=" + cron,
                "--huizong.schedule.catch-up=" + wanted,
                "--huizong.schedule.catch-up-after=" + 2 * FAR_DAYS + "d")) {
            BlockingQueue<Runnable> ahead = desk.part(ThreadPoolTaskScheduler.class)
                    .getScheduledThreadPoolExecutor()
                    .getQueue();
            assertThat(ahead.stream().map(Delayed.class::cast).filter(work -> work.getDelay(TimeUnit.DAYS) > FAR_DAYS))
                    .hasSize(putOff);
        }
    }
}
