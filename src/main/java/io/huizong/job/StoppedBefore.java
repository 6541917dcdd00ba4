package io.huizong.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** A job that was told to stop before it was there to be told takes no step. */
@Component
class StoppedBefore implements JobExecutionListener {
    private final Turns turns;

    StoppedBefore(Turns turns) {
        this.turns = turns;
    }

    @Override
    public void beforeJob(JobExecution job) {
        Long run = job.getJobParameters().getLong(ConsolidationJob.RUN);
        if (run != null && turns.isStopped(run)) {
            job.setStatus(BatchStatus.STOPPING);
        }
    }
}
