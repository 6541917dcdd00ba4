package io.huizong.cli;

import io.huizong.words.Messages;

/**
 * A thread that dies for want of memory leaves others waiting for it for ever. The process then ends at once, as if
 * killed; the next start clears away what it left.
 */
final class OutOfMemory {
    private static final String WORDS = Messages.bundled().text("cli.out-of-memory");

    private OutOfMemory() {}

    static void endsTheProcess() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
            if (problem instanceof OutOfMemoryError) {
                end();
            } else if (before != null) {
                before.uncaughtException(thread, problem);
            } else {
                problem.printStackTrace(System.err);
            }
        });
    }

    private static void end() {
        try {
            System.err.println(WORDS);
        } finally {
            Runtime.getRuntime().halt(Main.FAILED);
        }
    }
}
