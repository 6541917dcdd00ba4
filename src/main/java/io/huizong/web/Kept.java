package io.huizong.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something dear to make that is shown as it was while a newer one is being made; of whatever asks meanwhile, only the very
 * first one waits.
 *
 * @param <T> what it is
 */
final class Kept<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    private final Supplier<T> maker;
    private final Supplier<?> version;
    private final Executor executor;
    private volatile @Nullable Made<T> made;
    private @Nullable CompletableFuture<Made<T>> going;

    private record Made<T>(T value, Object of) {}

    /** @param version what the value depends on; it is made anew when this is not what it was before the making */
    Kept(Supplier<T> maker, Supplier<?> version, Executor executor) {
        this.maker = maker;
        this.version = version;
        this.executor = executor;
    }

    /** The newest there is, which may be about to be replaced. */
    T get() {
        Made<T> shown = made;
        if (shown != null && isCurrent(shown)) {
            return shown.value();
        }
        CompletableFuture<Made<T>> next = refresh();
        return shown == null ? wait(next) : shown.value();
    }

    /** Whether what is shown is the newest there can be. */
    boolean isCurrent() {
        Made<T> shown = made;
        return shown != null && isCurrent(shown);
    }

    /** One that is made from what is there now, however long that takes. */
    T fresh() {
        Made<T> shown = made;
        while (shown == null || !isCurrent(shown)) {
            wait(refresh());
            shown = made;
        }
        return shown.value();
    }

    /** Begins to make one without waiting for it. */
    void start() {
        var unused = refresh();
    }

    private boolean isCurrent(Made<T> one) {
        return one.of().equals(version.get());
    }

    private synchronized CompletableFuture<Made<T>> refresh() {
        CompletableFuture<Made<T>> before = going;
        if (before != null && !before.isDone()) {
            return before;
        }
        CompletableFuture<Made<T>> next = CompletableFuture.supplyAsync(this::make, executor);
        going = next;
        return next;
    }

    private Made<T> make() {
        Object of = version.get();
        try {
            Made<T> fresh = new Made<>(maker.get(), of);
            made = fresh;
            return fresh;
        } catch (RuntimeException e) {
            LOG.warn("what is shown stays as it was", e);
            throw e;
        }
    }

    private static <T> T wait(CompletableFuture<Made<T>> next) {
        try {
            return next.join().value();
        } catch (CompletionException e) {
            throw new IllegalStateException("nothing can be shown", e.getCause());
        }
    }
}
