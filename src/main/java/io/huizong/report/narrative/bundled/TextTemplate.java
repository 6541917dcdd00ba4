package io.huizong.report.narrative.bundled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A template written as a text, made into a Word file. A line is a paragraph, <code>style| text</code>; one that begins
 * with a brace is a directive; one that begins with a space goes on; lines of <code>head|</code>, <code>row|</code> and
 * <code>foot|</code> one after the other are a table, their cells parted by bars; <code>include| part</code> stands for
 * the lines of another file, among those that several narratives share. How each style looks is in the style
 * sheet.
 */
public final class TextTemplate {
    private static final String FONTS_PART = "/word/fontTable.xml";
    private static final String FONTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private static final String INCLUDE = "include|";

    private final XWPFDocument document;
    private final List<TemplateTable.Line> table = new ArrayList<>();

    private TextTemplate(XWPFDocument document) {
        this.document = document;
    }

    /** The bytes of the .docx file; {@link IllegalStateException} for a line that is none of these. */
    public static byte[] compile(String text) {
        try (XWPFDocument document = new XWPFDocument()) {
            style(document);
            PageLayout.apply(document);
            TextTemplate template = new TextTemplate(document);
            lines(text).forEach(template::line);
            template.finishTable();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(INCLUDE)) {
                String part = line.substring(INCLUDE.length()).strip();
                lines.addAll(lines(Resource.text("parts/" + part + ".txt")));
            } else if (line.startsWith(" ")) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private void line(String line) {
        if (line.startsWith("{")) {
            finishTable();
            fill(document.createParagraph(), Style.DIRECTIVE, line);
            return;
        }
        String[] parts = line.split("\\|", 2);
        if (parts.length < 2) {
            throw new IllegalStateException("neither style nor directive: " + line);
        }
        if (TemplateTable.isLine(parts[0])) {
            table.add(TemplateTable.line(parts[0], parts[1]));
            return;
        }
        finishTable();
        Style style = Style.of(parts[0]).orElseThrow(() -> new IllegalStateException("no style: " + line));
        fill(document.createParagraph(), style, parts[1].strip());
    }

    private void finishTable() {
        if (!table.isEmpty()) {
            TemplateTable.write(List.copyOf(table), document);
            table.clear();
        }
    }

    static void fill(XWPFParagraph paragraph, Style style, String text) {
        paragraph.setStyle(style.code());
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }

    private static void style(XWPFDocument document) throws IOException {
        try {
            StylesDocument styles =
                    StylesDocument.Factory.parse(new ByteArrayInputStream(Resource.bytes("styles.xml")));
            document.createStyles().setStyles(styles.getStyles());
            var settings = SettingsDocument.Factory.parse(new ByteArrayInputStream(Resource.bytes("settings.xml")));
            document.getSettings().getCTSettings().set(settings.getSettings());
            PackagePartName name = PackagingURIHelper.createPartName(FONTS_PART);
            PackagePart fonts = document.getPackage().createPart(name, FONTS_TYPE);
            try (OutputStream out = fonts.getOutputStream()) {
                out.write(Resource.bytes("fonts.xml"));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS_RELATION);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("the style sheet is no style sheet", e);
        }
    }
}
