package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingLimit;
import io.huizong.intake.FaultyReference;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import io.huizong.store.Runs;
import io.huizong.store.Submissions;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Runs consolidations, one at a time. The caller holds the owner's lock. */
@Component
public class Consolidations {
    private static final Logger LOG = LoggerFactory.getLogger(Consolidations.class);

    private final Job job;
    private final JobOperator operator;
    private final Recovery recovery;
    private final Runs runs;
    private final Submissions submissions;
    private final RunNotes notes;

    Consolidations(
            Job job, JobOperator operator, Recovery recovery, Runs runs, Submissions submissions, RunNotes notes) {
        this.job = job;
        this.operator = operator;
        this.recovery = recovery;
        this.runs = runs;
        this.submissions = submissions;
        this.notes = notes;
    }

    /**
     * One run, to its end.
     *
     * @param periods those whose reports are written; none for all that must be
     * @param reread whether everything that ever arrived is read again
     * @throws IOException if the reports of an earlier run cannot be completed
     */
    public synchronized RunAccount run(Progress progress, Set<Period> periods, boolean reread) throws IOException {
        recovery.recover();
        long run = runs.begin();
        notes.begin(progress, reread, periods);
        List<String> failures = new ArrayList<>(launch(run));
        for (PublicationOutcome outcome : notes.outcomes()) {
            if (outcome instanceof PublicationOutcome.Failed failed) {
                String title = failed.period().title(Messages.bundled());
                failed.reasons()
                        .forEach(reason -> failures.add(Messages.bundled()
                                .text("run.period-failed", Map.of("period", title, "reason", reason))));
            }
        }
        runs.end(run, failures.isEmpty());
        List<Finding> refused = new ArrayList<>();
        FindingLimit limit = new FindingLimit(FindingLimit.OF_A_RUN, refused::add);
        submissions.findingsOfRefused(limit::accept);
        limit.end();
        return new RunAccount(
                notes.beganAt(),
                failures,
                notes.arrived(),
                notes.passedOver(),
                notes.checked(),
                submissions.refused(),
                refused,
                submissions.outliving(),
                notes.outcomes());
    }

    private List<String> launch(long run) {
        try {
            JobExecution execution = operator.start(
                    job,
                    new JobParametersBuilder()
                            .addLong(ConsolidationJob.RUN, run)
                            .toJobParameters());
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return List.of();
            }
            if (execution.getStatus() == BatchStatus.STOPPED) {
                return List.of(Messages.bundled().text("run.stopped"));
            }
            return execution.getAllFailureExceptions().stream()
                    .map(Consolidations::words)
                    .distinct()
                    .toList();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("every run is a new instance", e);
        }
    }

    private static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultyReference faulty) {
                return Messages.bundled().text("run.faulty-reference") + System.lineSeparator() + faulty.getMessage();
            }
            if (cause instanceof NotDirectoryException missing) {
                return Messages.bundled().text("run.no-input", Map.of("folder", String.valueOf(missing.getFile())));
            }
        }
        LOG.error("the run failed", failure);
        return Messages.bundled().text("run.failed", Map.of("problem", String.valueOf(failure.getMessage())));
    }
}
