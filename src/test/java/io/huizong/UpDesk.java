package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.account.Role;
import io.huizong.decision.Actor;
import io.huizong.period.Period;
import io.huizong.web.Latest;
import io.huizong.web.Serving;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program as it stays up, in this process, on a free port, and the people who come to it. Nothing happens by itself:
 * the clock, the watch over the folder and the port beside are off unless they are asked for.
 */
public final class UpDesk implements AutoCloseable {
    /** A unit, a file and a cell that would be more than text where a page took them as they are. */
    public static final String HOSTILE_UNIT = "<script>alert(1)</script>镇";

    public static final String OTHER_UNIT = "东河镇";
    public static final String HOSTILE_FILE = "\"><img src=x onerror=alert(2)>.xlsx";
    public static final String HOSTILE_CELL = "<svg onload=alert(3)>";
    public static final String PASSWORD = "correct horse battery";

    private static final List<String> QUIET = List.of(
            "--server.port=0", "--huizong.management.port=-1", "--huizong.schedule.cron=-", "--huizong.watch.every=-");

    private final Desk desk;

    /** Over the folders below one, with further settings as they would be written on the command line. */
    public UpDesk(Path folder, String... settings) {
        this(folder, program(), settings);
    }

    private UpDesk(Path folder, SpringApplicationBuilder program, String... settings) {
        this.desk = new Desk(
                folder,
                program,
                Stream.concat(QUIET.stream(), Stream.of(settings)).toList());
    }

    private static SpringApplicationBuilder program() {
        return new SpringApplicationBuilder(Huizong.class, Serving.class).web(WebApplicationType.SERVLET);
    }

    /** On a day, on which it is nine in the morning all the time. */
    public static UpDesk on(LocalDate today, Path folder, String... settings) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(zone).toInstant(), zone);
        return new UpDesk(
                folder,
                program()
                        .initializers((GenericApplicationContext context) -> context.registerBean(
                                "standingClock", Clock.class, () -> clock, bean -> bean.setPrimary(true))),
                settings);
    }

    /** With two units' reports of June 2024, published, and an account of each role; the unit's is of the first. */
    public static UpDesk filled(Path folder, String... settings) {
        YearMonth june = YearMonth.of(2024, 6);
        new DropFolder(folder.resolve("input"))
                .register("U01 " + HOSTILE_UNIT, "U02 " + OTHER_UNIT)
                .study(HOSTILE_FILE, HOSTILE_UNIT, june, 20, HOSTILE_CELL)
                .study("东河镇.xlsx", OTHER_UNIT, june, 30, "不详");
        UpDesk desk = new UpDesk(folder, settings);
        desk.desk.night();
        desk.shows(Period.of("2024-06"));
        for (Role role : Role.values()) {
            desk.account(name(role), role, role == Role.UNIT ? "U01" : null);
        }
        return desk;
    }

    /** One run that must end well and writes the reports of these periods only, which pages then show. */
    public void night(Period... periods) {
        desk.night(Set.of(periods));
        Stream.of(periods).forEach(this::shows);
    }

    /** Pages show what was known before a run until what it brought is there. */
    private void shows(Period period) {
        part(Latest.class).now(period);
    }

    /** Makes an account with a password of its own; of a unit where the role is a unit's. */
    public void account(String name, Role role, @Nullable String unit) {
        Accounts accounts = part(Accounts.class);
        assertThat(accounts.add(new Actor("test"), name, role, unit)).isInstanceOf(Change.WithPassword.class);
        assertThat(accounts.password(name, PASSWORD)).isInstanceOf(Change.Done.class);
    }

    /** The name of the account of a role that there is where the desk is filled. */
    public static String name(Role role) {
        return role.code() + ".one";
    }

    /** Somebody who has not logged in. */
    public Visitor stranger() {
        return new Visitor(address());
    }

    /** Somebody who has, with an account made for it. */
    public Visitor visitor(String name, Role role, @Nullable String unit) {
        account(name, role, unit);
        return loggedIn(name);
    }

    /** Somebody who has, with the account of a role that there is where the desk is filled. */
    public Visitor as(Role role) {
        return loggedIn(name(role));
    }

    private Visitor loggedIn(String name) {
        Visitor visitor = stranger();
        assertThat(visitor.logIn(name, PASSWORD).headers().firstValue("Location"))
                .hasValue("/");
        return visitor;
    }

    /** Where the pages are. */
    public URI address() {
        return at("local.server.port");
    }

    /** Where health and measures are, if a port was given for them. */
    public URI beside() {
        return at("local.management.port");
    }

    private URI at(String port) {
        return URI.create("http://127.0.0.1:" + desk.setting(port));
    }

    public <T> T part(Class<T> type) {
        return desk.part(type);
    }

    public Path input() {
        return desk.input();
    }

    /** A file below the output folder. */
    public Path output(String name) {
        return desk.output(name);
    }

    @Override
    public void close() {
        desk.close();
    }
}
