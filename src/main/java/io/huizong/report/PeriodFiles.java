package io.huizong.report;

import io.huizong.figures.Consolidation;
import io.huizong.report.changes.Changes;
import io.huizong.report.changes.Comparing;
import io.huizong.report.changes.Published;
import io.huizong.report.csv.FiguresCsv;
import io.huizong.report.json.FiguresJson;
import io.huizong.report.narrative.NarrativeDocument;
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

/** Writes the files of one period into a folder, from which they are put in place. */
final class PeriodFiles {
    static final String FIGURES = "figures.json";
    private static final String TABLE = "figures.csv";

    private final Consolidation consolidation;
    private final Path folder;
    private final NarrativeDocument narrative;
    private final List<String> forPeople = new ArrayList<>();
    private String said = "";

    PeriodFiles(Consolidation consolidation, Path folder, NarrativeDocument narrative) {
        this.consolidation = consolidation;
        this.folder = folder;
        this.narrative = narrative;
    }

    /**
     * Writes them all.
     *
     * @param last what was said before; empty for the first time
     * @return what is new in them
     */
    Changes write(Optional<Content> last) throws IOException {
        String document = name("publish.document");
        String workbook = name("publish.workbook");
        Published now = Published.of(consolidation, narrative.write(consolidation, staged(document)));
        said = now.text();
        Changes changes = last.map(content -> since(content, now)).orElse(Changes.FIRST);
        CountyWorkbook.write(consolidation, changes, staged(workbook));
        FiguresCsv.write(consolidation, staged(TABLE));
        FiguresJson.write(consolidation, staged(FIGURES));
        forPeople.addAll(List.of(workbook, document, TABLE));
        return changes;
    }

    private Changes since(Content content, Published now) {
        ZonedDateTime at = content.at().atZone(consolidation.generatedAt().getZone());
        return Comparing.of(Published.of(content.text()), at, consolidation, now);
    }

    private String name(String key) {
        String title = consolidation.period().title(Messages.bundled());
        return Messages.bundled().text(key, Map.of("period", title));
    }

    Path staged(String name) {
        return folder.resolve(name);
    }

    /** What people open, below the period's folder. */
    List<String> forPeople() {
        return List.copyOf(forPeople);
    }

    /** What was written, for the next publication to be compared with. */
    String said() {
        return said;
    }
}
