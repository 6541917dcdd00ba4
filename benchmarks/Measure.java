import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the built jar over the folders that {@code MakeFiles} writes and prints what each run took:
 * {@code java Measure.java JAR WORK ROWS [KIND…]}. Linux only: the peak is read from {@code /proc}.
 */
final class Measure {
    private static final List<String> KINDS = List.of(
            "SHARED", "INLINE", "CSV_GB18030", "CSV_UTF8", "ALL_OUTSIDE", "ALL_BLANK", "ALL_NOTED", "ALL_QUERIED",
            "ALL_DUPLICATE", "ALL_TOTALS", "ALL_MERGED", "STYLED_EMPTY", "HUGE_DIMENSION");
    private static final int SMALL_FILES = 2000;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Measure() {}

    /** What one process took. */
    private record Taken(int exit, Duration wall, Duration cpu, long peakKilobytes) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path work = Path.of(arguments[1]).toAbsolutePath();
        List<String> kinds = new ArrayList<>(List.of(arguments).subList(3, arguments.length));
        if (kinds.isEmpty()) {
            kinds.addAll(KINDS);
            kinds.add("SMALL");
        }
        String row = "%-15s %9s %5s %8s %8s %8s %8s %8s%n";
        System.out.printf(row, "kind", "input MB", "exit", "wall s", "CPU s", "RSS MB", "data MB", "out MB");
        for (String kind : kinds) {
            Path folder = work.resolve(kind.toLowerCase(Locale.ROOT));
            delete(folder);
            String rows = kind.equals("SMALL") ? String.valueOf(SMALL_FILES) : arguments[2];
            make(kind, folder.resolve("input"), rows);
            Taken taken = run(jar, folder);
            System.out.printf(
                    row,
                    kind,
                    megabytes(folder.resolve("input")),
                    taken.exit(),
                    tenths(taken.wall()),
                    tenths(taken.cpu()),
                    taken.peakKilobytes() / 1024,
                    megabytes(folder.resolve("data").resolve("huizong.mv.db")),
                    megabytes(folder.resolve("output")));
            if (taken.exit() == 0 && System.getenv("KEEP") == null) {
                delete(folder);
            }
        }
    }

    private static void make(String kind, Path input, String rows) throws IOException, InterruptedException {
        String source = Path.of("benchmarks", "MakeFiles.java").toString();
        int exit = new ProcessBuilder(JAVA, "-Dfile.encoding=UTF-8", source, kind, input.toString(), rows)
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("no files of kind " + kind);
        }
    }

    private static Taken run(Path jar, Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        JAVA, "-Xmx256m", "-jar", jar.toString(), "run", "--input", folder.resolve("input").toString(),
                        "--output", folder.resolve("output").toString(), "--data", folder.resolve("data").toString())
                .redirectOutput(folder.resolve("stdout.txt").toFile())
                .redirectError(folder.resolve("stderr.txt").toFile());
        // Under the C locale the program would start itself again, and the wrong process would be looked at.
        builder.environment().put("LC_ALL", "C.UTF-8");
        long began = System.nanoTime();
        Process process = builder.start();
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peak(process.pid()));
        }
        return new Taken(process.exitValue(), Duration.ofNanos(System.nanoTime() - began), cpu, peak);
    }

    private static long peak(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static String tenths(Duration time) {
        return String.format("%.1f", time.toMillis() / 1000.0);
    }

    private static long megabytes(Path path) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() >> 20;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
