package io.huizong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicInteger version = new AtomicInteger(1);
    private final AtomicInteger made = new AtomicInteger();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private Kept<String> kept() {
        return new Kept<>(() -> "v" + version.get() + " m" + made.incrementAndGet(), version::get, waiting::add);
    }

    /** The first reader waits; here the making is done by hand, so that the first is asked for beforehand. */
    private Kept<String> filled() {
        Kept<String> kept = kept();
        kept.start();
        work();
        return kept;
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void madeOnceForOneVersion() {
        Kept<String> kept = filled();
        assertThat(kept.get()).isEqualTo("v1 m1");
        assertThat(kept.get()).isEqualTo("v1 m1");
        assertThat(waiting).isEmpty();
    }

    @Test
    void oldOneIsShownUntilTheNewOneIsThereWhichIsMadeOnce() {
        Kept<String> kept = filled();
        version.set(2);
        assertThat(kept.get()).isEqualTo("v1 m1");
        assertThat(kept.get()).isEqualTo("v1 m1");
        assertThat(waiting).hasSize(1);
        work();
        assertThat(kept.get()).isEqualTo("v2 m2");
    }

    /** What changes while one is made may be in it or not: it is made again. */
    @Test
    void changeDuringTheMakingIsNotLost() {
        CountDownLatch none = new CountDownLatch(0);
        Kept<String> kept = new Kept<>(
                () -> {
                    String value = "m" + made.incrementAndGet() + " " + none.getCount();
                    if (made.get() == 1) {
                        version.set(2);
                    }
                    return value;
                },
                version::get,
                waiting::add);
        kept.start();
        work();
        assertThat(kept.get()).isEqualTo("m1 0");
        work();
        assertThat(kept.get()).isEqualTo("m2 0");
    }

    @Test
    void failureKeepsWhatWasThereAndIsTriedAgain() {
        Kept<String> kept = new Kept<>(
                () -> {
                    if (made.incrementAndGet() == 2) {
                        throw new IllegalStateException("not now");
                    }
                    return "m" + made.get();
                },
                version::get,
                Runnable::run);
        assertThat(kept.get()).isEqualTo("m1");
        version.set(2);
        assertThat(kept.get()).isEqualTo("m1");
        assertThat(kept.get()).isEqualTo("m1");
        assertThat(kept.get()).isEqualTo("m3");
    }

    @Test
    void firstFailureIsTold() {
        Kept<String> kept = new Kept<>(
                () -> {
                    throw new IllegalStateException("never");
                },
                version::get,
                Runnable::run);
        assertThatThrownBy(kept::get).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("never");
    }

    @Test
    void freshOneIsWaitedFor() throws Exception {
        Kept<String> kept =
                new Kept<>(() -> "v" + version.get(), version::get, work -> CompletableFuture.runAsync(work));
        assertThat(kept.fresh()).isEqualTo("v1");
        version.set(2);
        assertThat(kept.fresh()).isEqualTo("v2");
    }
}
