package io.huizong.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored.
 *
 * @param password its bcrypt hash
 * @param role lower case
 * @param unit the code of the unit that it reports for; null for the other roles
 * @param mustChange whether its password is one that somebody else has seen
 * @param version another one after each change
 */
public record AccountRow(
        String name,
        String password,
        String role,
        @Nullable String unit,
        boolean mustChange,
        boolean disabled,
        int version,
        Instant created) {
    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return "account " + name;
    }
}
