package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartData;
import io.huizong.report.narrative.chart.ChartPart;
import io.huizong.report.narrative.xml.Xml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The charts of one document: puts their frames into paragraphs and their parts into the file. Used once. */
final class Charts {
    private static final String PART = "/word/charts/summary%d.xml";
    private static final String RELATION = "summaryChart%d";
    private static final int A4_TYPE_AREA = 8845;
    /** Replaced, since a chart in a line of fixed height is cut off, and an indent would push it out of the page. */
    private static final Set<String> REPLACED = Set.of("spacing", "ind", "jc");

    private static final Set<String> AFTER_SPACING = Set.of(
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");

    private final int width;
    private final Map<String, ChartData> drawn = new LinkedHashMap<>();

    /** Takes the body, whose page set-up says how wide charts are. */
    Charts(Story body) {
        this.width = typeArea(body);
    }

    private static int typeArea(Story body) {
        List<Element> sections = Xml.all(body.root(), "sectPr");
        if (sections.isEmpty()) {
            return A4_TYPE_AREA;
        }
        Element section = sections.get(sections.size() - 1);
        int page = number(section, "pgSz", "w");
        int area = page - number(section, "pgMar", "left") - number(section, "pgMar", "right");
        return page > 0 && area > 0 ? area : A4_TYPE_AREA;
    }

    private static int number(Element section, String child, String attribute) {
        return Xml.setting(section, child, attribute)
                .filter(v -> v.matches("\\d+"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Fills an empty copy of the template's paragraph. */
    void draw(Element paragraph, Block.Chart chart) {
        int number = drawn.size() + 1;
        drawn.put(PART.formatted(number), chart.data());
        Xml.child(chart.paragraph(), "pPr")
                .ifPresent(look ->
                        paragraph.appendChild(paragraph.getOwnerDocument().importNode(look, true)));
        plain(paragraph);
        Element run = Xml.add(paragraph, "r");
        ChartPart.frame(run, chart.data(), RELATION.formatted(number), number, width);
    }

    private static void plain(Element paragraph) {
        Element look = Xml.child(paragraph, "pPr").orElseGet(() -> Xml.add(paragraph, "pPr"));
        Xml.children(look).stream()
                .filter(child -> REPLACED.contains(child.getLocalName()))
                .forEach(look::removeChild);
        Node after = Xml.children(look).stream()
                .filter(child -> AFTER_SPACING.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        Element spacing = Xml.add(look, "spacing");
        List.of("before", "after").forEach(side -> Xml.set(spacing, side, 120));
        Xml.set(spacing, "line", 240);
        Xml.set(spacing, "lineRule", "auto");
        Element indent = Xml.add(look, "ind");
        List.of("leftChars", "left", "rightChars", "right", "firstLineChars", "firstLine")
                .forEach(side -> Xml.set(indent, side, 0));
        Element centred = Xml.add(look, "jc");
        Xml.set(centred, "val", "center");
        if (after != null) {
            List.of(spacing, indent, centred).forEach(child -> look.insertBefore(child, after));
            Xml.children(look).stream()
                    .filter(child -> Set.of("contextualSpacing", "mirrorIndents", "suppressOverlap")
                            .contains(child.getLocalName()))
                    .toList()
                    .forEach(child -> look.insertBefore(child, centred));
        }
    }

    /** By the name of the part that draws it. */
    Map<String, ChartData> drawn() {
        return drawn;
    }

    /** Adds the charts' parts to the file and ties them to its body. */
    void put(OPCPackage word, String body) throws IOException {
        int number = 0;
        for (Map.Entry<String, ChartData> chart : drawn.entrySet()) {
            number++;
            ChartPart.put(word, body, chart.getKey(), RELATION.formatted(number), chart.getValue());
        }
    }
}
