package io.huizong.account;

import io.huizong.store.AccountRow;
import io.huizong.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name that can log in.
 *
 * @param unit the code of the unit that it reports for; null for the other roles
 * @param mustChange whether it has to choose a password of its own before anything else
 * @param version another one after each change: what was let in with an older one is out
 */
public record Account(
        String name,
        Role role,
        @Nullable String unit,
        boolean mustChange,
        boolean disabled,
        int version,
        Instant created) {

    static Account of(AccountRow row) {
        return new Account(
                row.name(),
                Role.of(row.role()).orElseThrow(() -> new IllegalStateException("no role " + row.role())),
                row.unit(),
                row.mustChange(),
                row.disabled(),
                row.version(),
                row.created());
    }

    boolean isActingAdministrator() {
        return role == Role.ADMINISTRATOR && !disabled;
    }

    /** Role, unit and whether it may come in, in words. */
    public String shown() {
        Messages words = Messages.bundled();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("role." + role.code()));
        if (unit != null) {
            parts.add(unit);
        }
        parts.add(words.text(disabled ? "accounts.disabled" : "accounts.enabled"));
        return words.text("accounts.shown", Map.of("parts", parts));
    }
}
