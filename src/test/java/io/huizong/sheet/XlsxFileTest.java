package io.huizong.sheet;

import static io.huizong.sheet.Fixtures.MAIN;
import static io.huizong.sheet.Fixtures.cells;
import static io.huizong.sheet.Fixtures.relationship;
import static io.huizong.sheet.Fixtures.rows;
import static io.huizong.sheet.Fixtures.xlsx;
import static io.huizong.sheet.Fixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hand-written parts of .xlsx files are read as. */
class XlsxFileTest {
    @TempDir
    Path folder;

    private Path file(Map<String, String> parts) {
        return zip(folder.resolve("a.xlsx"), parts);
    }

    private Map<String, Cell> read(String sheetData) throws UnreadableFile {
        return cells(file(xlsx(sheetData)));
    }

    private Map<String, Cell> readCell(String cell) throws UnreadableFile {
        return read("<row r='1'>" + cell + "</row>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r='B1'><v>120</v></c>                                         | B1 | Numeric[number=120]
            <c><v>120.0</v></c>                                              | A1 | Numeric[number=120]
            <c t='n'><v> 1.2E7 </v></c>                                      | A1 | Numeric[number=12000000]
            <c><v>1.2E-5</v></c>                                             | A1 | Numeric[number=0.000012]
            <c><v>0.30000000000000004</v></c>                                | A1 | Numeric[number=0.3]
            <c><v>-0</v></c>                                                 | A1 | Numeric[number=0]
            <c><v>1,200</v></c>                                              | A1 | Text[text=1,200]
            <c><v>1e999999999</v></c>                                        | A1 | Text[text=1e999999999]
            <c><v>NaN</v></c>                                                | A1 | Text[text=NaN]
            <c t='b'><v>1</v></c>                                            | A1 | Bool[yes=true]
            <c t='b'><v>false</v></c>                                        | A1 | Bool[yes=false]
            <c t='e'><v>#REF!</v></c>                                        | A1 | ErrorValue[code=#REF!]
            <c t='str'><v>a_x000D_b_x005F_x000D_</v></c>                     | A1 | Text[text=a\\rb_x000D_]
            <c t='str'><v><![CDATA[a<b]]>&amp;c</v></c>                      | A1 | Text[text=a<b&c]
            <c t='inlineStr'><is><t>x</t></is></c>                           | A1 | Text[text=x]
            <c t='inlineStr'><is><r><rPr/><t>x</t></r><r><t>y</t></r><rPh sb='0' eb='1'><t>no</t></rPh></is></c> | A1 | Text[text=xy]
            <c t='d'><v>2024-06-03</v></c>                                   | A1 | DateTime[at=2024-06-03T00:00]
            <c t='d'><v>2024-06-03T14:30:00.6Z</v></c>                       | A1 | DateTime[at=2024-06-03T14:30:01]
            <c t='d'><v>T14:30</v></c>                                       | A1 | DateTime[at=1899-12-31T14:30]
            <c t='d'><v>3 June</v></c>                                       | A1 | Text[text=3 June]
            <c><f>A2</f><v>7</v></c>                                         | A1 | Numeric[number=7]
            <c t='str'><f>A2</f><v>x</v></c>                                 | A1 | Text[text=x]
            <c t='e'><f>A2</f><v>#N/A</v></c>                                | A1 | ErrorValue[code=#N/A]
            <c><f t='array' ref='A1:A2'>A2:A3</f><v>9</v></c>                | A1 | Numeric[number=9]
            """)
    void readsEachKindOfCell(String cell, String address, String expected) throws UnreadableFile {
        assertThat(readCell(cell)).hasSize(1);
        assertThat(readCell(cell).get(address)).hasToString(expected.replace("\\r", "\r"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c/>
            <c s='0'><v/></c>
            <c t='str'><v></v></c>
            <c t='str'><f>""</f><v></v></c>
            <c t='inlineStr'><is><t></t></is></c>
            """)
    void whatHoldsNothingIsNoCell(String cell) throws UnreadableFile {
        assertThat(readCell(cell)).isEmpty();
    }

    @Test
    void whiteSpaceStays() throws UnreadableFile {
        assertThat(readCell("<c t='str'><v xml:space='preserve'>  </v></c>")).containsValue(new Cell.Text("  "));
    }

    @Test
    void countsRowsAndCellsThatNameNoAddress() throws UnreadableFile {
        String cell = "<c><v>1</v></c>";
        assertThat(read("<row>" + cell + "</row><row r='5'>" + cell + "<c r='C5'><v>1</v></c>" + cell + "</row><row>"
                        + cell + "</row>"))
                .containsOnlyKeys("A1", "A5", "C5", "D5", "A6");
    }

    @Test
    void handsOnCellsInTheOrderOfTheirColumns() throws UnreadableFile {
        assertThat(readCell("<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c>").keySet())
                .containsExactly("A1", "C1");
    }

    @Test
    void leavesOutRowsThatHoldNothing() throws UnreadableFile {
        List<Row> rows = rows(file(xlsx("<row r='1' s='3' hidden='1'/><row r='2'><c s='1'/></row><row r='1048576'"
                + " hidden='true'><c><v>1</v></c></row>")));
        assertThat(rows).extracting(Row::number).containsExactly(1_048_576);
        assertThat(rows).extracting(Row::hidden).containsExactly(true);
    }

    @Test
    void stopsWhenNoMoreIsWanted() throws IOException, UnreadableFile {
        Path file = file(xlsx("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            List<Row> seen = new ArrayList<>();
            book.sheets().get(0).rows(row -> {
                seen.add(row);
                return false;
            });
            assertThat(seen).extracting(Row::number).containsExactly(1);
        }
    }

    @Test
    void readsStrictAndPrefixedNamespaces() throws UnreadableFile {
        Map<String, String> parts = xlsx("");
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        parts.replaceAll((name, text) -> text.replace(MAIN, strict));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='" + strict
                        + "'><x:sheetData><x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData>"
                        + "<x:mergeCells><x:mergeCell ref='C3:A1'/></x:mergeCells></x:worksheet>");
        assertThat(cells(file(parts))).containsExactly(Map.entry("A1", new Cell.Numeric(BigDecimal.valueOf(4))));
    }

    @Test
    void readsMergesWithoutReadingRows() throws IOException, UnreadableFile {
        Map<String, String> parts = xlsx("<row><c><v>1</v></c></row>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, text) -> text.replace(
                        "</worksheet>",
                        "<mergeCells count='2'><mergeCell ref='A1:C3'/><mergeCell ref='F5:E4'/></mergeCells></worksheet>"));
        try (Workbook book = SpreadsheetFile.open(file(parts), ReadLimits.standard())) {
            assertThat(book.sheets().get(0).merges())
                    .containsExactly(new CellRange(1, 3, 1, 3), new CellRange(4, 5, 5, 6));
        }
    }

