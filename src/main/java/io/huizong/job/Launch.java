package io.huizong.job;

import io.huizong.intake.FaultyReference;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Does what was asked for and turns how it ended into words. */
@Component
class Launch {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    private final Job consolidation;
    private final Job look;
    private final JobOperator operator;
    private final Recovery recovery;
    private final Rewriting rewriting;

    Launch(
            @Qualifier("consolidation") Job consolidation,
            @Qualifier("look") Job look,
            JobOperator operator,
            Recovery recovery,
            Rewriting rewriting) {
        this.consolidation = consolidation;
        this.look = look;
        this.operator = operator;
        this.recovery = recovery;
        this.rewriting = rewriting;
    }

    /**
     * How a job ended.
     *
     * @param stopped whether somebody told it to
     * @param failures in words; empty if all went well
     */
    record Ended(boolean stopped, List<String> failures) {
        static final Ended STOPPED = new Ended(true, List.of(Messages.bundled().text("run.stopped")));
    }

    /** Brings to an end what a killed process left behind. */
    void recover() throws IOException {
        recovery.recover();
    }

    Ended launch(long run, RunRequest request) {
        return switch (request.kind()) {
            case RUN -> launch(consolidation, run);
            case LOOK -> launch(look, run);
            case REPORT -> rewriting.write(run, request);
        };
    }

    private Ended launch(Job job, long run) {
        try {
            JobExecution execution = operator.start(
                    job,
                    new JobParametersBuilder()
                            .addLong(ConsolidationJob.RUN, run)
                            .toJobParameters());
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return new Ended(false, List.of());
            }
            if (execution.getStatus() == BatchStatus.STOPPED) {
                return Ended.STOPPED;
            }
            return new Ended(
                    false,
                    execution.getAllFailureExceptions().stream()
                            .map(Launch::words)
                            .distinct()
                            .toList());
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
