package io.huizong.cli;

import io.huizong.job.Progress;

/** Hears how far a long command is, until its end. */
interface Watching extends Progress, AutoCloseable {
    /** Makes room for what is printed. */
    void end();

    @Override
    void close();
}
