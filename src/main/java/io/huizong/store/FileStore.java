package io.huizong.store;

import io.huizong.check.SubmissionStore;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;

/** Stores what files hold, each file whole or not at all. */
@Repository
public class FileStore {
    private final SubmissionRows rows;
    private final PlatformTransactionManager transactions;

    FileStore(SubmissionRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Reads a file into the store that it is given; {@code X} is what it throws where it cannot. */
    @FunctionalInterface
    public interface Reading<X extends Exception> {
        void into(SubmissionStore store) throws X;
    }

    /**
     * Replaces what an earlier reading of the receipt left by what this one gives, and marks the receipt as read with
     * the reference named.
     *
     * @throws X if the reading does; then nothing of it is left, and the receipt still waits
     */
    public <X extends Exception> void replace(Receipt receipt, String reference, Reading<X> reading) throws X {
        FileWriting writing = new FileWriting(rows, receipt, new Chunks(transactions));
        boolean whole = false;
        try {
            reading.into(writing);
            writing.commit(reference);
            whole = true;
        } finally {
            if (!whole) {
                writing.abandon();
            }
        }
    }
}
