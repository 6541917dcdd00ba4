package io.huizong.cli;

import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.job.RunGoing;
import io.huizong.job.RunRequest;
import io.huizong.report.RunAccount;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Where a command runs: who hears what it says, and how it comes by the program's parts. */
interface Shell {
    PrintStream out();

    PrintStream err();

    /** In which both write. */
    Charset charset();

    Watching progress();

    /** Who gave the command: the operating system's user. */
    String user();

    /**
     * The parts, with the database.
     *
     * @throws NotNow if another process owns the data folder
     */
    Application owning(Places places);

    /** The parts, without the database. */
    Application reading(Places places);

    /**
     * A run with the parts, to its end.
     *
     * @throws RunGoing if one is going
     */
    RunAccount run(Application application, RunRequest request, Progress progress) throws IOException;

    /** A process of its own, whose parts are started for the command. */
    record Own() implements Shell {
        @Override
        public PrintStream out() {
            return System.out;
        }

        @Override
        public PrintStream err() {
            return System.err;
        }

        @Override
        public Charset charset() {
            return Charset.defaultCharset();
        }

        @Override
        public Watching progress() {
            return new TerminalProgress();
        }

        @Override
        public String user() {
            return System.getProperty("user.name", "");
        }

        @Override
        public Application owning(Places places) {
            return Application.owning(places);
        }

        @Override
        public Application reading(Places places) {
            return Application.reading(places);
        }

        @Override
        public RunAccount run(Application application, RunRequest request, Progress progress) throws IOException {
            return application.part(Consolidations.class).run(request, progress);
        }
    }
}
