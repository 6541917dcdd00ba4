package io.huizong.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account is for; its words are {@code role.<code>} of the bundle. */
public enum Role {
    /** Does everything, accounts included. */
    ADMINISTRATOR,
    /** The office's clerk: everything but accounts. */
    CONSOLIDATOR,
    /** A reporting unit: sees, uploads and downloads its own only. */
    UNIT,
    /** Looks at everything and changes nothing. */
    READER;

    /** Lower case, as it stands in the database and in keys of the bundle. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a code; empty if there is none. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
