package io.huizong.cli;

import io.huizong.Huizong;
import io.huizong.cli.relay.Door;
import io.huizong.cli.relay.Handing;
import io.huizong.job.HuizongSettings;
import io.huizong.job.OwnerLock;
import io.huizong.web.Serving;
import io.huizong.words.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;

/** The program's parts, put together for one command; with the data folder owned where the database is needed. */
final class Application implements Closeable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ConfigurableApplicationContext context;
    private final boolean lent;

    private Application(ConfigurableApplicationContext context) {
        this(context, false);
    }

    private Application(ConfigurableApplicationContext context, boolean lent) {
        this.context = context;
        this.lent = lent;
    }

    /**
     * With the database: only one process at a time.
     *
     * @throws NotNow if another process owns the data folder
     */
    static Application owning(Places places) {
        return new Application(builder(places.properties(), WebApplicationType.NONE)
                .initializers((ApplicationContextInitializer<ConfigurableApplicationContext>)
                        c -> own(c, Application::elsewhere))
                .run());
    }

    /** Without the database. */
    static Application reading(Places places) {
        return new Application(builder(places.properties(), WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("huizong.jobs=false")
                .run());
    }

    /**
     * With the database, the pages and all that happens by itself.
     *
     * @throws NotNow if another process owns the data folder
     */
    static Application serving(Map<String, Object> options) {
        return new Application(builder(options, WebApplicationType.SERVLET)
                .sources(Serving.class)
                .initializers(
                        (ApplicationContextInitializer<ConfigurableApplicationContext>) c -> own(c, Application::busy))
                .run());
    }

    private static SpringApplicationBuilder builder(Map<String, Object> options, WebApplicationType type) {
        return new SpringApplicationBuilder(Huizong.class)
                .web(type)
                .logStartupInfo(false)
                .initializers((ApplicationContextInitializer<ConfigurableApplicationContext>) c -> c.getEnvironment()
                        .getPropertySources()
                        .addFirst(new org.springframework.core.env.MapPropertySource("options", options)));
    }

    /** What is said where another process owns the data folder of an environment, since a time. */
    @FunctionalInterface
    private interface Refusal {
        RuntimeException of(Handing places, String words);
    }

    private static void own(ConfigurableApplicationContext context, Refusal refusal) {
        Handing places = places(context.getEnvironment());
        Path data = Path.of(places.data());
        try {
            Optional<OwnerLock> lock = OwnerLock.take(
                    data, ZonedDateTime.now(ZoneId.systemDefault()).format(TIME));
            if (lock.isEmpty()) {
                throw refusal.of(places, Messages.bundled().text("cli.busy", Map.of("since", OwnerLock.since(data))));
            }
            // held until the process ends: the operating system gives it back, after the database is closed
            context.getBeanFactory().registerSingleton("ownerLock", lock.get());
        } catch (IOException e) {
            throw new NotNow(Messages.bundled()
                    .text("cli.no-data", Map.of("folder", data.toString(), "problem", String.valueOf(e))));
        }
    }

    private static RuntimeException busy(Handing places, String words) {
        return new NotNow(words);
    }

    /** A process that stays up does the command itself. */
    private static RuntimeException elsewhere(Handing places, String words) {
        Optional<Door> door = Door.in(Path.of(places.data()));
        return door.isPresent() ? new ServedElsewhere(door.get(), places, words) : new NotNow(words);
    }

    private static Handing places(ConfigurableEnvironment environment) {
        Binder binder = Binder.get(environment);
        return new Handing(
                List.of(),
                System.getProperty("user.name", ""),
                place(binder, "huizong.input"),
                place(binder, "huizong.output"),
                place(binder, "huizong.data"));
    }

    private static String place(Binder binder, String name) {
        return shown(binder.bind(name, Path.class).get());
    }

    /** The folders that the parts work in, absolute. */
    Handing places() {
        return places(context.getEnvironment());
    }

    /** Closes something before the parts that it uses are closed, also where the process is told to end. */
    void closeFirst(Closeable first) {
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                try {
                    first.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /** For a command of another process, at whose end it goes on. */
    Application lent() {
        return new Application(context, true);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Where the pages are, for a person to open. */
    String url() {
        String address = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        return "http://%s:%s/".formatted(address, context.getEnvironment().getProperty("local.server.port", ""));
    }

    HuizongSettings settings() {
        return part(HuizongSettings.class);
    }

    @Override
    public void close() {
        if (!lent) {
            context.close();
        }
    }

    /** For messages that name a path. */
    static String shown(@Nullable Path path) {
        return path == null ? "" : path.toAbsolutePath().normalize().toString();
    }
}
