package io.huizong.web;

import io.huizong.period.Period;
import io.huizong.words.Messages;

/**
 * A lock that keeps what a page shows as it is.
 *
 * @param title of the period that is locked
 * @param code as it stands in the address of the page where the lock is taken away
 */
public record Closed(String title, String code) {
    public static Closed of(Period lock) {
        return new Closed(lock.title(Messages.bundled()), lock.toString());
    }
}
