package io.huizong.watch;

import io.huizong.decision.Actor;
import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.job.RunGoing;
import io.huizong.job.RunRequest;
import io.huizong.job.Turn;
import io.huizong.report.RunAccount;
import io.huizong.words.Messages;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where runs are started in a process that stays up, and where one hears how far they are. */
@Component
public class RunBoard {
    private static final Logger LOG = LoggerFactory.getLogger(RunBoard.class);
    private static final long PATIENCE_S = 60;

    private final Consolidations consolidations;
    private final ExecutorService thread;
    private final List<Ear> listeners = new CopyOnWriteArrayList<>();
    private final List<Watched> on = new CopyOnWriteArrayList<>();

    RunBoard(Consolidations consolidations) {
        this.consolidations = consolidations;
        this.thread = Executors.newCachedThreadPool(work -> new Thread(work, "run"));
    }

    /**
     * Starts a run in a thread of its own; one that has to wait for a look's end has started as well.
     *
     * @return how far it is at once
     * @throws RunGoing if it cannot begin
     */
    public RunState start(RunRequest request) {
        return start(request, account -> {});
    }

    /** The same; {@code ended} hears of its end in that thread, unless it came to none that it could tell of. */
    RunState start(RunRequest request, Consumer<RunAccount> ended) {
        Watched watched = watch(consolidations.ask(request), Progress.SILENT);
        thread.execute(() -> inItsThread(watched, ended));
        return watched.state();
    }

    private void inItsThread(Watched watched, Consumer<RunAccount> ended) {
        try {
            ended.accept(finish(watched));
        } catch (RuntimeException e) {
            LOG.debug("was told to who listens", e);
        }
    }

    /**
     * One run in the caller's thread, to its end; {@code progress} hears what the board hears.
     *
     * @throws RunGoing if it cannot begin
     * @throws IOException if the reports of an earlier run cannot be completed, or the account cannot be written
     */
    public RunAccount await(RunRequest request, Progress progress) throws IOException {
        return await(keep(request), progress);
    }

    /**
     * Keeps the turn for a run that this thread will wait for, so that it can be stopped before that.
     *
     * @throws RunGoing if it cannot begin
     */
    public Turn keep(RunRequest request) {
        return consolidations.ask(request);
    }

    /** The same with a turn that was kept. */
    public RunAccount await(Turn turn, Progress progress) throws IOException {
        try {
            return finish(watch(turn, progress));
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private Watched watch(Turn turn, Progress also) {
        Watched watched = new Watched(turn, also, this::tell);
        on.add(watched);
        tell(watched.state());
        return watched;
    }

    private RunAccount finish(Watched watched) {
        List<String> failures = List.of();
        try {
            RunAccount account = consolidations.run(watched.turn(), watched);
            failures = account.failures();
            return account;
        } catch (IOException e) {
            failures = failed(e);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            failures = failed(e);
            throw e;
        } finally {
            on.remove(watched);
            watched.ended(failures);
        }
    }

    private static List<String> failed(Exception problem) {
        LOG.error("the run failed", problem);
        return List.of(Messages.bundled().text("run.failed", Map.of("problem", String.valueOf(problem))));
    }

    /** How far the run is that is going; of one that waits for a look's end, and the look, the look. */
    public Optional<RunState> going() {
        return on.stream().findFirst().map(Watched::state);
    }

    /**
     * From now on tells how each run goes, four times a second at the most, and its end always. The listener is called in
     * the threads of the run and must not keep them; one that throws hears no more.
     *
     * @return ends it
     */
    public Listening listen(Consumer<RunState> listener) {
        Ear ear = new Ear(listener);
        listeners.add(ear);
        return () -> listeners.remove(ear);
    }

    /** Somebody hears how far runs are, until it is closed. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    private void tell(RunState state) {
        listeners.removeAll(listeners.stream().filter(ear -> !ear.hears(state)).toList());
    }

    /** Each is its own, so that one listener may be there twice. */
    private static final class Ear {
        private final Consumer<RunState> listener;

        Ear(Consumer<RunState> listener) {
            this.listener = listener;
        }

        boolean hears(RunState state) {
            try {
                listener.accept(state);
                return true;
            } catch (RuntimeException e) {
                LOG.debug("listens no more", e);
                return false;
            }
        }
    }

    /**
     * Tells what is going to stop after the file or the period that it is at, and gives up what waits; what is done stays, and
     * the next run goes on from there.
     *
     * @return false if nothing is going that could be stopped
     */
    public boolean stop(Actor by) {
        // each is asked: no short cut
        return on.stream().map(Watched::turn).filter(turn -> stop(turn, by)).count() > 0;
    }

    /**
     * The same of one alone.
     *
     * @return false if it could not be stopped
     */
    public boolean stop(Turn turn, Actor by) {
        boolean stopped = consolidations.stop(turn);
        if (stopped) {
            LOG.warn("run of {} is stopped by {}", turn.request().by(), by.name());
        }
        return stopped;
    }

    /** What was going is stopped already by whoever ends the process; here its thread writes its last lines. */
    @PreDestroy
    void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
            LOG.warn("a run has not ended");
        }
    }
}
