package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.period.WorkCalendar;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.Publisher;
import io.huizong.store.FileStore;
import io.huizong.store.Locks;
import io.huizong.store.Periods;
import io.huizong.store.Receipt;
import io.huizong.store.Receipts;
import io.huizong.words.Messages;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The jobs: take in, read in a few buckets, cross-check, publish period by period, or not. Every run is a new instance that
 * takes up what is not done; what is done is known from the receipts, not from the job's own tables.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidationJob {
    static final String NAME = "consolidation";
    static final String LOOK = "look";
    static final String RUN = "run";
    private static final String RUN_PARAMETER = "#{jobParameters['" + RUN + "']}";
    private static final int BUCKETS = 4;

    @Bean
    Job consolidation(
            JobRepository repository,
            @Qualifier("takeInStep") Step takeIn,
            @Qualifier("readStep") Step read,
            @Qualifier("trialStep") Step trial,
            @Qualifier("crossCheckStep") Step crossCheck,
            @Qualifier("publishStep") Step publish,
            StoppedBefore stopped) {
        return new JobBuilder(NAME, repository)
                .listener(stopped)
                .start(takeIn)
                .next(read)
                .next(trial)
                .next(crossCheck)
                .next(publish)
                .build();
    }

    /** The same without its last step: the periods that changed stay marked. */
    @Bean
    Job look(
            JobRepository repository,
            @Qualifier("takeInStep") Step takeIn,
            @Qualifier("readStep") Step read,
            @Qualifier("trialStep") Step trial,
            @Qualifier("crossCheckStep") Step crossCheck,
            StoppedBefore stopped) {
        return new JobBuilder(LOOK, repository)
                .listener(stopped)
                .start(takeIn)
                .next(read)
                .next(trial)
                .next(crossCheck)
                .build();
    }

    @Bean
    TaskExecutor workers() {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        int processors = Math.max(1, Math.min(BUCKETS, Runtime.getRuntime().availableProcessors()));
        workers.setCorePoolSize(processors);
        workers.setMaxPoolSize(processors);
        workers.setThreadNamePrefix("worker-");
        return workers;
    }

    @Bean
    Step takeInStep(JobRepository repository, @Qualifier("takeInTasklet") Tasklet tasklet) {
        return new StepBuilder("takeIn", repository).tasklet(tasklet).build();
    }

    @Bean
    @StepScope
    Tasklet takeInTasklet(TakeIn takeIn, Workplace.FormSources forms, RunNotes notes, @Value(RUN_PARAMETER) Long run) {
        return (contribution, context) -> {
            notes.reading(takeIn.takeIn(run, forms.fingerprint()));
            return RepeatStatus.FINISHED;
        };
    }

    @Bean
    Step readStep(
            JobRepository repository,
            @Qualifier("readBucket") Step bucket,
            Receipts receipts,
            RunNotes notes,
            TaskExecutor workers) {
        Partitioner buckets = gridSize -> {
            notes.progress()
                    .stage(
                            Messages.bundled().text("stage.read"),
                            receipts.pending().size());
            Map<String, ExecutionContext> parts = new HashMap<>();
            for (int i = 0; i < gridSize; i++) {
                ExecutionContext part = new ExecutionContext();
                part.putInt("bucket", i);
                parts.put("bucket-" + i, part);
            }
            return parts;
        };
        return new StepBuilder("read", repository)
                .partitioner("readBucket", buckets)
                .step(bucket)
                .gridSize(BUCKETS)
                .taskExecutor(workers)
                .build();
    }

    @Bean
    Step readBucket(JobRepository repository, @Qualifier("readTasklet") Tasklet tasklet) {
        return new StepBuilder("readBucket", repository).tasklet(tasklet).build();
    }

    /** The same bytes always fall into the same bucket, where they are read in the order of their arrival. */
    @Bean
    @StepScope
    Tasklet readTasklet(
            Receipts receipts,
            FileStore store,
            CurrentBasis basis,
            RunNotes notes,
            @Value("#{stepExecutionContext['bucket']}") Integer bucket) {
        Queue<Receipt> left = receipts.pending().stream()
                .filter(r -> Integer.parseInt(r.file().sha256().substring(0, 4), 16) % BUCKETS == bucket)
                .collect(Collectors.toCollection(ArrayDeque::new));
        FileReading reading = new FileReading(basis.reference());
        return (contribution, context) -> {
            Receipt receipt = left.poll();
            if (receipt == null) {
                return RepeatStatus.FINISHED;
            }
            reading.read(receipt, notes.reading(), store);
            notes.progress().step();
            return RepeatStatus.CONTINUABLE;
        };
    }

    @Bean
    Step trialStep(JobRepository repository, Trial trial) {
        Tasklet tasklet = (contribution, context) -> {
            trial.check();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("trial", repository).tasklet(tasklet).build();
    }

    @Bean
    Step crossCheckStep(JobRepository repository, @Qualifier("crossCheckTasklet") Tasklet tasklet) {
        return new StepBuilder("crossCheck", repository).tasklet(tasklet).build();
    }

    @Bean
    Tasklet crossCheckTasklet(
            CrossCheck check, CurrentBasis basis, WorkCalendar calendar, RunNotes notes, HuizongSettings settings) {
        return (contribution, context) -> {
            List<PeriodType> lengths = settings.reports().stream()
                    .flatMap(length -> PeriodType.of(length).stream())
                    .toList();
            Basis current = basis.basis();
            String reference = notes.reading() + " " + current.targets().hashCode() + " " + calendar.hashCode();
            check.check(reference, lengths, current);
            return RepeatStatus.FINISHED;
        };
    }

    @Bean
    Step publishStep(
            JobRepository repository,
            @Qualifier("publishPeriod") Step period,
            Periods periods,
            Locks locks,
            RunNotes notes,
            TaskExecutor workers) {
        Partitioner stale = gridSize -> {
            LockedPeriods locked = locks.locked();
            List<Period> all = periods.stale().stream()
                    .filter(p -> notes.isWanted(p) && !locked.cover(p))
                    .toList();
            notes.progress().stage(Messages.bundled().text("stage.publish"), all.size());
            Map<String, ExecutionContext> parts = new HashMap<>();
            for (Period one : all) {
                ExecutionContext part = new ExecutionContext();
                part.putString("period", one.toString());
                parts.put("period-" + one, part);
            }
            return parts;
        };
        return new StepBuilder("publish", repository)
                .partitioner("publishPeriod", stale)
                .step(period)
                .taskExecutor(workers)
                .build();
    }

    @Bean
    Step publishPeriod(JobRepository repository, @Qualifier("publishTasklet") Tasklet tasklet) {
        return new StepBuilder("publishPeriod", repository).tasklet(tasklet).build();
    }

    @Bean
    @StepScope
    Tasklet publishTasklet(
            Publisher publisher,
            CurrentBasis basis,
            RunNotes notes,
            @Value(RUN_PARAMETER) Long run,
            @Value("#{stepExecutionContext['period']}") String period) {
        return (contribution, context) -> {
            PublicationOutcome outcome = publisher.publish(run, Period.of(period), basis.basis());
            notes.published(outcome);
            notes.progress().step();
            return RepeatStatus.FINISHED;
        };
    }
}
