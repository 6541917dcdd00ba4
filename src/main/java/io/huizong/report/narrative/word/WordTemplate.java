package io.huizong.report.narrative.word;

import io.huizong.figures.Consolidation;
import io.huizong.report.narrative.clause.Flow;
import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.xml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/** A Word file, read and checked once, that is filled in for any consolidation; all else in it stays as it is. */
public final class WordTemplate {
    private final byte[] file;
    private final List<Filled> stories;

    private record Filled(Story story, List<Flow<Part>> flow) {}

    private WordTemplate(byte[] file, List<Filled> stories) {
        this.file = file;
        this.stories = stories;
    }

    /** Whether a name means something to templates besides the facts. */
    public static boolean isReserved(String name) {
        return ParagraphTokens.isReserved(name);
    }

    /** Reads a file; every mistake goes to {@code faults}, under the file's name. */
    public static WordTemplate read(byte[] file, String name, ShapeCheck names, Faults faults) {
        List<Filled> filled = new ArrayList<>();
        try {
            for (Story story : WordFile.template(file)) {
                filled.add(new Filled(story, StoryReader.read(story, name, names, faults)));
            }
        } catch (NotSayable e) {
            faults.file(name, e);
        }
        return new WordTemplate(file, List.copyOf(filled));
    }

    /** Writes the document, replacing what is there; returns what it is meant to say. */
    public Meant write(CountyFacts facts, Path to) throws IOException {
        try (OPCPackage word = WordFile.open(file)) {
            Charts charts = new Charts(stories.get(0).story());
            List<Meant.Part> parts = new ArrayList<>();
            for (Filled filled : stories) {
                List<Block> blocks = Evaluation.of(filled.flow(), Moment.of(facts));
                StoryWriter.Written written = StoryWriter.write(filled.story(), blocks, charts);
                replace(word, filled.story().name(), Xml.bytes(written.document()));
                parts.add(new Meant.Part(filled.story().name(), written.meant(), written.prose()));
            }
            charts.put(word, stories.get(0).story().name());
            StandIns.complete(word);
            Meant meant = new Meant(List.copyOf(parts), charts.drawn());
            describe(word, meant, facts.consolidation());
            try (OutputStream out = Files.newOutputStream(to)) {
                word.save(out);
            }
            return meant;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void replace(OPCPackage word, String name, byte[] content)
            throws IOException, InvalidFormatException {
        PackagePart part = word.getPart(PackagingURIHelper.createPartName(name));
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    private static void describe(OPCPackage word, Meant meant, Consolidation consolidation)
            throws InvalidFormatException {
        PackageProperties properties = word.getPackageProperties();
        properties.setCreatorProperty(consolidation.office());
        properties.setCreatedProperty(
                Optional.of(Date.from(consolidation.generatedAt().toInstant())));
        meant.parts().get(0).phrases().stream()
                .map(Phrase::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(properties::setTitleProperty);
    }
}
