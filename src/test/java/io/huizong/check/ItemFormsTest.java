package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Forms;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form a sheet of items is: by its title, its sheet's name, or most of its items' names. */
class ItemFormsTest {
    @TempDir
    private Path input;

    private List<String> told(String sheet, String... lines) {
        Path file = ItemSheets.book(sheet, lines).write(input, "城关镇2024年6月.xlsx");
        return ItemSheets.told(input, file, ItemSheets.catalog("month"));
    }

    @ParameterizedTest
    @CsvSource({"S,文明建设情况统计表,civics", "文明建设,2024年6月,civics", "宣讲队,2024年6月,squads", "S,城关镇宣讲队建设统计表,squads"})
    void named(String sheet, String title, String form) {
        assertThat(told(sheet, title, "指标名称|本期数", "发放宣传资料|5").subList(0, 2))
                .containsExactly("U1 " + form + " 2024-06 accepted 1+0+0", "3: 发放宣传资料||5||");
    }

    @Test
    void toldByItsItems() {
        assertThat(told("S", "项目|单位|数量", "督查|次|3", "办结问题|个|2", "发放宣传资料|份|5", "别的事|件|1"))
                .startsWith("U1 civics 2024-06 partial 3+1+0");
        assertThat(told("S", "项目|单位|数量", "一、队伍", "青年宣讲队|支|3", "宣讲队员|人|20", "发放宣传资料|份|5", "合计||28"))
                .startsWith("U1 squads 2024-06 accepted 3+0+2");
    }

    @Test
    void twoThatFitAlike() {
        assertThat(told("S", "项目|单位|数量", "服务时长|小时|3", "发放宣传资料|份|5"))
                .containsExactly(
                        "rejected U1 null 2024-06",
                        "error sheet.ambiguous-form 表头同时符合几张表：文明建设情况统计表、宣讲队建设统计表，无法确定是哪一张。请在表头上方写明表名。");
    }

    @Test
    void twoTitlesAndTheBetterFit() {
        assertThat(told("S", "文明建设、宣讲队情况", "项目|单位|数量", "服务时长|小时|3", "青年宣讲队|支|5"))
                .startsWith("U1 squads 2024-06 accepted 2+0+0");
    }

    @Test
    void halfOfTheItemsIsNotEnough() {
        assertThat(told("S", "项目|单位|数量", "督查|次|3", "办结问题|个|2", "甲事|件|1", "乙事|件|1"))
                .hasSize(2)
                .startsWith("rejected U1 null 2024-06");
        assertThat(told("S", "项目|单位|数量", "督查|次|3")).hasSize(2).startsWith("rejected U1 null 2024-06");
    }

    @Test
    void withoutItsColumnOfNumbers() {
        assertThat(told("S", "项目|单位|累计数", "督查|次|3", "办结问题|个|2"))
                .containsExactly(
                        "rejected U1 civics 2024-06",
                        "A1 error header.missing-column “文明建设情况统计表”缺少必填的列：本期数。请补上这些列后重新报送。");
    }

    /** A list's columns may be called as those of items are. */
    @Test
    void aListIsNoSheetOfItems() {
        FormCatalog catalog = Forms.with(new FormSource("a.yaml", ItemSheets.CIVILITY), new FormSource("b.yaml", """
                form: purchases
                title: 采购情况统计表
                sheet: 采购
                due: month
                fields:
                  - {name: what, header: 项目, type: text, required: true}
                  - {name: count, header: 数量, type: integer, required: true}
                indicators:
                  - {code: purchases.count, title: 采购数量, measure: 件, value: sum(count)}
                """));
        Path list = ItemSheets.book("S", "项目|数量", "桌子|3", "椅子|4").write(input, "城关镇2024年6月.xlsx");
        assertThat(ItemSheets.told(input, list, catalog)).startsWith("U1 purchases 2024-06 accepted 2+0+0");
        Path items = ItemSheets.book("S", "项目|数量", "督查|3", "办结问题|4").write(input, "城关镇2024年6月.xlsx");
        assertThat(ItemSheets.told(input, items, catalog))
                .containsExactly(
                        "rejected U1 null 2024-06",
                        "error sheet.ambiguous-form 表头同时符合几张表：采购情况统计表、文明建设情况统计表，无法确定是哪一张。请在表头上方写明表名。");
        Path exact = ItemSheets.book("S", "指标名称|本期数", "督查|3", "办结问题|4").write(input, "城关镇2024年6月.xlsx");
        assertThat(ItemSheets.told(input, exact, catalog)).startsWith("U1 civics 2024-06 accepted 2+0+0");
    }

    @Test
    void aListOfTheProgramsOwnStaysOne() {
        assertThat(told(
                        "S",
                        "日期|内容|形式|数量|人次",
                        "2024-06-03|督查|讲座|1|30",
                        "2024-06-04|党章|讲座|1|30",
                        "2024-06-05|党规|讲座|1|30"))
                .first()
                .asString()
                .startsWith("U1 study 2024-06");
    }

    @Test
    void aTitleWithinALongerOneNamesNothing() {
        Path file =
                ItemSheets.book("S", "警示教育保障情况统计表", "指标名称|计量单位|累计数", "某事|次|3").write(input, "城关镇2024年6月.xlsx");
        assertThat(ItemSheets.told(input, file, Forms.bundled()))
                .containsExactly(
                        "rejected U1 education-means 2024-06",
                        "A2 error header.missing-column “警示教育保障情况统计表”缺少必填的列：本期数。请补上这些列后重新报送。");
    }

    @Test
    void anotherFormsItemsBelow() {
        assertThat(told("S", "文明建设情况统计表", "指标名称|计量单位|本期数", "督查|次|3", "宣讲队建设统计表", "指标名称|计量单位|本期数", "发放宣传资料|份|3"))
                .containsExactly(
                        "U1 civics 2024-06 partial 1+3+0",
                        "3: 开展文明建设督查|次|3||",
                        "A4 error sheet.ambiguous-form 从这一行起是另一张表（宣讲队建设统计表），这一行和下面的行都没有计入。"
                                + "一张工作表只放一张表，请分开放到两张工作表后重新报送。");
    }
}
