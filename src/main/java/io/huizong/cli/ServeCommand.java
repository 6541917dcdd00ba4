package io.huizong.cli;

import io.huizong.account.Accounts;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The pages, the night's schedule and the watch over the folder, until the process is told to end. */
@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class ServeCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();

    @Mixin
    private final Places places = new Places();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private @Nullable Integer port;

    @Option(names = "--address", paramLabel = "A", descriptionKey = "address")
    private @Nullable String address;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, Object> options = new LinkedHashMap<>(places.properties());
        if (port != null) {
            options.put("server.port", port);
        }
        if (address != null) {
            options.put("server.address", address);
        }
        try (Application application = Application.serving(options)) {
            application
                    .part(Accounts.class)
                    .first()
                    .ifPresent(made -> System.out.println(
                            WORDS.text("accounts.first", Map.of("name", made.name(), "password", made.password()))));
            application.closeFirst(new Hosting(application).open());
            System.out.println(WORDS.text("serve.ready", Map.of("url", application.url())));
            // ends with the process: its parts are closed by the shutdown hook
            new CountDownLatch(1).await();
            return Main.DONE;
        }
    }
}
