package io.huizong.cli;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with a count, a rate and the time left, on stderr, where that is a terminal. */
final class TerminalProgress implements Watching {
    private static final int SLOWEST_MS = 200;

    private final boolean visible = Optional.ofNullable(System.console())
            .filter(TerminalProgress::isTerminal)
            .isPresent();
    private @Nullable ProgressBar bar;

    /** From JDK 22 on a console exists without a terminal too, and says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            String term = System.getenv("TERM");
            return term != null && !term.equals("dumb");
        }
    }

    @Override
    public synchronized void stage(String name, int total) {
        end();
        if (visible && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(SLOWEST_MS)
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public synchronized void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Takes the bar away, so that something else can be printed. */
    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
