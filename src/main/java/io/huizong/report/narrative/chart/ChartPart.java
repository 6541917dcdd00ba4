package io.huizong.report.narrative.chart;

import io.huizong.report.narrative.xml.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/** Puts a chart into a Word file: its frame into a run, itself and its workbook into parts of their own. */
public final class ChartPart {
    private static final String FRAME = """
            <w:drawing xmlns:w="%s"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             ><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"
             /><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="%d" name="chart %d"
             /><wp:cNvGraphicFramePr/><a:graphic><a:graphicData
             uri="http://schemas.openxmlformats.org/drawingml/2006/chart"
             ><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="%s"
             /></a:graphicData></a:graphic></wp:inline></w:drawing>""";

    private static final String TO_CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    static final String TO_WORKBOOK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";
    /** Far from the numbers that pictures of a template are likely to have. */
    private static final int FIRST_ID = 70_000;

    private static final long UNITS_A_POINT_20TH = 635;
    private static final long UNITS_A_CENTIMETRE = 360_000;

    private ChartPart() {}

    /**
     * Fills a run with the frame of a chart.
     *
     * @param width in twentieths of a point
     */
    public static void frame(Element run, ChartData data, String relation, int number, int width) {
        long tall = data.ranked() ? 22 + 6L * data.points().size() : 70;
        String frame = FRAME.formatted(
                Xml.WORD,
                width * UNITS_A_POINT_20TH,
                tall * UNITS_A_CENTIMETRE / 10,
                FIRST_ID + number,
                number,
                relation);
        try {
            Element drawing = Xml.parse(frame.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
            run.appendChild(run.getOwnerDocument().importNode(drawing, true));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a chart's parts under a name and ties them to the body under a relation. */
    public static void put(OPCPackage word, String body, String name, String relation, ChartData data)
            throws IOException {
        try (OPCPackage drawn = drawn(data)) {
            PackagePart from = drawn.getPartsByName(java.util.regex.Pattern.compile("/word/charts/.*\\.xml"))
                    .get(0);
            PackageRelationship toBook =
                    from.getRelationshipsByType(TO_WORKBOOK).getRelationship(0);
            PackagePart chart = copy(word, from, name);
            PackagePartName book = PackagingURIHelper.createPartName(
                    name.replace("/charts/", "/embeddings/").replace(".xml", ".xlsx"));
            copy(word, from.getRelatedPart(toBook), book.getName());
            chart.addRelationship(book, TargetMode.INTERNAL, TO_WORKBOOK, toBook.getId());
            word.getPart(PackagingURIHelper.createPartName(body))
                    .addRelationship(chart.getPartName(), TargetMode.INTERNAL, TO_CHART, relation);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static OPCPackage drawn(ChartData data) throws IOException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            ChartDrawing.draw(data, document.createChart());
            document.write(bytes);
        }
        return OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static PackagePart copy(OPCPackage word, PackagePart from, String name)
            throws IOException, InvalidFormatException {
        PackagePart part = word.createPart(PackagingURIHelper.createPartName(name), from.getContentType());
        try (InputStream in = from.getInputStream();
                OutputStream out = part.getOutputStream()) {
            in.transferTo(out);
        }
        return part;
    }
}
