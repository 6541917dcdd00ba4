package io.huizong.report.narrative;

import io.huizong.report.narrative.bundled.Resource;
import io.huizong.report.narrative.bundled.TextTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The narrative that the program ships with: its template as a text, of which the Word file is made. */
final class Bundled {
    static final String YAML = "monthly.yaml";
    static final String TEMPLATE = "monthly.docx";
    private static final String TEXT = "monthly.txt";

    private Bundled() {}

    static String yaml() {
        return text(YAML);
    }

    static byte[] template() {
        return TextTemplate.compile(text(TEXT));
    }

    /** Writes both files; {@link java.nio.file.FileAlreadyExistsException} rather than over one that is there. */
    static List<Path> export(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path template = folder.resolve(TEMPLATE);
        Path yaml = folder.resolve(YAML);
        Files.write(template, template(), StandardOpenOption.CREATE_NEW);
        Files.writeString(yaml, yaml(), StandardOpenOption.CREATE_NEW);
        return List.of(template, yaml);
    }

    private static String text(String name) {
        return new String(Resource.bytes(name), StandardCharsets.UTF_8);
    }
}
