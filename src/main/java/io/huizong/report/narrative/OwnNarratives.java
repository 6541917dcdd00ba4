package io.huizong.report.narrative;

import io.huizong.form.FormCatalog;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.word.WordTemplate;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the narratives in an office's folder. Used once. */
final class OwnNarratives {
    private static final String TEMPLATE_ENDING = ".docx";

    private final FormCatalog catalog;
    private final Faults faults;
    private final Map<String, String> codes = new HashMap<>();

    OwnNarratives(FormCatalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    List<NarrativeDocument> load(Path yamlOrFolder) throws IOException {
        List<NarrativeDocument> loaded = new ArrayList<>();
        for (Path yaml : files(yamlOrFolder)) {
            one(yaml).ifPresent(loaded::add);
        }
        return List.copyOf(loaded);
    }

    private static List<Path> files(Path yamlOrFolder) throws IOException {
        if (!Files.isDirectory(yamlOrFolder)) {
            return List.of(yamlOrFolder);
        }
        try (Stream<Path> found = Files.list(yamlOrFolder)) {
            return found.filter(p -> p.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    private Optional<NarrativeDocument> one(Path yaml) throws IOException {
        String name = yaml.getFileName().toString();
        Optional<String> text = text(yaml, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Head head = Head.read(name, text.get(), catalog, true, faults);
        String other = codes.putIfAbsent(head.code(), name);
        if (other != null) {
            faults.file(name, new NotSayable("taken", Map.of("found", head.code(), "other", other)));
        }
        return template(yaml, name, head).map(read -> new NarrativeDocument(head, catalog, () -> read));
    }

    private Optional<String> text(Path yaml, String name) throws IOException {
        try {
            return Optional.of(Files.readString(yaml));
        } catch (MalformedInputException e) {
            faults.file(name, new NotSayable("no-utf8", Map.of()));
            return Optional.empty();
        }
    }

    private Optional<WordTemplate> template(Path yaml, String name, Head head) throws IOException {
        String written = head.template().text();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Path file = yaml.resolveSibling(written);
        if (!written.endsWith(TEMPLATE_ENDING) || !file.getFileName().toString().equals(written)) {
            faults.line(name, head.template().line(), new NotSayable("no-docx", Map.of("found", written)));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            faults.line(name, head.template().line(), new NotSayable("no-file", Map.of("found", written)));
            return Optional.empty();
        }
        ShapeCheck names = ShapeCheck.of(catalog, head.figures());
        return Optional.of(WordTemplate.read(Files.readAllBytes(file), written, names, faults));
    }
}
