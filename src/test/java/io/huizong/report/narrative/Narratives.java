package io.huizong.report.narrative;

import io.huizong.figures.Consolidation;
import io.huizong.report.narrative.bundled.TextTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small narratives for tests, each in a folder of its own. */
final class Narratives {
    static final String YAML = """
            narrative: trial
            title: 试
            periods: [month]
            template: 试.docx
            figures:
              学习场次: study.sessions
            """;

    private Narratives() {}

    /** A body paragraph of this text. */
    static NarrativeDocument saying(String text, Path folder) {
        return of(TextTemplate.compile("body| " + text), folder);
    }

    /** A template as the bundled one is written. */
    static NarrativeDocument written(String lines, Path folder) {
        return of(TextTemplate.compile(lines), folder);
    }

    static NarrativeDocument of(byte[] template, Path folder) {
        return of(YAML, template, folder);
    }

    static NarrativeDocument of(String yaml, byte[] template, Path folder) {
        try {
            Path own = Files.createTempDirectory(folder, "own");
            Files.writeString(own.resolve("试.yaml"), yaml);
            Files.write(own.resolve("试.docx"), template);
            return NarrativeDocument.load(own, County.CORE).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the text comes to, as one paragraph; empty where nothing is said. */
    static String said(String text, Consolidation consolidation, Path folder) throws IOException {
        List<String> paragraphs =
                Written.by(saying(text, folder), consolidation, folder).paragraphs();
        return paragraphs.isEmpty() ? "" : paragraphs.get(0);
    }
}
