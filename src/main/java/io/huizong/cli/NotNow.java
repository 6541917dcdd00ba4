package io.huizong.cli;

/** What was asked cannot be done now; the message says why, in words. */
final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNow(String message) {
        super(message);
    }
}
