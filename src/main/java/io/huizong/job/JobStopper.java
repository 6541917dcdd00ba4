package io.huizong.job;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
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
    private static final Logger LOG = LoggerFactory.getLogger(JobStopper.class);
    private static final long PATIENCE_MS = 60_000;
    private static final long LOOK_MS = 50;

    private final JobRepository repository;
    private final JobOperator operator;
    private volatile boolean running;

    JobStopper(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        long until = System.nanoTime() + PATIENCE_MS * 1_000_000;
        Set<JobExecution> left = repository.findRunningJobExecutions(ConsolidationJob.NAME);
        left.forEach(this::stop);
        while (!left.isEmpty() && System.nanoTime() < until) {
            pause();
            left = repository.findRunningJobExecutions(ConsolidationJob.NAME);
        }
        running = false;
    }

    private void stop(JobExecution execution) {
        try {
            operator.stop(execution);
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("already ended", e);
        }
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
