import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many people read pages while a long run goes on: {@code java Readers.java JAR WORK [READERS [UNITS [MONTHS]]]}, by default 50
 * readers, each opening a page, reading it for a second and opening the next, while 100 × 20 files are consolidated. Prints
 * how long answers took and whether the figures are those of a run that nobody watched.
 */
final class Readers {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String PASSWORD = "correct horse battery staple";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:submissions|figures)/[^\"#]+)");
    private static final Duration READING = Duration.ofSeconds(1);
    private static final String OLD = "2023-01";
    private static final int OLD_MONTHS = 2;

    private final URI site;
    private final List<Long> taken = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> answers = Collections.synchronizedMap(new TreeMap<>());
    private volatile boolean going = true;

    private Readers(URI site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path work = Path.of(arguments[1]).toAbsolutePath();
        int readers = number(arguments, 2, 50);
        String units = String.valueOf(number(arguments, 3, 100));
        int months = number(arguments, 4, 20);

        Path input = work.resolve("input");
        make(input, units, OLD, OLD_MONTHS);
        run(jar, input, work.resolve("watched"));
        make(input, units, "2023-03", months);
        long began = System.nanoTime();
        run(jar, input, work.resolve("alone"));
        System.out.printf("a run that nobody watches: %d s%n", seconds(began));

        Process serve = java(jar, work.resolve("serve.log"), places(input, work.resolve("watched"), "serve", "--port", "0"));
        try {
            String log = await(work.resolve("serve.log"), Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/)"), "");
            Readers load = new Readers(URI.create(group(log, "(http://127\\.0\\.0\\.1:\\d+/)")));
            load.open(group(log, "一次性密码：(\\S+)"));
            load.during(readers, work.resolve("watched"));
            load.report();
        } finally {
            serve.destroy();
            serve.waitFor(2, TimeUnit.MINUTES);
        }
        compare(work.resolve("alone/output"), work.resolve("watched/output"));
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static long seconds(long began) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    private static void make(Path input, String units, String first, int months) throws Exception {
        Process making = new ProcessBuilder(
                        JAVA, "-Dfile.encoding=UTF-8", "benchmarks/MonthFiles.java", input.toString(), units, first, String.valueOf(months))
                .inheritIO()
                .start();
        if (making.waitFor() != 0) {
            throw new IllegalStateException("no files");
        }
    }

    private static List<String> places(Path input, Path of, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--input", input.toString(), "--output", of.resolve("output").toString()));
        all.addAll(List.of("--data", of.resolve("data").toString()));
        return all;
    }

    private static void run(Path jar, Path input, Path of) throws Exception {
        Path log = Files.createDirectories(of).resolveSibling(of.getFileName() + ".log");
        if (java(jar, log, places(input, of, "run")).waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    private static Process java(Path jar, Path log, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx1g", "-jar", jar.toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // the run is started by hand, not by the watch over the folder
        builder.environment().putAll(Map.of("HUIZONG_WATCH_EVERY", "-", "HUIZONG_MANAGEMENT_PORT", "-1", "LC_ALL", "C.UTF-8"));
        return builder.start();
    }

    private static String await(Path log, Pattern wanted, String otherwise) throws Exception {
        for (int i = 0; i < 600; i++) {
            String text = Files.exists(log) ? Files.readString(log) : otherwise;
            if (wanted.matcher(text).find()) {
                return text;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not ready: " + Files.readString(log));
    }

    private static String group(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String form, String path, Map<String, String> fields) throws Exception {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(group(get(client, form).body(), TOKEN.pattern())));
        fields.forEach((name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
        return client.send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void open(String once) throws Exception {
        HttpClient first = client();
        post(first, "/login", "/login", Map.of("username", "admin", "password", once));
        post(first, "/password", "/password", Map.of("old", once, "chosen", PASSWORD, "again", PASSWORD));
    }

    private void during(int readers, Path of) throws Exception {
        List<HttpClient> clients = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            HttpClient client = client();
            post(client, "/login", "/login", Map.of("username", "admin", "password", PASSWORD));
            clients.add(client);
        }
        Path account = of.resolve("output/run.json");
        long before = Files.getLastModifiedTime(account).toMillis();
        long began = System.nanoTime();
        post(clients.get(0), "/runs", "/runs", Map.of("scope", "all"));
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            int seed = i;
            Thread person = new Thread(() -> read(clients.get(seed), new Random(seed)));
            people.add(person);
            person.start();
        }
        while (Files.getLastModifiedTime(account).toMillis() == before && seconds(began) < 1800) {
            Thread.sleep(500);
        }
        System.out.printf("the run with %d readers: %d s%n", readers, seconds(began));
        going = false;
        for (Thread person : people) {
            person.join();
        }
    }

    private void read(HttpClient client, Random random) {
        List<String> ways = new ArrayList<>(List.of(
                "/coverage", "/coverage?period=2023-01", "/coverage?period=2023", "/findings", "/findings?period=2023-02", "/figures",
                "/figures?period=2023-02", "/figures/study.attendees?period=2023-01", "/reports", "/runs", "/register", "/log"));
        while (going) {
            String path = ways.get(random.nextInt(ways.size()));
            long began = System.nanoTime();
            try {
                Thread.sleep(random.nextInt(200));
                began = System.nanoTime();
                HttpResponse<String> answer = get(client, path);
                taken.add(System.nanoTime() - began);
                answers.merge(String.valueOf(answer.statusCode()), 1, Integer::sum);
                if (answer.statusCode() != 200) {
                    answers.merge(answer.statusCode() + " " + path, 1, Integer::sum);
                }
                Matcher links = LINK.matcher(answer.body());
                while (links.find() && ways.size() < 200) {
                    ways.add(links.group(1).replace("&amp;", "&"));
                }
                Thread.sleep(READING.toMillis());
            } catch (Exception e) {
                answers.merge("failed " + path + " " + e, 1, Integer::sum);
            }
        }
    }

    private void report() {
        List<Long> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        System.out.printf("answers: %d %s%n", sorted.size(), answers);
        for (int percent : new int[] {50, 90, 95, 99, 100}) {
            long nanos = sorted.get(Math.max(0, sorted.size() * percent / 100 - 1));
            System.out.printf("%d %% within %d ms%n", percent, TimeUnit.NANOSECONDS.toMillis(nanos));
        }
    }

    /** Figures of every period but for the time at which they were made. */
    private static void compare(Path one, Path other) throws IOException {
        Map<String, String> alone = figures(one);
        Map<String, String> watched = figures(other);
        System.out.printf("periods: %d, figures the same: %s%n", alone.size(), alone.equals(watched));
    }

    private static Map<String, String> figures(Path output) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(f -> f.endsWith("figures.json") && !f.toString().contains("history")).toList()) {
                all.put(output.relativize(file).toString(), Files.readString(file).replaceAll("\"generatedAt\"\\s*:\\s*\"[^\"]*\"", ""));
            }
        }
        return all;
    }
}
