package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huizong.report.narrative.bundled.TextTemplate;
import java.nio.file.Path;
import java.util.List;

/** What is said about narratives that are wrong. */
final class Mistakes {
    private Mistakes() {}

    static List<String> in(String lines, Path folder) {
        return in(Narratives.YAML, TextTemplate.compile(lines), folder);
    }

    static List<String> in(String yaml, byte[] template, Path folder) {
        return catchThrowableOfType(FaultyNarrative.class, () -> Narratives.of(yaml, template, folder))
                .mistakes();
    }
}
