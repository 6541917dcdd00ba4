package io.huizong.intake;

import java.util.Locale;

/** What has become of a submission. */
public enum SubmissionStatus {
    ACCEPTED,
    /** Some rows were rejected; the others count. */
    PARTIAL,
    /** Rejected wholly, or in every row. */
    REJECTED,
    /** A table without rows that does not say that there is nothing: the unit stays missing. */
    EMPTY,
    /** A newer one counts. */
    SUPERSEDED,
    WITHDRAWN;

    /** The word of the contract; one that is empty is rejected to the outside. */
    public String code() {
        return (this == EMPTY ? REJECTED : this).name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may count at all. */
    public boolean isUsable() {
        return this == ACCEPTED || this == PARTIAL;
    }
}
