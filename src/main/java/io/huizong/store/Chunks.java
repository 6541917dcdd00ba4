package io.huizong.store;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Transactions one after another on this thread, apart from any that surrounds them. */
final class Chunks {
    private final PlatformTransactionManager manager;
    private @Nullable TransactionStatus open;

    Chunks(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    void begin() {
        open = manager.getTransaction(new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    void commit() {
        if (open != null) {
            TransactionStatus done = open;
            open = null;
            manager.commit(done);
        }
    }

    void rollback() {
        if (open != null) {
            TransactionStatus done = open;
            open = null;
            manager.rollback(done);
        }
    }
}
