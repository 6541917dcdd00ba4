package io.huizong.sheet;

import static io.huizong.sheet.Fixtures.cells;
import static io.huizong.sheet.Fixtures.rows;
import static io.huizong.sheet.Fixtures.xlsx;
import static io.huizong.sheet.Fixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas for which the file stores no value. */
class FormulaTest {
    private static final String NUMBERS = "<row r='1'><c r='A1'><v>2</v></c><c r='B1'><v>3</v></c></row>";

    @TempDir
    Path folder;

    private Path file(String sheetData) {
        return zip(folder.resolve("a.xlsx"), xlsx(sheetData));
    }

    private static Cell number(String number) {
        return new Cell.Numeric(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <f>A1+B1</f>                              | Numeric[number=5]
            <f>A1+B1</f><v></v>                       | Numeric[number=5]
            <f>A1-2</f>                               | Numeric[number=0]
            <f>A1&amp;"x"</f>                         | Text[text=2x]
            <f>A1=2</f>                               | Bool[yes=true]
            <f>1/0</f>                                | ErrorValue[code=#DIV/0!]
            <f>NOSUCHFUNCTION(1)</f>                  | NoResult[formula=NOSUCHFUNCTION(1)]
            <f>[1]Sheet1!A1</f>                       | NoResult[formula=[1]Sheet1!A1]
            <f>TODAY()</f>                            | NoResult[formula=TODAY()]
            <f>A1+</f>                                | NoResult[formula=A1+]
            <f>A2+1</f>                               | NoResult[formula=A2+1]
            <f t='dataTable' ref='A2:A3' r1='A1'/>    | NoResult[formula=]
            """)
    void areWorkedOutWhereThatIsSafe(String formula, String expected) throws UnreadableFile {
        Path file = file(NUMBERS + "<row r='2'><c r='A2'>" + formula + "</c></row>");
        assertThat(cells(file).get("A2")).hasToString(expected);
    }

    @Test
    void thatGiveTheEmptyTextAreNoCell() throws UnreadableFile {
        assertThat(cells(file("<row><c><f>\"\"</f></c></row>"))).isEmpty();
    }

    @Test
    void restOnStoredValuesOfOthers() throws UnreadableFile {
        Path file = file("<row r='1'><c r='A1'><f>TODAY()</f><v>7</v></c><c r='B1'><f>2*A1</f></c></row>");
        assertThat(cells(file)).containsEntry("B1", number("14"));
    }

    @Test
    void thatRestOnWhatIsNotSafeHaveNoFigure() throws UnreadableFile {
        Path file = file("<row r='1'><c r='A1'><f>TODAY()</f></c><c r='B1'><f>2*A1</f></c></row>");
        assertThat(cells(file)).containsEntry("B1", new Cell.ErrorValue("#N/A"));
    }

    @Test
    void thatAreSharedAreWorkedOutEachInItsPlace() throws UnreadableFile {
        Path file = file(NUMBERS + "<row r='2'><c r='A2'><f t='shared' ref='A2:B2' si='0'>A1*10</f></c>"
                + "<c r='B2'><f t='shared' si='0'/></c></row>");
        assertThat(cells(file)).containsEntry("A2", number("20")).containsEntry("B2", number("30"));
    }

    @Test
    void ofAnArrayLeaveNoCellOut() throws UnreadableFile {
        Path file = file(NUMBERS + "<row r='2'><c r='A2'><f t='array' ref='A2:B3'>A1:B1*2</f></c></row><row r='3'/>");
        assertThat(cells(file)).containsOnlyKeys("A1", "B1", "A2", "B2", "A3", "B3");
    }

    @Test
    void inAFileThatIsTooLargeHaveNoResult() throws UnreadableFile {
        Path file = file("<row><c><f>1+1</f></c></row>");
        Map<String, Cell> cells = cells(rows(file, Limits.evaluatedBytes(10)));
        assertThat(cells).containsEntry("A1", new Cell.NoResult("1+1"));
    }

    @Test
    void thatGoRoundHaveNoFigure() throws UnreadableFile {
        Path file = file("<row r='1'><c r='A1'><f>B1</f></c><c r='B1'><f>A1</f></c></row>");
        assertThat(cells(file).values()).noneMatch(cell -> cell instanceof Cell.Numeric);
        assertThat(cells(file)).hasSize(2);
    }

    @Test
    void ofAnXlsThatNobodyWorkedOutAreNotZero() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(2);
            row.createCell(1).setCellFormula("A1*3");
            row.createCell(2).setCellFormula("NOW()");
            row.createCell(3).setCellFormula("A1-2");
            book.write(out);
        }
        assertThat(cells(file))
                .containsEntry("B1", number("6"))
                .containsEntry("D1", number("0"))
                .containsEntry("C1", new Cell.NoResult(""));
    }
}
