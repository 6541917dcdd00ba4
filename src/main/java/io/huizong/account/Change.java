package io.huizong.account;

import java.util.Map;

/** What became of a change to an account. */
public sealed interface Change {
    /** It was made. */
    record Done() implements Change {}

    /** It was made, and this is the one time that the new password is to be seen. */
    record WithPassword(String name, String password) implements Change {
        @Override
        public String toString() {
            return "a new password for " + name;
        }
    }

    /** Nothing was changed; the key is one of the bundle. */
    record Refused(String key, Map<String, Object> arguments) implements Change {
        static Refused because(String key) {
            return new Refused(key, Map.of());
        }
    }
}
