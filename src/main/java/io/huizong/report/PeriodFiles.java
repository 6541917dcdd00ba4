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
import io.huizong.store.Publications.Content;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the files of one period into a folder, from which they are put in place. */
final class PeriodFiles {
    static final String FIGURES = "figures.json";
    private static final String TABLE = "figures.csv";

    private final Consolidation consolidation;
    private final Path folder;
    private final List<String> documents = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    PeriodFiles(Consolidation consolidation, Path folder) {
        this.consolidation = consolidation;
        this.folder = folder;
    }

    /** Writes the narratives; the first bears the name that every period's has. */
    void narrate(List<NarrativeDocument> narratives) throws IOException {
        for (NarrativeDocument narrative : narratives) {
            String name = documents.isEmpty()
                    ? name("publish.document", "")
                    : name("publish.further-document", narrative.title());
            statements.addAll(narrative.write(consolidation, staged(name)));
            documents.add(name);
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
        CountyWorkbook.write(consolidation, since(last), names, staged(workbook));
        FiguresCsv.write(consolidation, staged(TABLE));
        FiguresJson.write(consolidation, staged(FIGURES));
        tables.addAll(List.of(workbook, TABLE));
    }

    /**
     * Writes what is new since a document of the office was published.
     *
     * @return its name
     */
    String compare(Optional<Content> published) throws IOException {
        String name = name("publish.comparison", "");
        ChangesWorkbook.write(consolidation, since(published), staged(name));
        return name;
    }

    private Changes since(Optional<Content> last) {
        return last.map(content -> {
                    ZonedDateTime at =
                            content.at().atZone(consolidation.generatedAt().getZone());
                    return Comparing.of(Published.of(content.text()), at, consolidation, published());
                })
                .orElse(Changes.FIRST);
    }

    private Published published() {
        return Published.of(consolidation, statements);
    }

    private String name(String key, String title) {
        String period = consolidation.period().title(Messages.bundled());
        return Messages.bundled().text(key, Map.of("period", period, "title", title));
    }

    Path staged(String name) {
        return folder.resolve(name);
    }

    /** The narratives' names below the period's folder. */
    List<String> documents() {
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
