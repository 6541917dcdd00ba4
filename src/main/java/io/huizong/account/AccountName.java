package io.huizong.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names are compared without case and width, and stored so: two that look alike are one. */
final class AccountName {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9._-]{1,39}");
    /** No account's name is longer, and what is typed is not kept in full. */
    private static final int LONGEST = 100;

    private AccountName() {}

    static String plain(String written) {
        String plain =
                Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    static boolean isAllowed(String plain) {
        return ALLOWED.matcher(plain).matches();
    }
}
