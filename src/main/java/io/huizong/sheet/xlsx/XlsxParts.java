package io.huizong.sheet.xlsx;

import io.huizong.sheet.DateSystem;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an .xlsx are, and what its workbook part says.
 *
 * @param styles the styles part's name; null if there is none
 * @param texts the shared texts part's name; null if there is none
 */
record XlsxParts(
        List<Tab> tabs,
        DateSystem system,
        @Nullable String styles,
        @Nullable String texts) {
    private static final String WORKBOOK = "xl/workbook.xml";

    /** One worksheet: its name, whether it is hidden, its part's name. */
    record Tab(String name, boolean hidden, String part) {}

    /** A relationship's last word of its type, and the part it leads to. */
    private record Target(String type, String part) {}

    static XlsxParts read(ZipParts zip) throws IOException, XMLStreamException, UnreadableFile {
        String workbook = workbookPart(zip);
        Map<String, Target> targets = targets(zip, workbook);
        List<Tab> tabs = new ArrayList<>();
        DateSystem system = DateSystem.FROM_1900;
        try (Xml xml = Xml.open(present(zip, workbook))) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "workbookPr" -> system = xml.flag("date1904") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
                    case "sheet" -> addTab(xml, targets, zip, tabs);
                    default -> {}
                }
            }
        }
        if (tabs.isEmpty()) {
            throw Refusal.damaged("no-sheet");
        }
        return new XlsxParts(List.copyOf(tabs), system, styles(targets, zip), part(targets, "sharedStrings"));
    }

    /** A workbook may have no styles; but if they are gone, dates would be read as numbers. */
    private static @Nullable String styles(Map<String, Target> targets, ZipParts zip) throws UnreadableFile {
        String styles = part(targets, "styles");
        if (styles != null && !zip.has(styles)) {
            throw Refusal.damaged("part");
        }
        return styles;
    }

    private static void addTab(Xml xml, Map<String, Target> targets, ZipParts zip, List<Tab> tabs)
            throws UnreadableFile {
        String id = xml.relationshipId();
        Target target = id == null ? null : targets.get(id);
        if (target == null || (target.type.equals("worksheet") && !zip.has(target.part))) {
            throw Refusal.damaged("part");
        }
        if (target.type.equals("worksheet")) {
            String name = xml.attribute("name");
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            tabs.add(new Tab(name == null ? "" : RichText.unescape(name), hidden, target.part));
        }
    }

    private static String workbookPart(ZipParts zip) throws IOException, XMLStreamException {
        String part = part(targets(zip, ""), "officeDocument");
        return part != null && zip.has(part) ? part : WORKBOOK;
    }

    private static @Nullable String part(Map<String, Target> targets, String type) {
        return targets.values().stream()
                .filter(target -> target.type.equals(type))
                .map(Target::part)
                .findFirst()
                .orElse(null);
    }

    /** The relationships of a part by id; of the package itself for "". */
    private static Map<String, Target> targets(ZipParts zip, String source) throws IOException, XMLStreamException {
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        String file = source.substring(folder.length());
        Map<String, Target> targets = new HashMap<>();
        InputStream in = zip.stream(folder + "_rels/" + file + ".rels");
        if (in == null) {
            return targets;
        }
        try (Xml xml = Xml.open(in)) {
            while (xml.nextElement()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (xml.localName().equals("Relationship") && id != null && type != null && target != null) {
                    targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        String plain = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8)
                .replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        List<String> names = new ArrayList<>();
        for (String name : (folder + plain).split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    /** The content of a part that has to be there. */
    static InputStream present(ZipParts zip, String part) throws IOException, UnreadableFile {
        InputStream in = zip.stream(part);
        if (in == null) {
            throw Refusal.damaged("part");
        }
        return in;
    }
}
