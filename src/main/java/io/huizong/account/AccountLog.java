package io.huizong.account;

import io.huizong.decision.Actor;
import io.huizong.decision.AuditLog;
import io.huizong.words.Messages;
import org.springframework.stereotype.Component;

/** Notes what happens to accounts in the log of all that people do; no password ever stands there. */
@Component
class AccountLog {
    private static final Messages WORDS = Messages.bundled();

    private final AuditLog log;

    AccountLog(AuditLog log) {
        this.log = log;
    }

    void added(Actor by, Account account) {
        log.record(by, "account.add", account.name(), null, account.shown(), null);
    }

    void changed(Actor by, Account before, Account after) {
        log.record(by, "account.change", after.name(), before.shown(), after.shown(), null);
    }

    void reset(Actor by, String name) {
        log.record(by, "account.reset", name, null, null, null);
    }

    void ownPassword(String name) {
        log.record(new Actor(name), "account.password", name, null, null, null);
    }

    /** What was typed for a name that there is not is not noted: people type passwords there. */
    void locked(String name, String address, boolean known) {
        String subject = known ? name : WORDS.text("accounts.no-such");
        log.record(new Actor(subject), "login.locked", subject, null, address, null);
    }

    void entered(String name, String address) {
        log.record(new Actor(name), "login", name, null, address, null);
    }
}
