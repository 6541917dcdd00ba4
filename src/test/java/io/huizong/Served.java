package io.huizong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program while it stays up, until it is closed. */
public final class Served implements AutoCloseable {
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final long PATIENCE_S = 120;

    private final Program.Going going;
    private final URI url;

    private Served(Program.Going going, URI url) {
        this.going = going;
        this.url = url;
    }

    /** On a free port; {@code words} are added to the command. */
    public static Served start(Program program, String... words) {
        List<String> all = new ArrayList<>(List.of("serve", "--port", "0"));
        all.addAll(List.of(words));
        Map<String, String> quiet = Program.environmentWith(Map.of("HUIZONG_MANAGEMENT_PORT", "-1"));
        Program.Going going = program.startIn(quiet, all.toArray(String[]::new));
        return new Served(going, await(going));
    }

    private static URI await(Program.Going going) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (System.nanoTime() < until && going.process().isAlive()) {
            Matcher found = URL.matcher(said(going));
            if (found.find()) {
                return URI.create(found.group());
            }
            pause();
        }
        throw new AssertionError("serve did not start: " + said(going));
    }

    private static String said(Program.Going going) {
        try {
            return Files.readString(going.out()) + Files.readString(going.err());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where its pages are. */
    public URI url() {
        return url;
    }

    /** What it has said so far. */
    public String said() {
        return said(going);
    }

    /** As a power failure ends it. */
    void kill() {
        going.process().destroyForcibly();
        going.end();
    }

    /** As the operating system ends it; it is then asked to stop, and waited for. */
    @Override
    public void close() {
        going.process().destroy();
        going.end();
    }
}
