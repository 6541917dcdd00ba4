package io.huizong.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Does things later, in the threads of the clock; what goes wrong in them is logged there. */
@Component
class Later {
    private final TaskScheduler scheduler;
    private final Clock clock;

    Later(TaskScheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void in(Duration time, Runnable work) {
        Future<?> unused = scheduler.schedule(work, clock.instant().plus(time));
    }

    /** Again and again, each time so long after the last has ended. */
    void every(Duration time, Runnable work) {
        Future<?> unused = scheduler.scheduleWithFixedDelay(work, time);
    }
}
