package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.RunAccount;
import io.huizong.store.Run;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs consolidations, looks and reports, one at a time. The caller holds the owner's lock. */
@Component
public class Consolidations {
    private static final Logger LOG = LoggerFactory.getLogger(Consolidations.class);

    private final Turns turns;
    private final Launch launch;
    private final RunNotes notes;
    private final RunAccounts accounts;
    private final RunBook book;
    private final RunningJobs jobs;

    Consolidations(Turns turns, Launch launch, RunNotes notes, RunAccounts accounts, RunBook book, RunningJobs jobs) {
        this.turns = turns;
        this.launch = launch;
        this.notes = notes;
        this.accounts = accounts;
        this.book = book;
        this.jobs = jobs;
    }

    /**
     * One run, to its end.
     *
     * @throws RunGoing if one is going; a look that is going is waited for, except by another look
     * @throws IOException if the reports of an earlier run cannot be completed
     */
    public RunAccount run(RunRequest request, Progress progress) throws IOException {
        return run(ask(request), progress);
    }

    /**
     * One consolidation, asked for by the operating system's user.
     *
     * @param periods those whose reports are written; none for all that must be
     * @param reread whether everything that ever arrived is read again
     * @throws RunGoing if a run is going
     * @throws IOException if the reports of an earlier run cannot be completed
     */
    public RunAccount run(Progress progress, Set<Period> periods, boolean reread) throws IOException {
        return run(RunRequest.run(RunRequest.systemUser(), periods, reread), progress);
    }

    /**
     * Keeps the turn for a run that another thread will make; who gets it must run it or close it.
     *
     * @throws RunGoing if one is going, or waits for a look's end
     */
    public Turn ask(RunRequest request) {
        return turns.ask(request);
    }

    /**
     * One run, to its end; the turn is closed then.
     *
     * @throws IOException if the reports of an earlier run cannot be completed, or the account cannot be written
     */
    public RunAccount run(Turn turn, Progress progress) throws IOException {
        RunEnded ended;
        try (Turn own = turn) {
            if (!own.await()) {
                return accounts.stopped();
            }
            launch.recover();
            ended = make(own, progress);
        }
        tell(ended);
        return ended.account();
    }

    private RunEnded make(Turn turn, Progress progress) throws IOException {
        RunRequest request = turn.request();
        RunBook.Page page = book.begin(request);
        turn.begins(page.run());
        try {
            progress.begun(page.run());
            notes.begin(progress, request.reread(), request.periods());
            Launch.Ended ended = launch.launch(page.run(), request);
            int arrived = notes.arrived();
            RunAccount account = accounts.of(ended.failures(), arrived + book.arrivedBefore(page), request.kind());
            book.end(page, outcome(ended, account), arrived, account);
            return new RunEnded(page.run(), request, account);
        } catch (RuntimeException | IOException e) {
            book.broken(page, e);
            throw e;
        }
    }

    private static Run.Outcome outcome(Launch.Ended ended, RunAccount account) {
        if (ended.stopped()) {
            return Run.Outcome.STOPPED;
        }
        return account.failures().isEmpty() ? Run.Outcome.DONE : Run.Outcome.FAILED;
    }

    /** What listens must not make a run fail that went well. */
    private void tell(RunEnded ended) {
        try {
            book.tell(ended);
        } catch (RuntimeException e) {
            LOG.error("after run {}", ended.run(), e);
        }
    }

    /**
     * Stops the run of a turn, and no other: gives it up if it waits, else tells it to stop after the file or the period that it
     * is at.
     *
     * @return false if it could not be stopped: it has ended, or is a report that is being written
     */
    public boolean stop(Turn turn) {
        if (turns.giveUp(turn)) {
            return true;
        }
        // in this order: a job that is not there to be told yet looks here before its first step
        turn.stop();
        turn.run().ifPresent(jobs::stop);
        return turns.isGoing(turn) && turn.kind() != RunKind.REPORT;
    }

    /** Whether nothing is going. */
    public boolean isIdle() {
        return turns.isFree();
    }
}
