package io.huizong.cli;

import io.huizong.cli.relay.Handing;
import io.huizong.cli.relay.Relay;
import io.huizong.cli.relay.Saying;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.Map;

/** Does the commands that other processes hand over to this one. */
record Hosting(Application application) {
    Relay open() throws IOException {
        return Relay.open(application.settings().data().toAbsolutePath(), this::run);
    }

    private int run(Handing command, Saying saying) {
        Handing own = application.places();
        if (!own.input().equals(command.input()) || !own.output().equals(command.output())) {
            saying.err()
                    .println(Messages.bundled()
                            .text("serve.other-folders", Map.of("input", own.input(), "output", own.output())));
            return Main.WRONG_USAGE;
        }
        return Main.run(
                command.arguments().toArray(String[]::new), new HostedShell(application, command.user(), saying));
    }
}
