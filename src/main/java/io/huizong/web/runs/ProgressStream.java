package io.huizong.web.runs;

import io.huizong.watch.RunBoard;
import io.huizong.watch.RunState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages how far runs are, as a stream of events; a hundred pages at the most, four of one account. */
@Component
class ProgressStream implements DisposableBean {
    private static final int MOST = 100;
    /** A browser has six connections to a server: with a stream on each of them no page would open any more. */
    private static final int MOST_OF_ONE = 4;

    private static final int SENDERS = 4;
    /** A stream is closed after a while and asked for again by the page: what a proxy lost does not stay for ever. */
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final RunBoard board;
    private final RunBoard.Listening listening;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    ProgressStream(RunBoard board) {
        this.board = board;
        this.listening = board.listen(this::tell);
    }

    /** A stream for one more page of an account, whose oldest gives way; empty if there are too many in all. */
    synchronized Optional<SseEmitter> open(String account) {
        clear();
        giveWay(account);
        if (listeners.size() >= MOST) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Listener listener = new Listener(account, emitter, senders);
        Runnable leave = () -> listeners.remove(listener);
        emitter.onCompletion(leave);
        emitter.onTimeout(listener::close);
        emitter.onError(problem -> leave.run());
        listeners.add(listener);
        listener.tell(board.going().map(ShownState::of).orElse(ShownState.IDLE));
        return Optional.of(emitter);
    }

    private void giveWay(String account) {
        List<Listener> own = listeners.stream().filter(one -> one.isOf(account)).toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(Listener::dismiss);
        clear();
    }

    private void tell(RunState state) {
        ShownState shown = ShownState.of(state);
        listeners.forEach(listener -> listener.tell(shown));
    }

    @Scheduled(fixedDelay = 15_000)
    void beat() {
        clear();
        listeners.forEach(Listener::beat);
    }

    private void clear() {
        listeners.removeIf(Listener::isGone);
    }

    /** Before the server waits for what is still being answered. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        listeners.forEach(Listener::close);
        clear();
    }

    @Override
    public void destroy() {
        listening.close();
        senders.shutdownNow();
    }
}
