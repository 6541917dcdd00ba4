package io.huizong.cli;

import io.huizong.words.Messages;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A JVM under the C locale, as cron starts it, sees Chinese file names as question marks, and no flag changes that.
 * There the program starts itself again under a UTF-8 locale.
 */
final class FileNameEncoding {
    private static final String TRIED = "HUIZONG_LOCALE_TRIED";
    private static final List<String> LOCALES = List.of("C.UTF-8", "C.utf8", "zh_CN.UTF-8", "en_US.UTF-8");
    private static final int REFUSED = 1;

    private FileNameEncoding() {}

    /** Starts the program again if this JVM cannot see Chinese file names; then gives the exit code of that one. */
    static OptionalInt relaunchIfNeeded(String[] arguments) {
        if (isEnough()) {
            dieWithParent();
            return OptionalInt.empty();
        }
        int next = tried() + 1;
        if (next >= LOCALES.size()) {
            System.err.println(Messages.bundled().text("cli.no-utf8", Map.of("found", encoding())));
            return OptionalInt.of(REFUSED);
        }
        return OptionalInt.of(relaunch(arguments, next));
    }

    private static String encoding() {
        return System.getProperty("sun.jnu.encoding", "");
    }

    /** Windows hands on file names in Unicode whatever its code page is. */
    private static boolean isEnough() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        if (windows || !Charset.isSupported(encoding())) {
            return windows;
        }
        Charset charset = Charset.forName(encoding());
        return charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().canEncode("\u6c49\u603b");
    }

    private static int tried() {
        String tried = System.getenv(TRIED);
        return tried == null ? -1 : Integer.parseInt(tried);
    }

    private static int relaunch(String[] arguments, int locale) {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).inheritIO();
        builder.environment().put("LC_ALL", LOCALES.get(locale));
        builder.environment().put(TRIED, String.valueOf(locale));
        try {
            Process process = builder.start();
            Thread hook = new Thread(() -> end(process));
            Runtime.getRuntime().addShutdownHook(hook);
            int exit = process.waitFor();
            if (exit != 128 + 15) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
            return exit;
        } catch (IOException e) {
            System.err.println(Messages.bundled().text("cli.no-relaunch", Map.of("problem", String.valueOf(e))));
            return REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return REFUSED;
        } catch (IllegalStateException e) {
            return 128 + 15;
        }
    }

    /** What stops this process stops the one that does the work, and waits for it. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current()
                .info()
                .command()
                .orElse(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String classPath = System.getProperty("java.class.path", "");
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, Main.class.getName()));
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /** A process that was started again must not outlive the one that its caller knows, were that killed. */
    private static void dieWithParent() {
        if (System.getenv(TRIED) != null) {
            Thread watch = new Thread(
                    () -> {
                        ProcessHandle.current()
                                .parent()
                                .ifPresent(parent -> parent.onExit().join());
                        Runtime.getRuntime().halt(128 + 9);
                    },
                    "parent-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }
}
