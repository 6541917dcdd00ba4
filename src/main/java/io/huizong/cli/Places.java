package io.huizong.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders, as options of every command; what is not given here is a property or an environment variable. */
final class Places {
    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    /** What was given, as properties. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        put(properties, "huizong.input", input);
        put(properties, "huizong.output", output);
        put(properties, "huizong.data", data);
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Path path) {
        if (path != null) {
            properties.put(name, path.toString());
        }
    }
}
