package io.huizong.web.access;

import io.huizong.account.Role;
import io.huizong.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The person at the page.
 *
 * @param name of the account
 * @param unit the code of the unit that the account reports for; null for the other roles
 */
public record Who(String name, Role role, @Nullable String unit) {

    /** Of a log-in; null before it. */
    public static @Nullable Who of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof LoggedIn loggedIn
                ? loggedIn.who()
                : null;
    }

    /** As whom decisions are noted. */
    public Actor actor() {
        return new Actor(name);
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether it is the office's own: may start runs, decide, upload for anybody. */
    public boolean isOffice() {
        return role == Role.ADMINISTRATOR || role == Role.CONSOLIDATOR;
    }

    /** Whether it is a unit's account. */
    public boolean isUnit() {
        return role == Role.UNIT;
    }

    /** Whether what belongs to a unit may be shown; null stands for what belongs to none, which units do not see. */
    public boolean sees(@Nullable String ofUnit) {
        return role != Role.UNIT || (unit != null && unit.equals(ofUnit));
    }
}
