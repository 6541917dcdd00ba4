package io.huizong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.file.SpreadsheetFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes change in a file, it is read or refused; nothing else is thrown. */
class DamagedFileTest {
    private static final int TIMES = 400;

    @TempDir
    Path folder;

    @Test
    void ofPartsOfAnXlsx() throws IOException {
        Map<String, String> parts =
                Fixtures.xlsx("<row r='1' hidden='1'><c r='A1' s='1'><v>45446.5</v></c><c r='B1' t='s'>"
                        + "<v>0</v></c><c r='C1'><f t='shared' si='0' ref='C1:C2'>A1*2</f></c></row><row r='2'><c r='C2'>"
                        + "<f t='shared' si='0'/></c><c t='inlineStr'><is><t>_x000D_</t></is></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + Fixtures.MAIN + "'><si><r><t>一</t></r><rPh><t>二</t></rPh></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + Fixtures.MAIN
                        + "'><numFmts><numFmt numFmtId='164' formatCode='yyyy'/></numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs></styleSheet>");
        List<String> names = List.copyOf(parts.keySet());
        List<String> outcomes = new ArrayList<>();
        for (int seed = 0; seed < TIMES; seed++) {
            String name = names.get(seed % names.size());
            String whole = parts.get(name);
            byte[] changed = changed(whole.getBytes(StandardCharsets.UTF_8), seed);
            parts.put(name, new String(changed, StandardCharsets.UTF_8));
            outcomes.add(outcome(Fixtures.zip(folder.resolve("a.xlsx"), parts)));
            parts.put(name, whole);
        }
        assertThat(outcomes).contains("read", "file.unreadable");
    }

    @Test
    void ofAnXls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("S");
            for (int i = 0; i < 50; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("text " + i);
                row.createCell(1).setCellValue(i);
                row.createCell(2).setCellFormula("B1*2");
            }
            book.write(out);
        }
        List<String> outcomes = new ArrayList<>();
        for (int seed = 0; seed < TIMES; seed++) {
            outcomes.add(outcome(Files.write(folder.resolve("a.xls"), changed(out.toByteArray(), seed))));
        }
        assertThat(outcomes).contains("read", "file.unreadable");
    }

    @Test
    void ofAPageAndOfAZip() throws IOException {
        byte[] page = "<html><table><tr><td rowspan=2>一<td colspan=3>b<tr style='display:none'><td>c</table>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] zip = Fixtures.zip(Fixtures.xlsx("<row><c><v>1</v></c></row>"));
        List<String> outcomes = new ArrayList<>();
        for (int seed = 0; seed < TIMES; seed++) {
            outcomes.add(outcome(Files.write(folder.resolve("a.html"), changed(page, seed))));
            outcomes.add(outcome(Files.write(folder.resolve("a.zip"), changed(zip, seed))));
        }
        assertThat(outcomes).contains("read", "file.unreadable", "file.not-a-spreadsheet");
    }

    private static byte[] changed(byte[] whole, int seed) {
        Random random = new Random(seed);
        byte[] changed = whole.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean() ? (byte) random.nextInt(256) : changed[random.nextInt(changed.length)];
        }
        return changed;
    }

    private static String outcome(Path file) throws IOException {
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            for (Sheet sheet : book.sheets()) {
                sheet.merges();
                sheet.rows(row -> true);
            }
            return "read";
        } catch (UnreadableFile e) {
            return e.finding().code().code();
        }
    }
}
