package io.huizong.account;

import io.huizong.decision.Actor;
import io.huizong.store.AccountRow;
import io.huizong.store.AccountRows;
import io.huizong.store.RefusedLogIns;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, and what may be changed about them; every change is noted with who made it. */
@Component
public class Accounts {
    private static final String FIRST = "admin";
    private static final Actor PROGRAM = new Actor("huizong");

    private final AccountRows rows;
    private final RefusedLogIns refused;
    private final Passwords passwords;
    private final AccountLog log;
    private final Clock clock;

    Accounts(AccountRows rows, RefusedLogIns refused, Passwords passwords, AccountLog log, Clock clock) {
        this.rows = rows;
        this.refused = refused;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /** By name. */
    public List<Account> all() {
        return rows.all().stream().map(Account::of).toList();
    }

    /** The account of a name, however it is written. */
    public Optional<Account> find(String name) {
        return rows.find(AccountName.plain(name)).map(Account::of);
    }

    /** Where there is no account yet, makes the administrator's; else empty. */
    @Transactional
    public Optional<Change.WithPassword> first() {
        return rows.hold().isEmpty() ? Optional.of(make(PROGRAM, FIRST, Role.ADMINISTRATOR, null)) : Optional.empty();
    }

    /**
     * Adds an account with a password that is good for one log-in.
     *
     * @param unit the unit's code; must be given for a unit's account, and is not kept for another
     */
    @Transactional
    public Change add(Actor by, String written, Role role, @Nullable String unit) {
        rows.hold();
        String name = AccountName.plain(written);
        if (!AccountName.isAllowed(name)) {
            return Change.Refused.because("accounts.bad-name");
        }
        if (rows.find(name).isPresent()) {
            return new Change.Refused("accounts.there", Map.of("name", name));
        }
        return role == Role.UNIT && unit == null
                ? Change.Refused.because("accounts.no-unit")
                : make(by, name, role, unitFor(role, unit));
    }

    private Change.WithPassword make(Actor by, String name, Role role, @Nullable String unit) {
        String password = passwords.oneTime();
        AccountRow row =
                new AccountRow(name, passwords.hash(password), role.code(), unit, true, false, 1, clock.instant());
        rows.add(row);
        log.added(by, Account.of(row));
        return new Change.WithPassword(name, password);
    }

    /** A new password that is good for one log-in; a lock-out ends with it. */
    @Transactional
    public Change reset(Actor by, String written) {
        rows.hold();
        String name = AccountName.plain(written);
        if (rows.find(name).isEmpty()) {
            return unknown(name);
        }
        String password = passwords.oneTime();
        rows.password(name, passwords.hash(password), true);
        refused.forget(Door.NAME, name);
        log.reset(by, name);
        return new Change.WithPassword(name, password);
    }

    /** Another role, another unit. */
    @Transactional
    public Change role(Actor by, String written, Role role, @Nullable String unit) {
        rows.hold();
        Optional<Account> account = find(written);
        if (account.isEmpty()) {
            return unknown(written);
        }
        if (role == Role.UNIT && unit == null) {
            return Change.Refused.because("accounts.no-unit");
        }
        if (role != Role.ADMINISTRATOR && isLastAdministrator(account.get())) {
            return Change.Refused.because("accounts.last");
        }
        rows.role(account.get().name(), role.code(), unitFor(role, unit));
        log.changed(by, account.get(), find(written).orElseThrow());
        return new Change.Done();
    }

    /** Shuts an account out, or lets it in again. */
    @Transactional
    public Change disabled(Actor by, String written, boolean disabled) {
        rows.hold();
        Optional<Account> account = find(written);
        if (account.isEmpty()) {
            return unknown(written);
        }
        if (disabled && isLastAdministrator(account.get())) {
            return Change.Refused.because("accounts.last");
        }
        rows.disabled(account.get().name(), disabled);
        log.changed(by, account.get(), find(written).orElseThrow());
        return new Change.Done();
    }

    /** A password of one's own; the caller has made sure that it is the account's own person who asks. */
    @Transactional
    public Change password(String name, String chosen) {
        Optional<AccountRow> row = rows.find(name);
        if (row.isEmpty()) {
            return unknown(name);
        }
        Optional<String> problem = PasswordRules.problem(name, chosen);
        if (problem.isPresent()) {
            return Change.Refused.because(problem.get());
        }
        if (passwords.matches(chosen, row.get().password())) {
            return Change.Refused.because("password.same");
        }
        rows.password(name, passwords.hash(chosen), false);
        log.ownPassword(name);
        return new Change.Done();
    }

    private boolean isLastAdministrator(Account account) {
        return account.isActingAdministrator()
                && all().stream().filter(Account::isActingAdministrator).count() == 1;
    }

    private static @Nullable String unitFor(Role role, @Nullable String unit) {
        return role == Role.UNIT ? unit : null;
    }

    private static Change.Refused unknown(String name) {
        return new Change.Refused("accounts.unknown", Map.of("name", name));
    }
}
