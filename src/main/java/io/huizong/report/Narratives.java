package io.huizong.report;

import io.huizong.form.FormCatalog;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.NarrativeDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The narratives that are written: the program's own, and the office's, of which one with the same code takes its place.
 *
 * @param all the main one first
 */
public record Narratives(List<NarrativeDocument> all) {
    public Narratives {
        all = List.copyOf(all);
    }

    /**
     * Reads them.
     *
     * @param own the folder of the office's; null if it has none
     * @throws io.huizong.report.narrative.FaultyNarrative if there is any mistake in one, naming them all
     */
    public static Narratives load(@Nullable Path own, FormCatalog catalog) throws IOException {
        List<NarrativeDocument> office = own == null ? List.of() : NarrativeDocument.load(own, catalog);
        NarrativeDocument bundled = NarrativeDocument.bundled(catalog);
        List<NarrativeDocument> all = new ArrayList<>(office);
        all.removeIf(one -> one.code().equals(bundled.code()));
        all.add(
                0,
                office.stream()
                        .filter(one -> one.code().equals(bundled.code()))
                        .findFirst()
                        .orElse(bundled));
        return new Narratives(all);
    }

    /** Those for a length of period; the first is the one that every period has. */
    List<NarrativeDocument> of(PeriodType length) {
        return all.stream().filter(one -> one.periods().contains(length)).toList();
    }
}
