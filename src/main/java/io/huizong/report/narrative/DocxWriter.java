package io.huizong.report.narrative;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes evaluated blocks as a Word document. How each style looks is in the style sheet, not here. */
final class DocxWriter {
    private static final String FONTS_PART = "/word/fontTable.xml";
    private static final String FONTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private DocxWriter() {}

    /** Writes the blocks; the first is taken for the document's title. */
    static void write(List<Block> blocks, String creator, ZonedDateTime time, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            style(document);
            PageLayout.apply(document);
            blocks.forEach(block -> block(block, document));
            describe(document, blocks, creator, time);
            document.write(out);
        }
    }

    private static void style(XWPFDocument document) throws IOException {
        try {
            StylesDocument styles =
                    StylesDocument.Factory.parse(new ByteArrayInputStream(Resource.bytes("styles.xml")));
            document.createStyles().setStyles(styles.getStyles());
            InputStream settings = new ByteArrayInputStream(Resource.bytes("settings.xml"));
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
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

    private static void block(Block block, XWPFDocument document) {
        if (block instanceof Block.Paragraph paragraph) {
            fill(document.createParagraph(), paragraph.style(), paragraph.phrase());
        } else if (block instanceof Block.Table table) {
            DocxTable.write(table, document);
        }
    }

    static void fill(XWPFParagraph paragraph, Style style, Phrase phrase) {
        paragraph.setStyle(style.code());
        paragraph.createRun().setText(phrase.text());
    }

    private static void describe(XWPFDocument document, List<Block> blocks, String creator, ZonedDateTime time)
            throws IOException {
        try {
            PackageProperties properties = document.getPackage().getPackageProperties();
            properties.setCreatorProperty(creator);
            properties.setCreatedProperty(Optional.of(Date.from(time.toInstant())));
            if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph title) {
                properties.setTitleProperty(title.phrase().text());
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
