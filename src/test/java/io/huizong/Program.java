package io.huizong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real program, run as its users run it, in a folder of its own. */
public final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Short runs on few cores: most of their time is compiling otherwise. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path folder;

    public Program(Path folder) {
        this.folder = folder;
    }

    /** How a command ended, and what it said. */
    public record Ended(int exit, String out, String err) {
        String said() {
            return out + err;
        }
    }

    /** A process on its way, whose words go to files so that it never waits for a reader. */
    record Going(Process process, Path out, Path err) {
        Ended end() {
            try {
                int exit = process.waitFor();
                return new Ended(exit, Files.readString(out), Files.readString(err));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                throw new IllegalStateException(e);
            }
        }
    }

    public Path input() {
        return folder.resolve("input");
    }

    public Path output() {
        return folder.resolve("output");
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** A command on this program's folders, which it is told of by options. */
    public Ended command(String... words) {
        return start(words).end();
    }

    /** One night: a run that must end well. */
    public Ended night() {
        Ended ended = command("run");
        if (ended.exit() != 0) {
            throw new AssertionError("exit " + ended.exit() + ": " + ended.said());
        }
        return ended;
    }

    Going start(String... words) {
        return startIn(System.getenv(), words);
    }

    /** With this environment and no other. */
    Going startIn(Map<String, String> environment, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--input", input().toString()));
        all.addAll(List.of("--output", output().toString()));
        all.addAll(List.of("--data", data().toString()));
        return startBare(environment, all);
    }

    /** With these words alone; the folders are then those below the working folder, as by default. */
    Going startBare(Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(List.of("-jar", System.getProperty("huizong.jar")));
        command.addAll(words);
        try {
            Path out = Files.createTempFile(folder, "stdout-", ".txt");
            Path err = Files.createTempFile(folder, "stderr-", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return new Going(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This environment and something more. */
    static Map<String, String> environmentWith(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(System.getenv());
        all.putAll(more);
        return all;
    }

    /** The figures of a period, without the time at which they were made. */
    JsonNode figures(String period) {
        ObjectNode figures = (ObjectNode) json(output().resolve(period).resolve("figures.json"));
        figures.remove("generatedAt");
        return figures;
    }

    /** The account of the last run. */
    JsonNode account() {
        return json(output().resolve("run.json"));
    }

    public static JsonNode json(Path file) {
        return parse(text(file));
    }

    static JsonNode parse(String text) {
        return JSON.readTree(text);
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The county's value of an indicator in a period. */
    double county(String period, String indicator) {
        return indicator(period, indicator).get("value").asDouble();
    }

    JsonNode indicator(String period, String code) {
        for (JsonNode one : figures(period).get("indicators")) {
            if (one.get("code").asString().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no indicator " + code + " in " + period);
    }

    /** The codes of a period's findings about a file. */
    List<String> findings(String period, String file) {
        List<String> codes = new ArrayList<>();
        for (JsonNode one : figures(period).get("findings")) {
            if (one.get("file").asString("").equals(file)) {
                codes.add(one.get("code").asString());
            }
        }
        return codes;
    }

    /** The submissions of a period as {@code file revision status}. */
    List<String> submissions(String period) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : figures(period).get("submissions")) {
            all.add(one.get("file").asString() + " " + one.get("revision").asInt() + " "
                    + one.get("status").asString());
        }
        return all;
    }

    /** Everything published, by path, with time and size; without the account of the last run. */
    SortedMap<String, String> published() {
        SortedMap<String, String> all = Folders.listing(output());
        all.remove("run.json");
        all.remove("本次运行.txt");
        return all;
    }

    /** The periods of which figures are published. */
    List<String> periods() {
        try (Stream<Path> folders = Files.list(output())) {
            return folders.filter(f -> Files.exists(f.resolve("figures.json")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
