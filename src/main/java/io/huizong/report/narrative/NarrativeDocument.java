package io.huizong.report.narrative;

import io.huizong.figures.Consolidation;
import io.huizong.form.FormCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A narrative, read and checked once, that writes itself over any consolidation. */
public final class NarrativeDocument {
    private static final String DEFAULT = "monthly.yaml";

    private final List<Part> template;
    private final FormCatalog catalog;

    private NarrativeDocument(List<Part> template, FormCatalog catalog) {
        this.template = template;
        this.catalog = catalog;
    }

    /** The narrative that the program ships with. */
    public static NarrativeDocument bundled(FormCatalog catalog) {
        String text = new String(Resource.bytes(DEFAULT), StandardCharsets.UTF_8);
        return load(new NarrativeSource(DEFAULT, text), catalog);
    }

    /**
     * Reads a narrative. An indicator that it names must be one of the catalogue's.
     *
     * @throws FaultyNarrative if there is any mistake, naming them all with file and line
     */
    public static NarrativeDocument load(NarrativeSource source, FormCatalog catalog) {
        return new NarrativeDocument(TemplateReader.read(source, catalog), catalog);
    }

    /**
     * Writes the summary as a .docx file, replacing what is there, and reads it back.
     *
     * @return its sentences that speak of figures, in order
     * @throws NarrativeRefused if the written document does not say what the figures say; there is then no file
     */
    public List<Statement> write(Consolidation consolidation, Path file) throws IOException {
        List<Block> blocks = Evaluation.of(template, CountyFacts.of(consolidation, catalog));
        try (OutputStream out = Files.newOutputStream(file)) {
            DocxWriter.write(blocks, consolidation.office(), consolidation.generatedAt(), out);
        }
        try {
            ReadBack.compare(file, blocks);
        } catch (NarrativeRefused e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return Statements.of(blocks);
    }
}
