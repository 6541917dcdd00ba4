package io.huizong.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;

/** Where a command runs: who hears what it says, and how it comes by the program's parts. */
interface Shell {
    PrintStream out();

    PrintStream err();

    /** In which both write. */
    Charset charset();

    Watching progress();

    /**
     * The parts, with the database.
     *
     * @throws NotNow if another process owns the data folder
     */
    Application owning(Places places);

    /** The parts, without the database. */
    Application reading(Places places);

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
        public Application owning(Places places) {
            return Application.owning(places);
        }

        @Override
        public Application reading(Places places) {
            return Application.reading(places);
        }
    }
}
