package io.huizong.sheet.text;

import static io.huizong.sheet.Fixtures.cells;
import static io.huizong.sheet.Fixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huizong.sheet.Cell;
import io.huizong.sheet.FileKind;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Row;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("a.csv"), text.getBytes(charset));
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsEachEncoding(String charset) throws IOException, UnreadableFile {
        assertThat(cells(file("日期,场次\r\n2024-06-03,12\r\n", Charset.forName(charset))))
                .containsExactly(
                        entry("A1", text("日期")),
                        entry("B1", text("场次")),
                        entry("A2", text("2024-06-03")),
                        entry("B2", text("12")));
    }

    @Test
    void leavesOutTheMark() throws IOException, UnreadableFile {
        assertThat(cells(file("\ufeff日期"))).containsExactly(entry("A1", text("日期")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,c\\n1,2,3                     | ','
            a;b;c\\n1,5;2,5;3,5               | ;
            标题\\na\\tb\\n1,2,3\\t4\\n5\\t6   | '\\t'
            a,b\\n"x;y;z;w",2\\n"x;y;z;w",3   | ','
            a b\\n1 2                         | ','
            sep=;\\na;b,c,d                   | ;
            """)
    void findsTheSeparator(String text, String expected) {
        assertThat(String.valueOf(CsvDialect.of(unescaped(text)).separator())).isEqualTo(unescaped(expected));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    @Test
    void numbersRecordsAsExcelDoes() throws IOException, UnreadableFile {
        List<Row> rows = rows(file("a,b\n\n\"1\n2\",3\n,,\n4\n"));
        assertThat(rows).extracting(Row::number).containsExactly(1, 3, 5);
        assertThat(rows).extracting(Row::fields).containsExactly(2, 2, 1);
        assertThat(rows).extracting(Row::hidden).containsOnly(false);
        assertThat(rows.get(1).cell(1)).isEqualTo(text("1\n2"));
    }

    @Test
    void aLineThatDeclaresTheSeparatorIsNoRecord() throws IOException, UnreadableFile {
        assertThat(cells(file("sep=;\r\na;b\r\n"))).containsExactly(entry("A1", text("a")), entry("B1", text("b")));
    }

    @Test
    void emptyFieldsAreNoCells() throws IOException, UnreadableFile {
        List<Row> rows = rows(file(",a,,\"\", ,\n"));
        assertThat(cells(rows)).containsExactly(entry("B1", text("a")), entry("E1", text(" ")));
        assertThat(rows).extracting(Row::fields).containsExactly(6);
    }

    @Test
    void keepsQuotesAndBackslashes() throws IOException, UnreadableFile {
        assertThat(cells(file("\"a\"\"b\",c\\d,\"e\\\"\n1,2,3\n")))
                .containsEntry("A1", text("a\"b"))
                .containsEntry("B1", text("c\\d"))
                .containsEntry("C1", text("e\\"))
                .containsEntry("A2", text("1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            a,3.5"\\nb,c               | a/3.5"//b/c
            3.5",a\\nb,c               | 3.5"/a//b/c
            "a"b,c                    | ab/c
            "a" ,b\\n"c",d             | a /b//c/d
            x "a,b"                   | x "a/b"
            """)
    void takesQuotesAsExcelDoes(String text, String expected) throws IOException, UnreadableFile {
        assertThat(rows(file(unescaped(text))).stream()
                        .map(row ->
                                row.cells().values().stream().map(Cell::written).collect(Collectors.joining("/"))))
                .containsExactly(expected.split("//"));
    }

    @Test
    void readsUtf16WithoutAMarkThatIsFullOfOnes() throws IOException, UnreadableFile {
        assertThat(cells(file("一,1\n一,2\n", StandardCharsets.UTF_16LE)))
                .containsEntry("A2", text("一"))
                .containsEntry("B2", text("2"));
    }

    @Test
    void isOneSheetWithoutNameAndMerges() throws IOException, UnreadableFile {
        try (Workbook book = SpreadsheetFile.open(file("a"), ReadLimits.standard())) {
            assertThat(book.kind()).isEqualTo(FileKind.CSV);
            assertThat(book.sheets()).hasSize(1);
            assertThat(book.sheets().get(0).name()).isNull();
            assertThat(book.sheets().get(0).hidden()).isFalse();
            assertThat(book.sheets().get(0).merges()).isEmpty();
        }
    }
}
