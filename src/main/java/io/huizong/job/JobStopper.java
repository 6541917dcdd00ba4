package io.huizong.job;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * On SIGTERM stops what runs and waits for it, so that nothing is left marked as started. Spring makes it at once even
 * where beans are lazy, and the database with it: commands that run no jobs say so.
 */
@Component
@ConditionalOnBooleanProperty(name = "huizong.jobs", matchIfMissing = true)
class JobStopper implements SmartLifecycle {
    private static final long PATIENCE_MS = 60_000;
    private static final long LOOK_MS = 50;

    private final RunningJobs jobs;
    private volatile boolean running;

    JobStopper(RunningJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        long until = System.nanoTime() + PATIENCE_MS * 1_000_000;
        boolean left = jobs.stop();
        while (left && System.nanoTime() < until) {
            pause();
            left = !jobs.all().isEmpty();
        }
        running = false;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
