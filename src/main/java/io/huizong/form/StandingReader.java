package io.huizong.form;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a form says about its records beyond each by itself: entries of a ledger, levels held against a list. */
final class StandingReader {
    private final YamlMap map;

    StandingReader(YamlMap map) {
        this.map = map;
    }

    @Nullable
    Ledger ledger() {
        return map.map("ledger").map(StandingReader::ledger).orElse(null);
    }

    private static Ledger ledger(YamlMap map) {
        Ledger ledger = new Ledger(
                map.texts("key"),
                map.text("state"),
                map.texts("done"),
                map.text("due"),
                map.optional("finished"),
                map.texts("by"));
        Stream.of("key", "done")
                .filter(key -> map.texts(key).isEmpty())
                .forEach(key -> map.mistake(null, "missing-key", Map.of("key", key)));
        map.finish();
        return ledger;
    }

    @Nullable
    Ranked ranked() {
        return map.map("ranked").map(StandingReader::ranked).orElse(null);
    }

    private static Ranked ranked(YamlMap map) {
        Ranked ranked = new Ranked(
                map.text("media"),
                map.text("level"),
                map.text("id"),
                FormReader.severity(map, map.optional("severity")),
                map.text("message"));
        map.finish();
        return ranked;
    }
}
