import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes what a county's units send month by month, a workbook each, the same for the same seed:
 * {@code java MonthFiles.java FOLDER UNITS FIRST-MONTH MONTHS}.
 */
final class MonthFiles {
    private static final long SEED = 20240601;
    private static final int ROWS = 12;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final FileTime SETTLED = FileTime.from(Instant.now().minus(Duration.ofHours(1)));

    private MonthFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int units = Integer.parseInt(arguments[1]);
        YearMonth first = YearMonth.parse(arguments[2]);
        register(folder.resolve("单位名册.csv"), units);
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            YearMonth month = first.plusMonths(i);
            Path of = Files.createDirectories(folder.resolve(month.toString()));
            for (int unit = 1; unit <= units; unit++) {
                workbook(of.resolve(name(unit) + ".xlsx"), unit, month);
            }
        }
    }

    private static String name(int unit) {
        return "第" + unit + "街道";
    }

    private static void register(Path file, int units) throws IOException {
        StringBuilder text = new StringBuilder("单位代码,单位名称\n");
        for (int unit = 1; unit <= units; unit++) {
            text.append(String.format("U%04d,%s%n", unit, name(unit)));
        }
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, SETTLED);
    }

    /** Every tenth has a mistake, as in life. */
    private static void workbook(Path file, int unit, YearMonth month) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED + unit * 1_000L + month.getYear() * 12L + month.getMonthValue());
        StringBuilder rows = new StringBuilder();
        row(rows, 1, "理论学习情况统计表");
        row(rows, 2, "填报单位：" + name(unit), "报告期：" + month.getYear() + "年" + month.getMonthValue() + "月");
        row(rows, 3, "学习日期", "学习主题", "学习形式", "参加人次");
        for (int i = 0; i < ROWS; i++) {
            boolean wrong = i == 0 && (unit + month.getMonthValue()) % 10 == 0;
            row(rows, i + 4, month.atDay(1 + random.nextInt(28)).toString(), name(unit) + "专题学习" + month + "第" + i + "次",
                    "集体学习", wrong ? "若干" : String.valueOf(5 + random.nextInt(200)));
        }
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                    + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType="
                    + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"理论学习\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        Files.setLastModifiedTime(file, SETTLED);
    }

    private static void row(StringBuilder out, int number, String... values) {
        out.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < values.length; i++) {
            String at = (char) ('A' + i) + String.valueOf(number);
            boolean isNumber = values[i].chars().allMatch(Character::isDigit);
            out.append("<c r=\"").append(at).append(isNumber ? "\"><v>" : "\" t=\"inlineStr\"><is><t>").append(values[i])
                    .append(isNumber ? "</v></c>" : "</t></is></c>");
        }
        out.append("</row>");
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        out.write(xml);
        out.flush();
        zip.closeEntry();
    }
}
