package io.huizong.cli;

import io.huizong.cli.relay.Saying;
import io.huizong.decision.Actor;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.job.Turn;
import io.huizong.report.RunAccount;
import io.huizong.watch.RunBoard;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The process that stays up: a command of another process is done with its parts, and said to that process. */
record HostedShell(Application application, String user, Saying saying) implements Shell {
    @Override
    public PrintStream out() {
        return saying.out();
    }

    @Override
    public PrintStream err() {
        return saying.err();
    }

    @Override
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public Watching progress() {
        return new Watching() {
            @Override
            public void stage(String name, int total) {
                saying.stage(name, total);
            }

            @Override
            public void step() {
                saying.step();
            }

            @Override
            public void end() {
                saying.stage("", 0);
            }

            @Override
            public void close() {
                end();
            }
        };
    }

    @Override
    public Application owning(Places places) {
        return application.lent();
    }

    /** Seen on the board like any other; it alone is stopped where who asked is there no more. */
    @Override
    public RunAccount run(Application lent, RunRequest request, Progress progress) throws IOException {
        RunBoard board = lent.part(RunBoard.class);
        Turn own = board.keep(request);
        saying.whenGone(() -> board.stop(own, new Actor(request.by())));
        return board.await(own, progress);
    }

    @Override
    public Application reading(Places places) {
        return application.lent();
    }
}
