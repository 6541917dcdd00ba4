package io.huizong.web.access;

import io.huizong.account.Account;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** A person at the page, as the log-in knows it; controllers ask for its {@code who}. */
public record LoggedIn(Account account) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1;

    public Who who() {
        return new Who(account.name(), account.role(), account.unit());
    }

    @Override
    public String getName() {
        return account.name();
    }
}
