package io.huizong.web.runs;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A page that hears how far runs are. One state at the most waits for it: a page that is slow to take them misses those
 * between, and keeps nobody.
 */
final class Listener {
    private final String account;
    private final SseEmitter emitter;
    private final Executor senders;
    private final AtomicReference<@Nullable ShownState> next = new AtomicReference<>();
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile boolean gone;

    Listener(String account, SseEmitter emitter, Executor senders) {
        this.account = account;
        this.emitter = emitter;
        this.senders = senders;
    }

    boolean isOf(String name) {
        return account.equals(name);
    }

    boolean isGone() {
        return gone;
    }

    void tell(ShownState state) {
        next.set(state);
        if (sending.compareAndSet(false, true)) {
            senders.execute(this::send);
        }
    }

    /** A line that says nothing, so that neither side takes the other for gone. */
    void beat() {
        if (sending.compareAndSet(false, true)) {
            senders.execute(() -> send(SseEmitter.event().comment("")));
        }
    }

    private void send() {
        ShownState state = next.getAndSet(null);
        if (state != null) {
            send(SseEmitter.event().name("state").data(state, MediaType.APPLICATION_JSON));
            return;
        }
        sending.set(false);
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            gone = true;
            emitter.completeWithError(e);
        }
        sending.set(false);
        if (!gone && next.get() != null && sending.compareAndSet(false, true)) {
            senders.execute(this::send);
        }
    }

    /** The end of it, because the account looks at too many others; the page asks again when somebody turns to it. */
    void dismiss() {
        gone = true;
        senders.execute(() -> {
            send(SseEmitter.event().name("enough").data("enough"));
            emitter.complete();
        });
    }

    /** The end of it; the page asks again by itself. */
    void close() {
        gone = true;
        emitter.complete();
    }
}
