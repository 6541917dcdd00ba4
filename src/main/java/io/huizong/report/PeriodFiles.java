package io.huizong.report;

import io.huizong.figures.Consolidation;
import io.huizong.report.changes.Changes;
import io.huizong.report.changes.Comparing;
import io.huizong.report.changes.Published;
import io.huizong.report.csv.FiguresCsv;
import io.huizong.report.json.FiguresJson;
import io.huizong.report.narrative.NarrativeDocument;
import io.huizong.report.narrative.Statement;
import io.huizong.report.returns.ReturnCopy;
import io.huizong.report.workbook.ChangesWorkbook;
import io.huizong.report.workbook.CountyWorkbook;
import io.huizong.store.Effects;
import io.huizong.store.Effects.Effect;
import io.huizong.store.Publications.Content;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the files of one period into a folder, from which they are put in place. */
final class PeriodFiles {
    static final String FIGURES = "figures.json";
    private static final String TABLE = "figures.csv";

    private final Consolidation consolidation;
    private final Path folder;
    private final Effects effects;
    private final List<Document> documents = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();

    /**
     * A narrative as it is written.
     *
     * @param code the narrative's
     * @param name of its file, below the period's folder
     */
    record Document(String code, String name, List<Statement> statements) {}

    PeriodFiles(Consolidation consolidation, Path folder, Effects effects) {
        this.effects = effects;
        this.consolidation = consolidation;
        this.folder = folder;
    }

    /** Writes the narratives; the first, where it says nothing else, bears the name that every period's has. */
    void narrate(List<NarrativeDocument> narratives) throws IOException {
        for (NarrativeDocument narrative : narratives) {
            String usual = documents.isEmpty()
                    ? name("publish.document", "")
                    : name("publish.further-document", narrative.title());
            String name = narrative.fileName(consolidation.period()).orElse(usual);
            documents.add(new Document(narrative.code(), name, narrative.write(consolidation, staged(name))));
        }
    }

    /**
     * Writes workbook and tables.
     *
     * @param last what was said before; empty for the first time
     * @param copies what findings may lead to
     */
    void tabulate(Optional<Content> last, List<ReturnCopy> copies) throws IOException {
        String workbook = name("publish.workbook", "");
        Set<String> names = copies.stream().map(ReturnCopy::name).collect(Collectors.toSet());
        CountyWorkbook.write(consolidation, since(last, said -> said), names, staged(workbook));
        FiguresCsv.write(consolidation, staged(TABLE));
        FiguresJson.write(consolidation, staged(FIGURES));
        tables.addAll(List.of(workbook, TABLE));
    }

    /**
     * Writes what is new since a document that the office has edited was published.
     *
     * @return its name
     */
    String compare(Document document, Optional<Content> published) throws IOException {
        boolean main = document.equals(documents.get(0));
        String name = main
                ? name("publish.comparison", "")
                : Messages.bundled().text("publish.further-comparison", Map.of("name", stem(document.name())));
        Changes changes = since(published, said -> main ? said : said.as(document.code()));
        ChangesWorkbook.write(consolidation, changes, staged(name));
        return name;
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private Changes since(Optional<Content> last, UnaryOperator<Published> of) {
        return last.map(content -> {
                    ZonedDateTime at =
                            content.at().atZone(consolidation.generatedAt().getZone());
                    Published before = of.apply(Published.of(content.text()));
                    return Comparing.of(before, at, consolidation, of.apply(published()), decidedSince(content.at()));
                })
                .orElse(Changes.FIRST);
    }

    /** What is decided while the figures are made may be in them: their time is cut to the second. */
    private List<Effect> decidedSince(Instant published) {
        return effects.between(
                published, consolidation.generatedAt().toInstant().plusSeconds(1));
    }

    private Published published() {
        Map<String, List<Statement>> further = new LinkedHashMap<>();
        documents.stream().skip(1).forEach(d -> further.put(d.code(), d.statements()));
        List<Statement> main = documents.stream()
                .limit(1)
                .flatMap(d -> d.statements().stream())
                .toList();
        return Published.of(consolidation, main, further);
    }

    private String name(String key, String title) {
        String period = consolidation.period().title(Messages.bundled());
        return Messages.bundled().text(key, Map.of("period", period, "title", title));
    }

    Path staged(String name) {
        return folder.resolve(name);
    }

    /** The narratives. */
    List<Document> documents() {
        return List.copyOf(documents);
    }

    /** The names of workbook and table. */
    List<String> tables() {
        return List.copyOf(tables);
    }

    /** What was written, for the next publication to be compared with. */
    String said() {
        return published().text();
    }
}
