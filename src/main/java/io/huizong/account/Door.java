package io.huizong.account;

import io.huizong.store.AccountRow;
import io.huizong.store.AccountRows;
import io.huizong.store.RefusedLogIns;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lets people in. Whoever is refused is not told why: a wrong name, a wrong password, a disabled account, a locked one all
 * look alike and take as long.
 */
@Component
public class Door {
    /** As often may a name be tried with a wrong password before it is locked. */
    public static final int TRIES = 5;
    /** As often may an address fail, whatever names it tries. */
    public static final int TRIES_OF_AN_ADDRESS = 50;
    /** For as long. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final int LANES = 64;

    private final AccountRows accounts;
    private final RefusedLogIns refused;
    private final Passwords passwords;
    private final AccountLog log;
    /** Tries of one name queue up: else many at once would all be compared before the first is counted. */
    private final Object[] lanes =
            IntStream.range(0, LANES).mapToObj(i -> new Object()).toArray();

    Door(AccountRows accounts, RefusedLogIns refused, Passwords passwords, AccountLog log) {
        this.accounts = accounts;
        this.refused = refused;
        this.passwords = passwords;
        this.log = log;
    }

    /**
     * The account, if the password is right and nothing bars it.
     *
     * @param address of the machine that asks
     */
    public Optional<Account> enter(String written, String password, String address) {
        String name = AccountName.plain(written);
        if (refused.count(ADDRESS, address, PAUSE) >= TRIES_OF_AN_ADDRESS) {
            return Optional.empty();
        }
        synchronized (lanes[Math.floorMod(name.hashCode(), LANES)]) {
            return compare(name, password, address);
        }
    }

    /** Notes that somebody came in to look at pages. */
    public void entered(Account account, String address) {
        log.entered(account.name(), address);
    }

    private Optional<Account> compare(String name, String password, String address) {
        boolean locked = refused.count(NAME, name, PAUSE) >= TRIES;
        Optional<AccountRow> row = accounts.find(name);
        boolean right =
                passwords.matches(password, row.map(AccountRow::password).orElseGet(passwords::nobodys));
        if (right && !locked && row.isPresent() && !row.get().disabled()) {
            refused.forget(NAME, name);
            return row.map(Account::of);
        }
        refused.add(ADDRESS, address, PAUSE);
        if (!locked && refused.add(NAME, name, PAUSE) == TRIES) {
            log.locked(name, address, row.isPresent());
        }
        return Optional.empty();
    }
}
