package io.huizong.finding;

import java.util.Locale;

/** How much a finding weighs: an error does not count, a query counts and wants an answer, a note is for the record. */
public enum Severity {
    ERROR,
    QUERY,
    NOTE;

    /** The word of the contract: {@code error}, {@code query}, {@code note}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
