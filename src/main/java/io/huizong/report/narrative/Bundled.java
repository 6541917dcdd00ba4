package io.huizong.report.narrative;

import io.huizong.report.narrative.bundled.Resource;
import io.huizong.report.narrative.bundled.TextTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A narrative that the program ships with: its template as a text, of which the Word file is made.
 *
 * @param code also what its files are called
 */
record Bundled(String code) {
    /** The main one first. */
    static final List<Bundled> ALL =
            Resource.text("bundled.txt").lines().map(Bundled::new).toList();

    String yamlName() {
        return code + ".yaml";
    }

    String yaml() {
        return Resource.text(yamlName());
    }

    String templateName() {
        return code + ".docx";
    }

    byte[] template() {
        return TextTemplate.compile(Resource.text(code + ".txt"));
    }

    /**
     * Writes the files of all of them; {@link java.nio.file.FileAlreadyExistsException} rather than over one that is
     * there.
     */
    static List<Path> export(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Bundled one : ALL) {
            Path template = folder.resolve(one.templateName());
            Path yaml = folder.resolve(one.yamlName());
            Files.write(template, one.template(), StandardOpenOption.CREATE_NEW);
            Files.writeString(yaml, one.yaml(), StandardOpenOption.CREATE_NEW);
            written.addAll(List.of(template, yaml));
        }
        return written;
    }
}
