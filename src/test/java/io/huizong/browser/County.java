package io.huizong.browser;

import io.huizong.DropFolder;
import io.huizong.Program;
import io.huizong.Served;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A county of two units with half a year behind it, its program staying up, and a browser; the administrator has chosen a
 * password. In June a row of one unit waits for correction.
 */
final class County implements AutoCloseable {
    static final String ADMINISTRATOR = "admin";
    static final String PASSWORD = "correct horse battery staple";
    private static final Pattern ONCE = Pattern.compile("一次性密码：(\\S+)");
    private static final int WIDE = 1280;

    private final Program program;
    private final Served served;
    private final Chromium chromium = new Chromium();

    County(Path folder) {
        program = new Program(folder);
        DropFolder drop = new DropFolder(program.input()).register("U01 城关镇", "U02 东河镇");
        for (int month = 1; month <= 5; month++) {
            drop.study("城关镇" + month + "月.xlsx", "城关镇", YearMonth.of(2024, month), 12, 30);
            drop.study("东河镇" + month + "月.xlsx", "东河镇", YearMonth.of(2024, month), 7);
        }
        drop.study("城关镇6月.xlsx", "城关镇", YearMonth.of(2024, 6), 12, 30, "若干");
        drop.study("东河镇6月.xlsx", "东河镇", YearMonth.of(2024, 6), 20);
        program.night();
        served = Served.start(program);
        try (Visitor first = visitor(WIDE)) {
            String once = oneTimePassword(served.said());
            first.logIn(ADMINISTRATOR, once);
            first.choosePassword(once, PASSWORD);
        }
    }

    private static String oneTimePassword(String said) {
        Matcher found = ONCE.matcher(said);
        if (!found.find()) {
            throw new AssertionError("no password: " + said);
        }
        return found.group(1);
    }

    Program program() {
        return program;
    }

    DropFolder drop() {
        return new DropFolder(program.input());
    }

    /** Somebody who has not logged in. */
    Visitor visitor(int width) {
        return chromium.visitor(served.url(), width);
    }

    /** The administrator at a wide window. */
    Visitor clerk() {
        return clerk(WIDE);
    }

    Visitor clerk(int width) {
        Visitor clerk = visitor(width);
        clerk.logIn(ADMINISTRATOR, PASSWORD);
        return clerk;
    }

    /** Somebody of a unit, whose account the administrator makes first. */
    Visitor unit(String account, String unit) {
        String once;
        try (Visitor clerk = clerk()) {
            once = clerk.makeAccount(account, "填报单位", unit);
        }
        Visitor own = visitor(WIDE);
        own.logIn(account, once);
        own.choosePassword(once, PASSWORD);
        return own;
    }

    @Override
    public void close() {
        chromium.close();
        served.close();
    }
}
