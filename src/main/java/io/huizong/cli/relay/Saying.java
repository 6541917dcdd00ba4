package io.huizong.cli.relay;

import io.huizong.job.Progress;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What a command says while it is done, line by line, to the process that handed it over. From several threads. */
public final class Saying implements Progress, Closeable {
    private static final int BEAT_MS = 1_000;

    private final OutputStream to;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
    private final Lines outLines = new Lines(Handing.Line.OUT);
    private final Lines errLines = new Lines(Handing.Line.ERR);
    private final PrintStream out = new PrintStream(outLines, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(errLines, true, StandardCharsets.UTF_8);
    private boolean gone;
    private Runnable whenGone = () -> {};

    Saying(OutputStream to) {
        this.to = to;
        var unused =
                heart.scheduleAtFixedRate(() -> line(Handing.Line.ALIVE, ""), BEAT_MS, BEAT_MS, TimeUnit.MILLISECONDS);
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** What is to be done once nobody listens any more, who waited for the command having been ended; at once, if so already. */
    public void whenGone(Runnable action) {
        synchronized (this) {
            whenGone = action;
            if (!gone) {
                return;
            }
        }
        action.run();
    }

    @Override
    public void stage(String name, int total) {
        line(Handing.Line.STAGE, total + " " + name);
    }

    @Override
    public void step() {
        line(Handing.Line.STEP, "");
    }

    void exit(int code) {
        outLines.end();
        errLines.end();
        line(Handing.Line.EXIT, String.valueOf(code));
    }

    private void line(Handing.Line kind, String text) {
        Runnable action;
        synchronized (this) {
            if (gone || isWritten(kind.with(text) + "\n")) {
                return;
            }
            gone = true;
            action = whenGone;
        }
        action.run();
    }

    private boolean isWritten(String line) {
        try {
            to.write(line.getBytes(StandardCharsets.UTF_8));
            to.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }

    /** Hands on what is written, whenever a line is full. */
    private final class Lines extends OutputStream {
        private final Handing.Line kind;
        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

        Lines(Handing.Line kind) {
            this.kind = kind;
        }

        @Override
        public synchronized void write(int octet) {
            if (octet != '\n') {
                begun.write(octet);
                return;
            }
            line(kind, begun.toString(StandardCharsets.UTF_8).stripTrailing());
            begun.reset();
        }

        synchronized void end() {
            if (begun.size() > 0) {
                write('\n');
            }
        }
    }
}
