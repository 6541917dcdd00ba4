import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an input folder for one measurement, the same for the same seed: {@code java MakeFiles.java KIND FOLDER ROWS}.
 * It writes the XML itself: a library would take longer than the program that is measured.
 */
final class MakeFiles {
    private static final long SEED = 20240601;
    private static final String UNIT = "城关镇";
    private static final List<String> HEADER = List.of("学习日期", "学习主题", "学习形式", "参加人次", "发放资料份数", "主办单位", "地点");
    private static final String SYLLABLES =
            "学习贯彻落实会议精神全面推进乡村振兴基层治理干部队伍建设理论宣讲党员教育培训交流研讨专题读书班调研报告";
    private static final int COLUMNS = 7;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Kind kind;
    private final int rows;

    private MakeFiles(Kind kind, int rows) {
        this.kind = kind;
        this.rows = rows;
    }

    /** What is in the folder. */
    enum Kind {
        SHARED, INLINE, CSV_GB18030, CSV_UTF8, SMALL,
        ALL_OUTSIDE, ALL_BLANK, ALL_NOTED, ALL_QUERIED, ALL_DUPLICATE, ALL_TOTALS, ALL_MERGED, STYLED_EMPTY, HUGE_DIMENSION
    }

    public static void main(String[] arguments) throws IOException {
        Kind kind = Kind.valueOf(arguments[0]);
        int rows = Integer.parseInt(arguments[2]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        new MakeFiles(kind, rows).write(folder);
        FileTime settled = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, settled);
            }
        }
    }

    private void write(Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("单位名册.csv"))) {
            out.write("单位代码,单位名称\nU0001," + UNIT + "\nU0002,东河镇\n");
            for (int unit = 3; kind == Kind.SMALL && unit <= rows; unit++) {
                out.write(String.format("U%04d,第%d街道%n", unit, unit));
            }
        }
        switch (kind) {
            case CSV_GB18030 -> csv(folder, Charset.forName("GB18030"));
            case CSV_UTF8 -> csv(folder, StandardCharsets.UTF_8);
            case SMALL -> small(folder);
            default -> workbook(folder.resolve(UNIT + ".xlsx"), UNIT, rows, 0);
        }
        if (kind != Kind.SMALL) {
            workbook(folder.resolve("东河镇.xlsx"), "东河镇", 20, 5_000_000);
        }
    }

    private void small(Path folder) throws IOException {
        workbook(folder.resolve(UNIT + ".xlsx"), UNIT, 20, 0);
        workbook(folder.resolve("东河镇.xlsx"), "东河镇", 20, 20);
        for (int unit = 3; unit <= rows; unit++) {
            String name = "第" + unit + "街道";
            workbook(folder.resolve(name + ".xlsx"), name, 20, unit * 20);
        }
    }

    private void csv(Path folder, Charset charset) throws IOException {
        Path file = folder.resolve(UNIT + "2024年6月.csv");
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset), 1 << 16)) {
            out.write("理论学习情况统计表\r\n" + String.join(",", HEADER) + "\r\n");
            for (int row = 0; row < rows; row++) {
                out.write(String.join(",", values(row)) + "\r\n");
            }
        }
    }

    /** A row's seven values; what is odd about them is the kind's. */
    private String[] values(int row) {
        boolean ordinary = row >= 5_000_000;
        int content = kind == Kind.ALL_DUPLICATE && !ordinary ? 0 : row;
        SplittableRandom random = new SplittableRandom(SEED + content);
        String[] values = {
            "2024-06-" + two(1 + random.nextInt(30)),
            title(random, content),
            "集体学习",
            String.valueOf(5 + random.nextInt(200)),
            String.valueOf(random.nextInt(60)),
            UNIT + "党委",
            "第" + random.nextInt(40) + "会议室"
        };
        if (!ordinary) {
            switch (kind) {
                case ALL_OUTSIDE -> values[0] = "2024-05-" + two(1 + random.nextInt(30));
                case ALL_BLANK -> values[2] = "";
                case ALL_NOTED -> values[3] += "人";
                case ALL_QUERIED -> values[3] = "约" + values[3];
                case ALL_TOTALS -> values = new String[] {"合计", "", "", values[3], values[4], "", ""};
                default -> {}
            }
        }
        return values;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String title(SplittableRandom random, int number) {
        StringBuilder title = new StringBuilder();
        int length = 14 + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            title.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return title.append('第').append(number).append('期').toString();
    }

    private void workbook(Path file, String unit, int count, int first) throws IOException {
        boolean shared = kind != Kind.INLINE && kind != Kind.STYLED_EMPTY;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.setLevel(Deflater.BEST_SPEED);
            parts(zip);
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            if (shared) {
                begin(zip, "xl/sharedStrings.xml");
                out.write("<sst xmlns=\"" + MAIN + "\">");
                for (int row = first; row < first + count; row++) {
                    for (String value : values(row)) {
                        if (isText(value)) {
                            out.write("<si><t>" + value + "</t></si>");
                        }
                    }
                }
                end(out, "</sst>");
            }
            begin(zip, "xl/worksheets/sheet1.xml");
            sheet(out, unit, count, first, shared);
        }
    }

    private void sheet(Writer out, String unit, int count, int first, boolean shared) throws IOException {
        boolean styledEmpty = kind == Kind.STYLED_EMPTY && first == 0;
        String dimension = kind == Kind.HUGE_DIMENSION ? "A1:XFD1048576" : "A1:G" + (count + 3);
        out.write("<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"" + dimension + "\"/><sheetData>");
        line(out, 1, "理论学习情况统计表");
        line(out, 2, "填报单位：" + unit, "报告期：2024年6月");
        line(out, 3, HEADER.toArray(String[]::new));
        int index = 0;
        for (int i = 0; i < count; i++) {
            boolean empty = styledEmpty && i >= 20;
            String[] values = empty ? new String[COLUMNS] : values(first + i);
            out.write("<row r=\"" + (i + 4) + "\">");
            for (int column = 0; column < COLUMNS; column++) {
                index = cell(out, i + 4, column, values[column], shared ? index : -1);
            }
            out.write("</row>");
        }
        out.write("</sheetData>");
        if (kind == Kind.ALL_MERGED && first == 0) {
            out.write("<mergeCells count=\"" + count + "\">");
            for (int i = 0; i < count; i++) {
                out.write("<mergeCell ref=\"F" + (i + 4) + ":G" + (i + 4) + "\"/>");
            }
            out.write("</mergeCells>");
        }
        end(out, "</worksheet>");
    }

    /** Writes a cell; the shared texts' next index, which is -1 where texts stand in the cells themselves. */
    private static int cell(Writer out, int row, int column, String value, int index) throws IOException {
        String begin = "<c r=\"" + (char) ('A' + column) + row + "\" s=\"1\"";
        if (value == null || value.isEmpty()) {
            out.write(begin + "/>");
        } else if (!isText(value)) {
            out.write(begin + "><v>" + value + "</v></c>");
        } else if (index < 0) {
            out.write(begin + " t=\"inlineStr\"><is><t>" + value + "</t></is></c>");
        } else {
            out.write(begin + " t=\"s\"><v>" + index + "</v></c>");
            return index + 1;
        }
        return index;
    }

    private static void line(Writer out, int row, String... values) throws IOException {
        out.write("<row r=\"" + row + "\">");
        for (int column = 0; column < values.length; column++) {
            cell(out, row, column, values[column], -1);
        }
        out.write("</row>");
    }

    private static boolean isText(String value) {
        return !value.isEmpty() && !value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void parts(ZipOutputStream zip) throws IOException {
        part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        part(zip, "_rels/.rels", relationships("officeDocument xl/workbook.xml"));
        part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"理论学习\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", relationships(
                "worksheet worksheets/sheet1.xml", "sharedStrings sharedStrings.xml", "styles styles.xml"));
        part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"0\" applyBorder=\"1\"/></cellXfs></styleSheet>");
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i++) {
            String[] one = typesAndTargets[i].split(" ");
            xml.append("<Relationship Id=\"r" + (i + 1) + "\" Type=\"" + OFFICE + "/" + one[0] + "\" Target=\"" + one[1]
                    + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        begin(zip, name);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDate.of(2024, 7, 1).atStartOfDay());
        zip.putNextEntry(entry);
    }

    private static void end(Writer out, String closing) throws IOException {
        out.write(closing);
        out.flush();
    }
}
