package io.huizong.store;

import io.huizong.check.SubmissionStore;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;

/** Stores what files hold, each file whole or not at all. */
@Repository
public class FileStore {
    private final SubmissionRows rows;
    private final Locks locks;
    private final Turn turn;
    private final PlatformTransactionManager transactions;

    FileStore(SubmissionRows rows, Locks locks, Turn turn, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.locks = locks;
        this.turn = turn;
        this.transactions = transactions;
    }

    /** Reads a file into the store that it is given; {@code X} is what it throws where it cannot. */
    @FunctionalInterface
    public interface Reading<X extends Exception> {
        void into(SubmissionStore store) throws X;
    }

    /**
     * Replaces what an earlier reading of the receipt left by what this one gives, and marks the receipt as read with
     * the reference named. What it left of periods that are locked stays. A decision that is taken meanwhile has the
     * file read once more: it may have been a lock.
     *
     * @throws X if the reading does; then nothing of it is left, and the receipt still waits
     */
    public <X extends Exception> void replace(Receipt receipt, String reference, Reading<X> reading) throws X {
        boolean whole = false;
        while (!whole) {
            whole = attempt(receipt, reference, reading);
        }
    }

    private <X extends Exception> boolean attempt(Receipt receipt, String reference, Reading<X> reading) throws X {
        long decisions = turn.taken();
        FileWriting writing = new FileWriting(rows, receipt, new Chunks(transactions), locks.locked());
        boolean whole = false;
        try {
            reading.into(writing);
            whole = writing.commit(reference, () -> turn.await() == decisions);
        } finally {
            if (!whole) {
                writing.abandon();
            }
        }
        return whole;
    }
}
