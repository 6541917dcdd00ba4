package io.huizong.account;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, hashes and compares passwords. */
@Component
class Passwords {
    /** Without letters and digits that are taken for one another. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    /** Of a password that nobody has: compared with where there is no account, so that it takes as long. */
    private final String nobodys = hash(oneTime());

    String oneTime() {
        return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, READABLE.length())
                .mapToObj(READABLE::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    String hash(String password) {
        return Objects.requireNonNull(bcrypt.encode(password));
    }

    boolean matches(String password, String hash) {
        return bcrypt.matches(password, hash);
    }

    String nobodys() {
        return nobodys;
    }
}
