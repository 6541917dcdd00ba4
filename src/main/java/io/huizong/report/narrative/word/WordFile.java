package io.huizong.report.narrative.word;

import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.text.Wording;
import io.huizong.report.narrative.xml.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;

/** The parts of a .docx file that hold text, and whether it may be used as a template. */
final class WordFile {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = TYPES + "document.main+xml";
    private static final Map<String, String> OTHERS = Map.of(
            TYPES + "header+xml", "header",
            TYPES + "footer+xml", "footer",
            TYPES + "footnotes+xml", "footnotes",
            TYPES + "endnotes+xml", "endnotes");
    /** Relations to what would bring in things that nobody has checked. */
    private static final List<String> FOREIGN = List.of("/aFChunk", "/oleObject", "/control", "/attachedToolbars");

    private static final List<String> REVIEW = List.of("ins", "del", "moveFrom", "moveTo", "commentReference");

    private WordFile() {}

    /** Opens a file that was looked at before. */
    static OPCPackage open(byte[] file) throws IOException {
        try {
            return OPCPackage.open(new ByteArrayInputStream(file));
        } catch (InvalidFormatException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new IOException(e);
        }
    }

    /**
     * The body first, then headers, footers and notes.
     *
     * @throws NotSayable if the file is no Word document, or holds macros, relations to other files, or
     *     what reviewers have left
     */
    static List<Story> template(byte[] file) throws NotSayable {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            throw new NotSayable("old-word", Map.of());
        }
        try (OPCPackage word = open(file)) {
            acceptable(word);
            List<Story> stories = stories(word);
            for (Story story : stories) {
                settled(story);
            }
            return stories;
        } catch (IOException | OpenXML4JRuntimeException | InvalidFormatException e) {
            throw new NotSayable("no-word", Map.of());
        }
    }

    private static void acceptable(OPCPackage word) throws NotSayable, InvalidFormatException {
        relations(word.getRelationships());
        for (PackagePart part : word.getParts()) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vba") || type.contains("activeX")) {
                throw new NotSayable("macros", Map.of());
            }
            if (!part.isRelationshipPart() && part.hasRelationships()) {
                relations(part.getRelationships());
            }
        }
        if (word.getPartsByContentType(MAIN).size() != 1) {
            throw new NotSayable("no-word", Map.of());
        }
    }

    /** What reviewers leave in a template would be published with it. */
    private static void settled(Story story) throws NotSayable {
        for (String mark : REVIEW) {
            if (!Xml.all(story.root(), mark).isEmpty()) {
                throw new NotSayable("revisions", Map.of());
            }
        }
    }

    private static void relations(Iterable<PackageRelationship> relations) throws NotSayable {
        for (PackageRelationship relation : relations) {
            String type = relation.getRelationshipType();
            boolean link = type.endsWith("/hyperlink");
            if ((relation.getTargetMode() == TargetMode.EXTERNAL && !link)
                    || FOREIGN.stream().anyMatch(type::endsWith)) {
                throw new NotSayable("foreign", Map.of("found", String.valueOf(relation.getTargetURI())));
            }
        }
    }

    static List<Story> stories(OPCPackage word) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (PackagePart part : word.getPartsByContentType(MAIN)) {
            stories.add(story(part, ""));
        }
        try {
            for (PackagePart part : word.getParts()) {
                String label = OTHERS.get(part.getContentType());
                if (label != null) {
                    stories.add(story(part, Wording.text("part." + label)));
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return List.copyOf(stories);
    }

    private static Story story(PackagePart part, String label) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new Story(
                    part.getPartName().getName(),
                    label,
                    Xml.parse(in.readAllBytes()).getDocumentElement());
        }
    }
}
