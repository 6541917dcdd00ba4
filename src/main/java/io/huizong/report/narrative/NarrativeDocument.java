package io.huizong.report.narrative;

import io.huizong.figures.Consolidation;
import io.huizong.form.FormCatalog;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.text.Untrue;
import io.huizong.report.narrative.word.Meant;
import io.huizong.report.narrative.word.ReadBack;
import io.huizong.report.narrative.word.WordTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A narrative, a Word template and what is said about it, that writes itself over any consolidation. */
public final class NarrativeDocument {
    private final Head head;
    private final FormCatalog catalog;
    private final Supplier<WordTemplate> source;
    private @Nullable WordTemplate template;

    NarrativeDocument(Head head, FormCatalog catalog, Supplier<WordTemplate> source) {
        this.head = head;
        this.catalog = catalog;
        this.source = source;
    }

    /** The main one of those that the program ships with. */
    public static NarrativeDocument bundled(FormCatalog catalog) {
        return bundled(Bundled.ALL.get(0), catalog);
    }

    /**
     * Those that the program ships with, the main one first. Their templates are read when they are first written; what
     * they say of indicators that the catalogue lacks is left out.
     */
    public static List<NarrativeDocument> allBundled(FormCatalog catalog) {
        return Bundled.ALL.stream().map(one -> bundled(one, catalog)).toList();
    }

    private static NarrativeDocument bundled(Bundled one, FormCatalog catalog) {
        Faults faults = new Faults();
        Head head = Head.read(one.yamlName(), one.yaml(), catalog, false, faults);
        refuse(faults);
        return new NarrativeDocument(head, catalog, () -> {
            Faults inside = new Faults();
            ShapeCheck names = ShapeCheck.of(catalog, head.figures());
            WordTemplate read = WordTemplate.read(one.template(), one.templateName(), names, inside);
            refuse(inside);
            return read;
        });
    }

    /**
     * Reads narratives of an office's own: one YAML file, or all that lie in a folder, each with its template beside it.
     *
     * @return in the order of the files' names; empty for a folder without any
     * @throws FaultyNarrative if there is any mistake in any of them, naming them all with file and place
     */
    public static List<NarrativeDocument> load(Path yamlOrFolder, FormCatalog catalog) throws IOException {
        Faults faults = new Faults();
        List<NarrativeDocument> loaded = new OwnNarratives(catalog, faults).load(yamlOrFolder);
        refuse(faults);
        return loaded;
    }

    private static void refuse(Faults faults) {
        if (!faults.lines().isEmpty()) {
            throw new FaultyNarrative(faults.lines());
        }
    }

    /** Writes the bundled narratives, template and YAML file of each, for an office to edit; replaces none. */
    public static List<Path> export(Path folder) throws IOException {
        return Bundled.export(folder);
    }

    /** Its stable code, such as {@code monthly}. */
    public String code() {
        return head.code();
    }

    /** As people call it. */
    public String title() {
        return head.title();
    }

    /** The lengths of periods that it is written for. */
    public Set<PeriodType> periods() {
        return Set.copyOf(head.periods());
    }

    /** Whether it is written for a period only once somebody has asked for it there. */
    public boolean isAsked() {
        return head.asked();
    }

    /** The name that its file says its document has in a period's folder; empty if it says none. */
    public Optional<String> fileName(Period period) {
        return head.file().map(file -> file.of(period));
    }

    /**
     * Writes the summary as a .docx file, replacing what is there, and reads it back.
     *
     * @return its sentences that speak of figures, in order
     * @throws NarrativeRefused if the written document does not say what the figures say; there is then no file
     */
    public List<Statement> write(Consolidation consolidation, Path file) throws IOException {
        CountyFacts facts = CountyFacts.of(consolidation, catalog, head.figures());
        try {
            Meant meant = template().write(facts, file);
            ReadBack.compare(file, meant);
            return Statements.of(meant.parts().get(0).prose());
        } catch (Untrue e) {
            Files.deleteIfExists(file);
            throw new NarrativeRefused(e);
        }
    }

    private synchronized WordTemplate template() {
        WordTemplate read = template == null ? source.get() : template;
        template = read;
        return read;
    }
}
