package io.huizong.cli;

import io.huizong.account.Account;
import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.decision.Actor;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the accounts of the pages; gives one a new one-time password, for an office that has lost its own. */
@Command(name = "account", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class AccountCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "accountName")
    private @Nullable String name;

    @Option(names = "--reset", descriptionKey = "accountReset")
    private boolean reset;

    AccountCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (reset && name == null) {
            shell.err().println(WORDS.text("cli.account-whose"));
            return Main.WRONG_USAGE;
        }
        try (Application application = shell.owning(places)) {
            Accounts accounts = application.part(Accounts.class);
            return reset && name != null ? reset(accounts, name) : list(accounts);
        }
    }

    private int reset(Accounts accounts, String whose) {
        Change change = accounts.reset(new Actor(shell.user()), whose);
        if (change instanceof Change.WithPassword made) {
            shell.out()
                    .println(WORDS.text(
                            "accounts.new-password", Map.of("name", made.name(), "password", made.password())));
            return Main.DONE;
        }
        if (change instanceof Change.Refused refused) {
            shell.err().println(WORDS.text(refused.key(), refused.arguments()));
        }
        return Main.WRONG_USAGE;
    }

    private int list(Accounts accounts) {
        List<Account> shown =
                name == null ? accounts.all() : accounts.find(name).stream().toList();
        if (shown.isEmpty()) {
            shell.out()
                    .println(
                            WORDS.text(name == null ? "accounts.none" : "accounts.unknown", Map.of("name", "" + name)));
        }
        shown.forEach(account -> shell.out()
                .println(WORDS.text("accounts.line", Map.of("name", account.name(), "shown", account.shown()))));
        return Main.DONE;
    }
}
