package io.huizong.report.narrative.chart;

import io.huizong.report.narrative.facts.Point;
import io.huizong.report.narrative.text.Untrue;
import io.huizong.report.narrative.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Compares a chart of a written file, both what it draws and what its workbook holds, with its figures. */
public final class WrittenChart {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** A double holds no more digits. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private final ChartData meant;

    private WrittenChart(ChartData meant) {
        this.meant = meant;
    }

    /**
     * Compares the chart in the part of a name.
     *
     * @throws Untrue at the first label or number that is another
     */
    public static void compare(OPCPackage word, String name, ChartData meant) throws IOException {
        WrittenChart chart = new WrittenChart(meant);
        try {
            PackagePart part = word.getPart(PackagingURIHelper.createPartName(name));
            if (part == null) {
                throw chart.refused(meant.title(), "", "");
            }
            chart.drawn(part);
            chart.workbook(part.getRelatedPart(
                    part.getRelationshipsByType(ChartPart.TO_WORKBOOK).getRelationship(0)));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void drawn(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            Element root = Xml.parse(in.readAllBytes()).getDocumentElement();
            Map<Integer, String> labels = points(root, "cat");
            Map<Integer, String> values = points(root, "val");
            List<Point> points = meant.points();
            for (int i = 0; i < points.size(); i++) {
                point(points.get(i), labels.get(i), values.get(i));
            }
            if (labels.size() != points.size()) {
                throw refused(meant.title(), String.valueOf(labels.size()), String.valueOf(points.size()));
            }
        }
    }

    private static Map<Integer, String> points(Element root, String axis) {
        Map<Integer, String> points = new HashMap<>();
        NodeList lists = root.getElementsByTagNameNS(CHART, axis);
        for (int i = 0; i < lists.getLength(); i++) {
            NodeList found = ((Element) lists.item(i)).getElementsByTagNameNS(CHART, "pt");
            for (int j = 0; j < found.getLength(); j++) {
                Element point = (Element) found.item(j);
                points.put(
                        Integer.parseInt(point.getAttribute("idx")),
                        point.getTextContent().strip());
            }
        }
        return points;
    }

    private void workbook(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream();
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < meant.points().size(); i++) {
                XSSFRow row = sheet.getRow(i + 1);
                point(meant.points().get(i), content(row, 0), content(row, 1));
            }
        }
    }

    private static @Nullable String content(@Nullable XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return null;
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.getRawValue();
    }

    private void point(Point point, @Nullable String label, @Nullable String value) {
        if (!point.label().equals(label)) {
            throw refused(point.label(), String.valueOf(label), point.label());
        }
        if (!same(point.value(), value)) {
            throw refused(point.label(), String.valueOf(value), String.valueOf(point.value()));
        }
    }

    private static boolean same(@Nullable BigDecimal figure, @Nullable String found) {
        if (figure == null || found == null) {
            return figure == null && found == null;
        }
        BigDecimal allowed = TOLERANCE.multiply(figure.abs().max(BigDecimal.ONE));
        return new BigDecimal(found).subtract(figure).abs().compareTo(allowed) <= 0;
    }

    private Untrue refused(String label, String found, String expected) {
        return Untrue.of("chart", meant.title(), Map.of("label", label, "found", found, "expected", expected));
    }
}
