package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    private static final String DAY = "2024-06-03";

    @TempDir
    private Path folder;

    private Collected.Read articles(Object[]... rows) {
        Book book = Book.sheet("稿件刊播").row("序号", "刊发日期", "稿件标题", "媒体名称", "媒体级别", "篇数");
        List.of(rows).forEach(book::row);
        Path file = book.write(folder, "城关镇2024年6月.xlsx");
        return Collected.from(folder, file, Forms.bundled(), Collected.units("U1 城关镇"))
                .only();
    }

    private static Object[] article(String title, Object count) {
        return new Object[] {1, DAY, title, "示例日报", "县级", count};
    }

    private static Object[] total(String label, Object count) {
        return new Object[] {label, null, null, null, null, count};
    }

    @ParameterizedTest
    @CsvSource({"合计,8", "总计,8", "本月累计,999", "合计,''"})
    void aTotalThatAgrees(String label, String written) {
        Collected.Read read = articles(article("甲", 3), article("乙", 5), total(label, written));
        assertThat(read.said()).isEmpty();
        assertThat(read.inShort()).isEqualTo("U1 articles 2024-06 accepted 2+0+1");
    }

    @Test
    void aTotalThatDoesNot() {
        assertThat(articles(article("甲", 3), article("乙", 5), total("合计", 9)).said())
                .containsExactly("F4 query total.mismatch “篇数”的合计写的是 9，各行相加是 8。请核对各行和合计，改正有误的一处。");
    }

    @ParameterizedTest
    @CsvSource({"#REF!", "约8", "八九"})
    void aTotalThatIsNoNumber(String written) {
        assertThat(articles(article("甲", 3), article("乙", 5), total("合计", written))
                        .said())
                .containsExactly("F4 query total.mismatch “篇数”的合计写的是“" + written + "”，无法核对，各行相加是 8。请改为确切的数。");
        assertThat(articles(article("甲", 3), total("本年累计", written)).said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"合计,3,true", "小计,3,true", "合计,0,false", "合计,,false", "本年累计,30,false"})
    void aTotalWhereThereIsSaidToBeNothing(String label, Integer written, boolean asked) {
        String above = "“篇数”的合计写的是 3，表中却写明没有。请核对是否漏填，改正有误的一处。";
        Collected.Read below = articles(new Object[] {"本月无"}, total(label, written));
        assertThat(below.said()).isEqualTo(asked ? List.of("F3 query total.mismatch " + above) : List.of());
        assertThat(below.inShort()).isEqualTo("U1 articles 2024-06 accepted 0+0+2 nil");
        assertThat(articles(total(label, written), new Object[] {"本月无"}).said())
                .isEqualTo(asked ? List.of("F2 query total.mismatch " + above) : List.of());
    }

    @Test
    void rowsOfAnotherFormAreRejectedAndCounted() {
        Collected.Read read = articles(
                article("甲", 3),
                new Object[] {"填表人：张三"},
                new Object[] {"学习日期", "学习主题", "学习形式", "参加人次"},
                new Object[] {DAY, "乙", "党课", 40},
                new Object[] {"合计", null, null, 40});
        assertThat(read.said())
                .containsExactly(
                        "A4 error sheet.ambiguous-form 从这一行起是另一张表（理论学习情况统计表），这一行和下面的行都没有计入。一张工作表只放一张表，请分开放到两张工作表后重新报送。");
        assertThat(read.inShort()).isEqualTo("U1 articles 2024-06 partial 1+3+1");
        assertThat(read.result().rowsRead()).isEqualTo(5);
    }

    @Test
    void nothingAndAnotherFormBelowIsNoNilReport() {
        Collected.Read read = articles(new Object[] {"本月无"}, new Object[] {"警示教育情况统计表"});
        assertThat(read.inShort()).isEqualTo("U1 articles 2024-06 rejected 0+1+1");
    }

    @Test
    void aTotalAboveItsRows() {
        assertThat(articles(total("合计", 8), article("甲", 3), article("乙", 5)).said())
                .isEmpty();
        assertThat(articles(total("合计", 7), article("甲", 3), article("乙", 5)).said())
                .containsExactly("F2 query total.mismatch “篇数”的合计写的是 7，各行相加是 8。请核对各行和合计，改正有误的一处。");
    }

    @Test
    void subtotalsCoverTheRowsSinceTheOneBefore() {
        assertThat(articles(
                                article("甲", 3),
                                total("小计", 3),
                                article("乙", 5),
                                article("丙", 1),
                                total("小计", 6),
                                total("合计", 9))
                        .said())
                .isEmpty();
        assertThat(articles(article("甲", 3), total("小计", 3), article("乙", 5), total("小计", 8))
                        .said())
                .containsExactly("F5 query total.mismatch “篇数”的合计写的是 8，各行相加是 5。请核对各行和合计，改正有误的一处。");
    }

    @Test
    void rejectedRowsAreInTheTotalAsWritten() {
        Collected.Read read = articles(article("甲", 3), article("", 5), total("合计", 8));
        assertThat(read.said()).containsExactly("C3 error value.required “稿件标题”没有填写，此项必填。请补填。");
        assertThat(read.inShort()).isEqualTo("U1 articles 2024-06 partial 1+1+1");
        assertThat(read.amount("articles.placed")).isEqualTo("3");
        assertThat(read.result().rowsRead()).isEqualTo(3);
    }

    @Test
    void whereANumberIsUnreadableNothingIsCompared() {
        assertThat(articles(article("甲", 3), article("乙", "若干"), total("合计", 99))
                        .said())
                .containsExactly("F3 error value.not-a-number “篇数”填写的是“若干”，应为一个整数。请改为阿拉伯数字，如 120。");
    }

    @ParameterizedTest
    @CsvSource({"3,true", "4,true", "5,false"})
    void aDefaultMayBeInTheTotalOrNot(int total, boolean agrees) {
        assertThat(articles(article("甲", 3), article("乙", null), total("合计", total))
                        .said())
                .hasSize(agrees ? 0 : 1);
    }

    @Test
    void aRowThatRepeatsAnEarlierOneIsRejected() {
        Collected.Read read = articles(article("甲", 3), article("乙", 3), article(" 甲 ", "三篇"), article("甲", 4));
        assertThat(read.said())
                .containsExactly(
                        "F4 note value.interpreted “篇数”填写的是“三篇”，按 3 计入。如有误请改正。",
                        "B4 error row.duplicate 这一行规定的各列与第 2 行完全相同，没有重复计入。确是两件事的，请在规定的列中写出区别；否则请删去一行。");
        assertThat(read.inShort()).isEqualTo("U1 articles 2024-06 partial 3+1+0");
    }

    @Test
    void allRowsRejectedIsReturned() {
        Collected.Read read = articles(article("", 3), article("", 4));
        assertThat(read.inShort()).isEqualTo("U1 articles 2024-06 rejected 0+2+0");
    }

    @Test
    void rowsAreRememberedByTheirContent() {
        SeenRows seen = new SeenRows();
        int wrong = 0;
        for (int row = 1; row <= 200_000; row++) {
            wrong += seen.firstWith("第" + row + "行", row) == 0 ? 0 : 1;
        }
        assertThat(wrong).isZero();
        for (int row = 1; row <= 200_000; row++) {
            wrong += seen.firstWith("第" + row + "行", row + 1_000_000) == row ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(seen.firstWith("第200001行", 7)).isZero();
        assertThat(seen.firstWith("第200001行", 8)).isEqualTo(7);
    }

    @Test
    void aBrokenRuleIsSaidWhereItsFirstColumnIs() {
        Path file = Book.sheet("理论学习")
                .row("学习日期", "学习主题", "学习形式", "发放资料份数", "参加人次")
                .row(DAY, "甲", "讲座", 201, 10)
                .row(DAY, "乙", "讲座", null, 10)
                .write(folder, "城关镇2024年6月.xlsx");
        Form study = Forms.bundled("study");
        Collected.Read read = Collected.from(folder, file, Forms.bundled(), Collected.units("U1 城关镇"))
                .only();
        assertThat(study.rules()).hasSize(1);
        assertThat(read.said()).containsExactly("D2 query row.rule 发放资料（201份）与参加人次（10）不相称，请核实");
        assertThat(read.inShort()).isEqualTo("U1 study 2024-06 accepted 2+0+0");
    }
}
