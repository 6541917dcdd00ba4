package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every case: a folder of files as offices send them, and what must come of it. */
class CasesIT {
    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> all = Files.list(Folders.cases())) {
            return all
                    .filter(c -> Files.exists(c.resolve("expected.json")))
                    .map(c -> c.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(String name) {
        JsonNode want = Program.json(Folders.cases().resolve(name).resolve("expected.json"));
        Program program = new Program(folder);
        Folders.copy(Folders.cases().resolve(name).resolve("input"), program.input());
        Map<String, Double> modified = new HashMap<>();
        want.get("modified")
                .properties()
                .forEach(e -> modified.put(e.getKey(), e.getValue().asDouble()));
        Folders.age(program.input(), modified);

        Program.Ended ended = program.command("run");

        assertThat(ended.exit()).as(ended.said()).isEqualTo(want.path("exit").asInt(0));
        if (ended.exit() == 0) {
            JsonNode got = program.figures(want.get("period").asString());
            assertThat(CaseJudge.differences(want, got))
                    .as(want.get("why").asString())
                    .isEmpty();
        } else {
            want.get("named").forEach(word -> assertThat(ended.said()).contains(word.asString()));
            assertThat(program.periods()).isEmpty();
        }
    }
}
