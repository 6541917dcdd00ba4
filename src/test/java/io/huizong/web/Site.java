package io.huizong.web;

import io.huizong.DropFolder;
import io.huizong.Huizong;
import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.account.Role;
import io.huizong.decision.Actor;
import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.period.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server in this process, with an account of each role, over folders of its own. */
public final class Site implements AutoCloseable {
    /** Units, files and cells that would be more than text where a page took them as they are. */
    public static final String HOSTILE_UNIT = "<script>alert(1)</script>镇";

    public static final String OTHER_UNIT = "东河镇";
    public static final String HOSTILE_FILE = "\"><img src=x onerror=alert(2)>.xlsx";
    public static final String HOSTILE_CELL = "<svg onload=alert(3)>";
    public static final String PASSWORD = "correct horse battery";

    private final ConfigurableApplicationContext context;
    private final Map<Role, String> names = new EnumMap<>(Role.class);

    private Site(Path folder, String... settings) {
        context = new SpringApplicationBuilder(Huizong.class)
                .sources(Serving.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--huizong.management.port=0",
                                        "--huizong.schedule.cron=-",
                                        "--huizong.watch.every=0s",
                                        "--huizong.input=" + folder.resolve("input"),
                                        "--huizong.output=" + folder.resolve("output"),
                                        "--huizong.data=" + folder.resolve("data")),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** With nothing in it. */
    public static Site empty(Path folder, String... settings) {
        return new Site(folder, settings);
    }

    /** With two units' reports of June 2024, and an account of each role; the unit's is of the first. */
    public static Site filled(Path folder, String... settings) {
        YearMonth june = YearMonth.of(2024, 6);
        new DropFolder(folder.resolve("input"))
                .register("U01 " + HOSTILE_UNIT, "U02 " + OTHER_UNIT)
                .study(HOSTILE_FILE, HOSTILE_UNIT, june, 20, HOSTILE_CELL)
                .study("东河镇.xlsx", OTHER_UNIT, june, 30, "不详");
        Site site = new Site(folder, settings);
        try {
            site.part(Consolidations.class).run(Progress.SILENT, Set.of(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // pages show what was known before the run until this is there
        site.part(Latest.class).now(Period.of("2024-06"));
        for (Role role : Role.values()) {
            site.names.put(role, site.account(role.code() + ".one", role));
        }
        return site;
    }

    /** Makes an account with a password of its own. */
    public String account(String name, Role role) {
        Accounts accounts = part(Accounts.class);
        accounts.add(new Actor("test"), name, role, role == Role.UNIT ? "U01" : null);
        Change change = accounts.password(name, PASSWORD);
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException(change.toString());
        }
        return name;
    }

    /** Somebody who has not logged in. */
    public Caller stranger() {
        return new Caller(address());
    }

    /** Somebody who has. */
    public Caller as(Role role) {
        Caller caller = stranger();
        caller.logIn(name(role), PASSWORD);
        return caller;
    }

    public String name(Role role) {
        return Objects.requireNonNull(names.get(role));
    }

    public URI address() {
        return at("local.server.port");
    }

    /** Where health and measures are. */
    public URI beside() {
        return at("local.management.port");
    }

    private URI at(String port) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty(port));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
