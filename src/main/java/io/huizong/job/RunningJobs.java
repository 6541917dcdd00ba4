package io.huizong.job;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** The jobs that are on their way in this process. */
@Component
class RunningJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

    private final JobRepository repository;
    private final JobOperator operator;

    RunningJobs(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    Set<JobExecution> all() {
        Set<JobExecution> all = new HashSet<>();
        for (String name : List.of(ConsolidationJob.NAME, ConsolidationJob.LOOK)) {
            all.addAll(repository.findRunningJobExecutions(name));
        }
        return all;
    }

    /** Tells the job of a run to stop after the file or the period that it is at. */
    void stop(long run) {
        all().stream()
                .filter(job -> Long.valueOf(run).equals(job.getJobParameters().getLong(ConsolidationJob.RUN)))
                .forEach(this::stop);
    }

    /** The same of each; false if there is none. */
    boolean stop() {
        Set<JobExecution> all = all();
        all.forEach(this::stop);
        return !all.isEmpty();
    }

    private void stop(JobExecution execution) {
        try {
            operator.stop(execution);
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("already ended", e);
        }
    }
}
