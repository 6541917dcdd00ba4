package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of csv that are longer than the header; \ stands for the end of a line. */
class RaggedRowsTest {
    private static final String SPLIT = "“%s”和“%s”可能是一个数被分隔符（如千分位的逗号）拆成了两列，各列的内容不能确定。请去掉数字中的分隔符后重新导出、报送。";

    @TempDir
    private Path folder;

    private List<String> ragged(String lines) {
        Path file = Book.csv(folder, "表.csv", "日期,主题,人次,批次,备注\\".replace('\\', '\n') + lines.replace('\\', '\n'));
        return Tables.findings(file).stream()
                .filter(f -> f.contains("row.ragged"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-03,甲,1,200,2,                                    | C2 | 1 | 200
            2024-06-03,甲,12,100,,\\2024-06-04,乙,30,1,               | C2 | 12 | 100
            2024-06-03,甲,1,200,2,多                                   | C2 | 1 | 200
            2024-06-03,甲,1,200,2,多\\2024-06-04,乙,30,1,无,多         | C2 | 1 | 200
            2024-06-03,甲,约1,200人次,2,                               | C2 | 约1 | 200人次
            2024-06-03,甲,1,200,2,\\2024-06-03,乙,2,300,1,            | C2 | 1 | 200
            2024-06-03,甲,30,1,200,,                                   | D2 | 1 | 200
            """)
    void aNumberThatMayBeSplit(String lines, String cell, String first, String second) {
        List<String> said = ragged(lines);
        assertThat(said.get(0)).startsWith(cell + " error row.ragged 这一行有 ").endsWith(SPLIT.formatted(first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-03,甲,30,1,无,,                                    | 0
            2024-06-03,甲,1,200,无\\2024-06-04,乙,30,1,                | 0
            2024-06-03,甲,1,200,无,\\2024-06-04,乙,30,1,无,            | 0
            2024-06-03,甲,30,1000,,                                    | 0
            2024-06-03,甲,1,20,,                                       | 0
            2024-06-03,甲,1000,200,,                                   | 0
            2024-06-03,甲,0,200,,                                      | 0
            """)
    void surplusThatIsBlank(String lines, int findings) {
        assertThat(ragged(lines)).hasSize(findings);
    }

    @Test
    void everyRowThatIsSplitIsRefused() {
        assertThat(ragged("2024-06-03,甲,1,200,2,\\2024-06-03,乙,2,300,1,\\2024-06-04,丙,3,100,1,\\"))
                .hasSize(3);
    }

    @Test
    void surplusThatIsToldStaysANote() {
        assertThat(ragged("2024-06-03,甲,30,1,无,多"))
                .containsExactly("A2 note row.ragged 这一行有 6 列，表头只有 5 列，多出的没有计入。请核实。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2024-06-03,"甲,30,1,\\2024-06-04,乙",30,1,                          | B2 | 2
            2024-06-03,"甲,30,1,\\2024-06-04,乙,30,1,\\2024-06-05,丙",30,1,无 | B2 | 3
            2024-06-03,甲,30,1,"无\\2024-06-04,乙,30,1,无"                       | E2 | 2
            """)
    void quotesThatSwallowRows(String lines, String cell, int swallowed) {
        assertThat(ragged(lines))
                .containsExactly(cell + " error row.ragged 这一行有一格里写了 " + swallowed + " 行内容，其中的分隔符和 " + swallowed
                        + " 行数据的一样多，可能是双引号没有成对，把几行并成了一行。请改正双引号后重新导出、报送。");
    }

    @Test
    void severalLinesInACellAreNoRows() {
        assertThat(ragged("2024-06-03,\"甲\\乙\",30,1,\"一,二,\\三,四,\\五\"")).isEmpty();
    }

    @Test
    void aRowsNumberIsNoPartOfTheNext() {
        Path file = Book.csv(folder, "序号.csv", "序号,人次,日期,主题\n1,200,2024-06-03,甲,\n2,30,2024-06-04,乙\n");
        assertThat(Tables.findings(file)).isEmpty();
    }

    @Test
    void ctrlZEndsAFileAndGuardedTextsAreWhatTheyGuard() {
        Path file = Book.csv(
                folder, "表.csv", "日期,主题,人次,备注\n=\"2024-06-04\",=\"007\",=\"30\",=\"\"\n'2024-06-05,乙,'20,\n\u001a");
        assertThat(Tables.told(file))
                .containsExactly(
                        "2 date=2024-06-04 topic=007 people=30 batches=1",
                        "3 date=2024-06-05 topic=乙 people=20 batches=1");
    }
}