    @Test
    void leavesOutChartSheetsAndMarksHiddenOnes() throws IOException, UnreadableFile {
        Map<String, String> parts = xlsx("");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, text) -> text.replace(
                        "</sheets>",
                        "<sheet name='C' sheetId='2' r:id='r4'/><sheet name='H' sheetId='3' state='veryHidden' r:id='r1'/></sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, text) -> text.replace(
                        "</Relationships>",
                        relationship("r4", "chartsheet", "chartsheets/sheet1.xml") + "</Relationships>"));
        try (Workbook book = SpreadsheetFile.open(file(parts), ReadLimits.standard())) {
            assertThat(book.sheets()).extracting(Sheet::name).containsExactly("S", "H");
            assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, 45446, 2024-06-03T00:00",
        "false, 1, 1900-01-01T00:00",
        "false, 59, 1900-02-28T00:00",
        "false, 60, 1900-03-01T00:00",
        "false, 61, 1900-03-01T00:00",
        "false, 45446.999999, 2024-06-04T00:00",
        "false, 0.5, 1899-12-31T12:00",
        "false, 2958465, 9999-12-31T00:00",
        "true, 0, 1904-01-01T00:00",
        "true, 43984, 2024-06-03T00:00"
    })
    void countsDaysFromEitherYear(boolean from1904, String serial, LocalDateTime expected) throws UnreadableFile {
        assertThat(dated(from1904, serial)).isEqualTo(new Cell.DateTime(expected));
    }

    @ParameterizedTest
    @CsvSource({"false, -1", "false, 2958466", "true, 2957004", "false, 20240603"})
    void whatIsNoDayStaysANumber(boolean from1904, String serial) throws UnreadableFile {
        assertThat(dated(from1904, serial)).isEqualTo(new Cell.Numeric(new BigDecimal(serial)));
    }

    private Cell dated(boolean from1904, String serial) throws UnreadableFile {
        Map<String, String> parts = xlsx("<row><c s='1'><v>" + serial + "</v></c></row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN
                        + "'><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='31'/></cellXfs></styleSheet>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, text) -> text.replace("<sheets>", "<workbookPr date1904='" + from1904 + "'/><sheets>"));
        return cells(file(parts)).get("A1");
    }

    @Test
    void readsSharedTextsFromMemoryAndFromDiskAlike() throws UnreadableFile {
        Map<String, String> parts = xlsx(
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>" + "<c t='s'><v>3</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + MAIN
                        + "'><si><t>一</t></si><si><r><t>二</t></r><r><t> 三</t></r><phoneticPr/></si><si><t/></si><si><t>"
                        + "四".repeat(70_000) + "</t></si></sst>");
        Path file = file(parts);
        Map<String, Cell> expected =
                Map.of("A1", new Cell.Text("一"), "B1", new Cell.Text("二 三"), "D1", new Cell.Text("四".repeat(70_000)));
        assertThat(cells(file)).isEqualTo(expected);
        assertThat(cells(rows(file, Limits.textsInMemory(40)))).isEqualTo(expected);
    }
}
