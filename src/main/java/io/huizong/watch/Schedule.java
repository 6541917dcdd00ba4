package io.huizong.watch;

import io.huizong.figures.Office;
import io.huizong.job.HuizongSettings;
import io.huizong.job.RunGoing;
import io.huizong.job.RunRequest;
import io.huizong.store.Runs;
import io.huizong.words.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The night's run, and the one that makes up for a night on which the machine was off. */
@Component
public class Schedule {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final RunBoard board;
    private final Runs runs;
    private final HuizongSettings.Schedule settings;
    private final Timetable timetable;
    private final Later later;
    private final Clock clock;

    /** The office is asked for its zone, and first of all: it is not made where settings are faulty. */
    Schedule(RunBoard board, Runs runs, Office office, HuizongSettings settings, Later later, Clock clock) {
        this.board = board;
        this.runs = runs;
        this.settings = settings.schedule();
        this.timetable = new Timetable(this.settings.cron(), office.zone());
        this.later = later;
        this.clock = clock;
    }

    /** When the next one begins; empty if the clock asks for none. */
    public Optional<ZonedDateTime> next() {
        return timetable.after(clock.instant());
    }

    /**
     * The clock's own. The lock is kept for a minute although starting takes no time: another process, whose clock may
     * be a little behind, must not start it again.
     */
    @Scheduled(cron = "${huizong.schedule.cron:0 0 2 * * *}", zone = "${huizong.zone}")
    @SchedulerLock(name = "night", lockAtLeastFor = "PT1M", lockAtMostFor = "PT10M")
    protected void night() {
        start(Messages.bundled().text("watch.by.schedule"));
    }

    /** A missed night is made up for a while after the start, when whoever started the machine is done with it. */
    @EventListener(ApplicationReadyEvent.class)
    protected void catchUp() {
        Instant now = clock.instant();
        if (settings.catchUp() && timetable.isMissed(runs.lastRun(), now)) {
            LOG.warn(Messages.bundled().text("watch.catch-up"));
            later.in(settings.catchUpAfter(), () -> start(Messages.bundled().text("watch.by.catch-up")));
        }
    }

    private void start(String by) {
        try {
            board.start(RunRequest.run(by, Set.of(), false));
        } catch (RunGoing e) {
            LOG.warn(Messages.bundled().text("watch.skipped", Map.of("reason", String.valueOf(e.getMessage()))));
        }
    }
}
