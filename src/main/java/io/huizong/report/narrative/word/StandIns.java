package io.huizong.report.narrative.word;

import io.huizong.report.narrative.bundled.Resource;
import io.huizong.report.narrative.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Names in a file's font table what stands in for the fonts of official documents where a machine lacks them. Other word
 * processors drop these names on saving; a table that has them is left alone.
 */
final class StandIns {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

    private StandIns() {}

    static void complete(OPCPackage word) throws IOException {
        for (PackagePart part : word.getPartsByContentType(TYPE)) {
            Document table;
            try (InputStream in = part.getInputStream()) {
                table = Xml.parse(in.readAllBytes());
            }
            if (complete(table)) {
                try (OutputStream out = part.getOutputStream()) {
                    out.write(Xml.bytes(table));
                }
            }
        }
    }

    /** Whether anything was missing. */
    private static boolean complete(Document table) throws IOException {
        Map<String, String> known = known();
        boolean changed = false;
        for (Element font : Xml.all(table.getDocumentElement(), "font")) {
            String others = known.get(Xml.attribute(font, "name"));
            if (others != null && Xml.child(font, "altName").isEmpty()) {
                Element added = Xml.add(font, "altName");
                Xml.set(added, "val", others);
                font.insertBefore(added, font.getFirstChild());
                changed = true;
            }
        }
        return changed;
    }

    private static Map<String, String> known() throws IOException {
        Element fonts = Xml.parse(Resource.bytes("fonts.xml")).getDocumentElement();
        return Xml.all(fonts, "font").stream()
                .collect(Collectors.toMap(
                        font -> Xml.attribute(font, "name"),
                        font -> Xml.setting(font, "altName", "val").orElse("")));
    }
}
