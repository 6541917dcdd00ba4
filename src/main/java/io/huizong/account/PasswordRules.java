package io.huizong.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be. No classes of characters are asked for: length is what helps. */
final class PasswordRules {
    private static final int SHORTEST = 10;
    /** All that bcrypt looks at. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 4;
    private static final Set<String> COMMONEST = read();

    private PasswordRules() {}

    /** The key of what is wrong with a password; empty if nothing is. */
    static Optional<String> problem(String name, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("password.long");
        }
        if (plain.contains(name)) {
            return Optional.of("password.name");
        }
        boolean common =
                COMMONEST.contains(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return common ? Optional.of("password.common") : Optional.empty();
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("passwords.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
