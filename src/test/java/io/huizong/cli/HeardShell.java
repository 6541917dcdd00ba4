package io.huizong.cli;

import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.report.RunAccount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A process of its own, of which is heard what it says. */
final class HeardShell implements Shell {
    private final Shell own = new Shell.Own();
    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(errBytes, true, StandardCharsets.UTF_8);

    String saidOut() {
        return outBytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    String saidErr() {
        return errBytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    @Override
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public Watching progress() {
        return own.progress();
    }

    @Override
    public String user() {
        return own.user();
    }

    @Override
    public Application owning(Places places) {
        return own.owning(places);
    }

    @Override
    public Application reading(Places places) {
        return own.reading(places);
    }

    @Override
    public RunAccount run(Application application, RunRequest request, Progress progress) throws IOException {
        return own.run(application, request, progress);
    }
}
