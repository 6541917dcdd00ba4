package io.huizong.report;

import io.huizong.form.FormCatalog;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.NarrativeDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        List<NarrativeDocument> office =
                new ArrayList<>(own == null ? List.of() : NarrativeDocument.load(own, catalog));
        List<NarrativeDocument> all = new ArrayList<>();
        for (NarrativeDocument bundled : NarrativeDocument.allBundled(catalog)) {
            Optional<NarrativeDocument> instead = coded(office, bundled.code());
            instead.ifPresent(office::remove);
            all.add(instead.orElse(bundled));
        }
        all.addAll(office);
        return new Narratives(all);
    }

    private static Optional<NarrativeDocument> coded(List<NarrativeDocument> among, String code) {
        return among.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The one that people call so, by its code or its title. */
    public Optional<NarrativeDocument> named(String codeOrTitle) {
        String name = codeOrTitle.strip();
        return Stream.concat(
                        coded(all, name).stream(),
                        all.stream().filter(one -> one.title().equals(name)))
                .findFirst();
    }

    /** Those that can be written for a length of period. */
    public List<NarrativeDocument> fitting(PeriodType length) {
        return all.stream().filter(one -> one.periods().contains(length)).toList();
    }

    /** Those for a length of period that are always written, and those that were asked for; the first is the main one. */
    List<NarrativeDocument> of(PeriodType length, Set<String> asked) {
        return fitting(length).stream()
                .filter(one -> !one.isAsked() || asked.contains(one.code()))
                .toList();
    }
}
