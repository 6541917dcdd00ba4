package io.huizong.job;

import io.huizong.report.Publisher;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** What a killed process left behind is brought to an end before a new run. The owner's lock must be held. */
@Component
class Recovery {
    private static final int NEWEST = 3;

    private final JobRepository repository;
    private final JobOperator operator;
    private final Publisher publisher;

    Recovery(JobRepository repository, JobOperator operator, Publisher publisher) {
        this.repository = repository;
        this.operator = operator;
        this.publisher = publisher;
    }

    void recover() throws IOException {
        recover(ConsolidationJob.NAME);
        recover(ConsolidationJob.LOOK);
        publisher.recover();
    }

    private void recover(String job) {
        List<JobInstance> instances = repository.getJobInstances(job, 0, NEWEST);
        for (JobInstance instance : instances) {
            JobExecution last = repository.getLastJobExecution(instance);
            if (last != null && isLeftRunning(last)) {
                operator.recover(last);
            }
        }
    }

    /** A job may be marked as ended while a step of it is not: its process was killed between the two. */
    private static boolean isLeftRunning(JobExecution execution) {
        return execution.getStatus().isRunning()
                || execution.getStepExecutions().stream()
                        .anyMatch(step -> step.getStatus().isRunning());
    }
}
