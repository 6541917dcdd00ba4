package io.huizong.sheet.file;

import static io.huizong.sheet.Fixtures.MAIN;
import static io.huizong.sheet.Fixtures.xlsx;
import static io.huizong.sheet.Fixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.huizong.finding.Finding;
import io.huizong.sheet.FileKind;
import io.huizong.sheet.Fixtures;
import io.huizong.sheet.Limits;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.words.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused by name, with words for it. */
class RefusedFileTest {
    @TempDir
    Path folder;

    private static String refusal(Path file) {
        return refusal(file, ReadLimits.standard());
    }

    /** The code and variant under which a file is refused, on opening or while its sheets are read. */
    private static String refusal(Path file, ReadLimits limits) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> {
            try (Workbook book = SpreadsheetFile.open(file, limits)) {
                for (Sheet sheet : book.sheets()) {
                    sheet.rows(row -> true);
                    sheet.merges();
                }
            }
        });
        Finding finding = refused.finding();
        assertThat(finding.message(Messages.bundled())).contains("请");
        return finding.variant() == null
                ? finding.code().code()
                : finding.code().code() + "." + finding.variant();
    }

    private Path bytes(String latin) throws IOException {
        return Files.write(folder.resolve("a.xlsx"), latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path parts(String... names) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, "x");
        }
        return zip(folder.resolve("a.xlsx"), parts);
    }

    private Path sheet(String sheetData) {
        return zip(folder.resolve("a.xlsx"), xlsx(sheetData));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKindThatIsNotReadHasWords(FileKind kind) {
        if (kind.isRead()) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Refusal.kind(kind));
        } else {
            assertThat(Refusal.kind(kind).finding().message(Messages.bundled())).contains("请");
        }
    }

    static Stream<Arguments> beginnings() {
        return Stream.of(
                arguments("", "file.empty"),
                arguments(" \r\n ", "file.empty"),
                arguments("%PDF-1.4", "file.not-a-spreadsheet.pdf"),
                arguments("{\\rtf1", "file.not-a-spreadsheet.word"),
                arguments("\u0089PNG\r\n", "file.not-a-spreadsheet.picture"),
                arguments("GIF89a", "file.not-a-spreadsheet.picture"),
                arguments("\u00ff\u00d8\u00ff\u00e0", "file.not-a-spreadsheet.picture"),
                arguments("BM@" + "\0".repeat(7) + "6" + "\0".repeat(3) + "(", "file.not-a-spreadsheet.picture"),
                arguments("Rar!\u001a\u0007\u0001", "file.not-a-spreadsheet.archive"),
                arguments("\u0001\u0002\u0003\u0004", "file.not-a-spreadsheet.not-a-spreadsheet"),
                arguments("a\u00ff\u00ffb", "file.not-a-spreadsheet.not-a-spreadsheet"),
                arguments("\t\b\b\0\0\5", "file.unsupported.old-xls"),
                arguments(
                        "<?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>",
                        "file.unsupported.xml-table"),
                arguments("MIME-Version: 1.0\nContent-Type: multipart/related", "file.unsupported.web-archive"),
                arguments("<html><table><tr><td>1</table>", "file.not-a-spreadsheet.web-page"));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void namesWhatTheBytesAre(String bytes, String expected) throws IOException {
        assertThat(refusal(bytes(bytes))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, file.not-a-spreadsheet.word",
        "ppt/presentation.xml, file.not-a-spreadsheet.slides",
        "a.txt, file.not-a-spreadsheet.archive",
        "xl/workbook.bin, file.unsupported.xlsb",
        "xl/workbook.xml, file.unreadable.xml",
        "xl/other.xml, file.unreadable.part"
    })
    void namesWhatAZipHolds(String part, String expected) {
        assertThat(refusal(parts("[Content_Types].xml", part))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "spreadsheet, file.unsupported.ods",
        "text, file.not-a-spreadsheet.word",
        "presentation, file.not-a-spreadsheet.slides"
    })
    void namesWhatAnOpenDocumentIs(String type, String expected) {
        Path file = zip(folder.resolve("a.ods"), Map.of("mimetype", "application/vnd.oasis.opendocument." + type));
        assertThat(refusal(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, file.encrypted",
        "Book, file.unsupported.old-xls",
        "WordDocument, file.not-a-spreadsheet.word",
        "PowerPoint Document, file.not-a-spreadsheet.slides",
        "Other, file.unsupported.other-spreadsheet"
    })
    void namesWhatAnOle2ContainerHolds(String stream, String expected) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo(expected);
    }

    @Test
    void anXlsWithAPasswordIsEncrypted() throws IOException {
        Path file = folder.resolve("a.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue(1);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(FirstBytes.of(file).kind()).isEqualTo(FileKind.ENCRYPTED);
        assertThat(refusal(file)).isEqualTo("file.encrypted");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 900})
    void aTruncatedXlsxIsUnreadable(int length) throws IOException {
        byte[] whole = Fixtures.zip(xlsx("<row><c><v>1</v></c></row>"));
        Path file = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, length));
        assertThat(refusal(file)).isEqualTo("file.unreadable.zip");
    }

    @Test
    void aTruncatedXlsIsUnreadable() throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("row " + i);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(file, Arrays.copyOf(out.toByteArray(), out.size() / 2));
        }
        assertThat(refusal(file)).isEqualTo("file.unreadable.xls");
    }

    @Test
    void aChangedByteIsUnreadable() throws IOException {
        Map<String, String> parts = xlsx("<row><c><v>123456789</v></c></row>");
        byte[] whole = stored(parts);
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("123456789");
        whole[at] = '9';
        assertThat(refusal(Files.write(folder.resolve("a.xlsx"), whole))).isEqualTo("file.unreadable.xml");
    }

    private static byte[] stored(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <row r='2'/><row r='2'/>                             | file.unreadable.row-twice
            <row r='2'/><row r='1'/>                             | file.unreadable.row-twice
            <row><c r='A1'/><c r='A1'/></row>                    | file.unreadable.cell-twice
            <row r='1'><c r='A2'/></row>                         | file.unreadable.xml
            <row r='1048577'/>                                   | file.unreadable.xml
            <row><c r='XFE1'/></row>                             | file.unreadable.xml
            <row><c t='s'><v>0</v></c></row>                     | file.unreadable.xml
            <row><c t='z'><v>0</v></c></row>                     | file.unreadable.xml
            <row><c><v>1</c></row>                               | file.unreadable.xml
            <row><c><v>&nbsp;</v></c></row>                      | file.unreadable.xml
            """)
    void refusesWhatASheetCannotHold(String sheetData, String expected) {
        assertThat(refusal(sheet(sheetData))).isEqualTo(expected);
    }

    @Test
    void refusesDocumentTypes() {
        Map<String, String> parts = xlsx("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY a 'b'>]><worksheet xmlns='" + MAIN
                        + "'><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>");
        assertThat(refusal(zip(folder.resolve("a.xlsx"), parts))).isEqualTo("file.unreadable.xml");
    }

    @Test
    void refusesWhatGoesBeyondTheLimits() {
        Map<String, String> parts = xlsx("<row><c t='str'><v>" + "x".repeat(2000) + "</v></c></row>");
        Path file = zip(folder.resolve("a.xlsx"), parts);
        assertThat(refusal(file, Limits.low(100, 99, 1L << 40, 400, 9))).isEqualTo("file.too-large.file");
        assertThat(refusal(file, Limits.low(1L << 40, 3, 1L << 40, 400, 9))).isEqualTo("file.too-large.entries");
        assertThat(refusal(file, Limits.low(1L << 40, 99, 900, 400, 9))).isEqualTo("file.too-large.part");
    }

    @Test
    void refusesAZipThatUnpacksToFarMore() {
        String row = "<row><c><v>1</v></c></row>";
        Path file = sheet(row.repeat(900_000));
        assertThat(refusal(file, Limits.low(1L << 40, 99, 1L << 40, 100, 9))).isEqualTo("file.too-large.packing");
    }

    @Test
    void refusesMoreSharedTextsThanTheLimit() {
        Map<String, String> parts = xlsx("");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + "<si/>".repeat(10) + "</sst>");
        Path file = zip(folder.resolve("a.xlsx"), parts);
        assertThat(refusal(file, Limits.low(1L << 40, 99, 1L << 40, 100, 9))).isEqualTo("file.too-large.texts");
    }

    @Test
    void refusesACsvWhoseQuotesDoNotPair() throws IOException {
        Path file = bytes("a,b\n1,\"2\n" + "3,4\n".repeat(1000));
        assertThat(refusal(file)).isEqualTo("file.unreadable.csv-quote");
    }

    @Test
    void refusesTextInAnEncodingThatIsNotKnown() throws IOException {
        Path file = folder.resolve("a.csv");
        String far = "a,b\n".repeat(FirstBytes.LENGTH);
        Files.write(file, (far + "\u00ff\u00ff").getBytes(Charset.forName("ISO-8859-1")));
        assertThat(refusal(file)).isEqualTo("file.unreadable.encoding");
    }

    @Test
    void aFileThatIsNotThereIsNoFinding() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> SpreadsheetFile.open(folder.resolve("none.xlsx"), ReadLimits.standard()));
    }
}
