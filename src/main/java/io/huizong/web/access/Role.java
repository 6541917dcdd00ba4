package io.huizong.web.access;

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
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
