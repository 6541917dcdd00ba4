package io.huizong.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx whose parts are written by hand, by a seed: everything that other programs than POI write. */
final class WrittenBook {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** What is true of a whole workbook. */
    enum Trait {
        STRICT(8),
        PREFIXED(5),
        FROM_1904(4),
        UTF_16(10),
        ISO_DATES(8),
        UNWORKED_FORMULAS(4);

        /** One workbook in so many has it. */
        private final int rarity;

        Trait(int rarity) {
            this.rarity = rarity;
        }
    }

    final List<WrittenSheet> sheets = new ArrayList<>();
    /** By the indices of the styles. */
    final List<WrittenFormat> formats;
    /** By the indices of the shared texts. */
    final List<String> texts = new ArrayList<>();

    private final Random random;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    WrittenBook(int seed) {
        this.random = Seeds.random(seed);
        for (Trait trait : Trait.values()) {
            if (random.nextInt(trait.rarity) == 0) {
                traits.add(trait);
            }
        }
        // POI opens no workbook with ISO dates, and so works out no formula of it.
        if (has(Trait.ISO_DATES)) {
            traits.remove(Trait.UNWORKED_FORMULAS);
        }
        // The first is General, which cells that name no style have.
        formats = new ArrayList<>(WrittenFormat.ALL);
        Collections.shuffle(formats.subList(1, formats.size()), random);
        formats.subList(30, formats.size()).clear();
        fill();
    }

    private void fill() {
        WrittenText picker = new WrittenText(random);
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            texts.add(picker.pick());
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            sheets.add(new WrittenSheet("表 " + i + " & <", random, new WrittenCells(random, this)));
        }
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The parts by name; may be changed before they are packed. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/styles.xml", styles());
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + Fixtures.MAIN + "\" count=\"1\" uniqueCount=\"" + texts.size() + "\">"
                        + WrittenCells.items(texts, random) + "</sst>");
        StringBuilder links = new StringBuilder(relationship("s", "styles", "styles.xml"));
        links.append(relationship("t", "sharedStrings", "/xl/sharedStrings.xml"));
        for (int i = 0; i < sheets.size(); i++) {
            links.append(relationship("r" + i, "worksheet", "../xl/worksheets/sheet" + i + ".xml"));
            parts.put("xl/worksheets/sheet" + i + ".xml", sheets.get(i).xml());
        }
        parts.put("xl/_rels/workbook.xml.rels", relationships(links.toString()));
        parts.put("[Content_Types].xml", types());
        parts.replaceAll((name, xml) -> name.startsWith("xl/") && !name.contains("_rels") ? dressed(xml) : xml);
        parts.replaceAll((name, xml) -> has(Trait.STRICT) ? toStrict(xml) : xml);
        return parts;
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + Fixtures.MAIN + "\" xmlns:r=\"" + RELATIONSHIPS
                + "\"><workbookPr"
                + (has(Trait.FROM_1904) ? " date1904=\"" + (random.nextBoolean() ? "1" : "true") + "\"" : "")
                + "/><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            String name = sheets.get(i).name.replace("&", "&amp;").replace("<", "&lt;");
            xml.append("<sheet name=\"" + name + "\" sheetId=\"" + (i + 1) + "\"" + sheets.get(i).state + " r:id=\"r"
                    + i + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (WrittenFormat format : formats) {
            if (format.code() != null) {
                String code = format.code()
                        .replace("&", "&amp;")
                        .replace("\"", "&quot;")
                        .replace("<", "&lt;");
                codes.append("<numFmt numFmtId=\"" + format.id() + "\" formatCode=\"" + code + "\"/>");
            }
            cells.append("<xf numFmtId=\"" + format.id() + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        }
        return "<styleSheet xmlns=\"" + Fixtures.MAIN + "\"><numFmts>" + codes + "</numFmts><fonts><font/></fonts>"
                + "<fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    private String types() {
        StringBuilder xml =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(type("workbook", "sheet.main")).append(type("styles", "styles"));
        xml.append(type("sharedStrings", "sharedStrings"));
        for (int i = 0; i < sheets.size(); i++) {
            xml.append(type("worksheets/sheet" + i, "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    /** With a prefix on all its own elements if the book has one, and its encoding declared. */
    private String dressed(String xml) {
        String plain = has(Trait.PREFIXED)
                ? xml.replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1x:$2").replaceFirst("xmlns=", "xmlns:x=")
                : xml;
        return "<?xml version=\"1.0\" encoding=\"" + charset() + "\" standalone=\"yes\"?>\n" + plain;
    }

    private static String toStrict(String xml) {
        return xml.replace(Fixtures.MAIN, STRICT_MAIN).replace(RELATIONSHIPS, STRICT_RELATIONSHIPS);
    }

    private Charset charset() {
        return has(Trait.UTF_16) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    Path write(Path file) {
        return write(file, parts());
    }

    Path write(Path file, Map<String, String> parts) {
        try {
            return Files.write(file, zip(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts packed, each in its encoding. */
    byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue()
                        .getBytes(part.getValue().startsWith("<?xml") ? charset() : StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
