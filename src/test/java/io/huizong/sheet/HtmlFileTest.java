package io.huizong.sheet;

import static io.huizong.sheet.Fixtures.cells;
import static io.huizong.sheet.Fixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFileTest {
    @TempDir
    Path folder;

    private Path page(String body) throws IOException {
        return page(body, "UTF-8", "utf-8");
    }

    private Path page(String body, String charset, String declared) throws IOException {
        String page = "<html><head><meta charset='" + declared + "'></head><body>" + body + "</body></html>";
        return Files.write(folder.resolve("a.xls"), page.getBytes(Charset.forName(charset)));
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8", "UTF-8, gb2312", "GB18030, gb2312", "GB18030, utf-8", "Big5, big5", "UTF-16, utf-8"})
    void readsEachEncoding(String charset, String declared) throws IOException, UnreadableFile {
        assertThat(cells(page("<table><tr><td>日期<td>次<tr><td>1</table>", charset, declared)))
                .containsExactly(entry("A1", text("日期")), entry("B1", text("次")), entry("A2", text("1")));
    }

    @Test
    void readsTheFirstTableOfTwoRows() throws IOException, UnreadableFile {
        assertThat(cells(page(
                        "<table><tr><td>no</table><table><tr><th>a<tr><td>b</table><table><tr><td>c<tr><td>d</table>")))
                .containsExactly(entry("A1", text("a")), entry("A2", text("b")));
    }

    @Test
    void leavesOutTablesWithinCells() throws IOException, UnreadableFile {
        assertThat(cells(page("<table><tr><td>a<table><tr><td>x<tr><td>y</table></td><td>b<tr><td>c</table>")))
                .containsExactly(entry("A1", text("a")), entry("B1", text("b")), entry("A2", text("c")));
    }

    @Test
    void spansAreMergesAndPushOtherCells() throws IOException, UnreadableFile {
        Path file = page("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td rowspan=99>e<td>f</table>");
        assertThat(cells(file))
                .containsOnlyKeys("A1", "B1", "B2", "C2", "A3", "B3")
                .containsEntry("B2", text("c"));
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            assertThat(book.sheets().get(0).merges())
                    .containsExactly(new CellRange(1, 2, 1, 1), new CellRange(1, 1, 2, 3));
        }
    }

    @Test
    void marksRowsThatAreNotShown() throws IOException, UnreadableFile {
        List<Row> rows =
                rows(page("<table><tr><td>a<tr style='height:0;Display : none'><td>b<tr hidden><td>c</table>"));
        assertThat(rows).extracting(Row::hidden).containsExactly(false, true, true);
    }

    @Test
    void keepsLineBreaksAndRunsOtherWhiteSpaceTogether() throws IOException, UnreadableFile {
        assertThat(cells(page("<table><tr><td> a \n b<br>\n c&nbsp;<td>&nbsp;<td>&lt;d&gt;<tr><td>e</table>")))
                .containsExactly(entry("A1", text("a b\nc")), entry("C1", text("<d>")), entry("A2", text("e")));
    }
}
