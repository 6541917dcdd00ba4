package io.huizong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is published. */
record Outputs(Path folder) {
    /** Every file of a period, of its history too, each by its path, its time and its bytes. */
    List<String> of(String period) {
        try (Stream<Path> all = Files.walk(folder.resolve(period))) {
            return all.filter(Files::isRegularFile).sorted().map(Outputs::shown).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return file + " " + Files.getLastModifiedTime(file) + " " + bytes.length + " " + Arrays.hashCode(bytes)
                    + " " + HexFormat.of().formatHex(bytes, 0, Math.min(64, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json(String period) {
        return Program.json(folder.resolve(period).resolve("figures.json"));
    }

    /** An indicator as {@code figures.json} has it. */
    JsonNode figure(String period, String indicator) {
        for (JsonNode one : json(period).get("indicators")) {
            if (one.get("code").asString().equals(indicator)) {
                return one;
            }
        }
        throw new AssertionError("no " + indicator + " in " + period);
    }

    /** The county's value of an indicator. */
    String value(String period, String indicator) {
        return figure(period, indicator).get("value").asString();
    }

    /** The findings of a code. */
    List<JsonNode> findings(String period, String code) {
        return json(period)
                .get("findings")
                .valueStream()
                .filter(one -> one.get("code").asString().equals(code))
                .toList();
    }
}
