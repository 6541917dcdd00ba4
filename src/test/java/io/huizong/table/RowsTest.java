package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows below a header are. The table's columns: 序号, 日期, 主题, 人次, 备注. */
class RowsTest {
    private static final String DAY = "2024-06-03";

    @TempDir
    private Path folder;

    private static Book table() {
        return Book.sheet("活动").row("活动情况统计表").row("序号", "日期", "主题", "人次", "备注");
    }

    private Path written(Book book) {
        return book.write(folder, "表.xlsx");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(row("合计", null, null, 30), "4 TOTAL{people=30}"),
                Arguments.of(row("合 计", null, null, "三十人"), "4 TOTAL{people=30}"),
                Arguments.of(row(null, "总计", null, 30), "4 TOTAL{people=30}"),
                Arguments.of(row(null, null, "总　计（人）", 30), "4 TOTAL{people=30}"),
                Arguments.of(row("本月合计", null, null, 30), "4 TOTAL{people=30}"),
                Arguments.of(row("上旬小计", null, null, 30), "4 SUBTOTAL{people=30}"),
                Arguments.of(row("本年累计", null, null, 300), "4 CUMULATIVE{people=300}"),
                Arguments.of(row("合计"), "4 TOTAL{}"),
                Arguments.of(row("合计", null, null, "约30"), "4 TOTAL{people=?约30}"),
                Arguments.of(row(2), "4 skipped"),
                Arguments.of(row("2"), "4 skipped"),
                Arguments.of(row(null, "日期", "主题", "人次"), "4 skipped"),
                Arguments.of(row("序号", "日期", "主题", "人次", "备注"), "4 skipped"),
                Arguments.of(row("填表人：张三", null, null, "审核人：李四"), "4 skipped"),
                Arguments.of(row("单位负责人：", "王五"), "4 skipped"),
                Arguments.of(row("联系电话:0000000"), "4 skipped"),
                Arguments.of(row("注：本表每月5日前报送"), "4 skipped"),
                Arguments.of(row("填表说明", "人次按实际填写"), "4 skipped"),
                Arguments.of(row("备注"), "4 skipped"),
                Arguments.of(row(null, null, null, null, null, "表外的字"), "4 skipped"),
                Arguments.of(row("   ", "　"), null),
                Arguments.of(row(2, DAY, "年终合计", 9), "4 TOTAL{people=9}"),
                Arguments.of(row(2, DAY, "累计分学习说明", 9), "4 date=2024-06-03 topic=累计分学习说明 people=9 batches=1"),
                Arguments.of(row("第二场备注", DAY, "乙", 9), "4 date=2024-06-03 topic=乙 people=9 batches=1"),
                Arguments.of(row(2, null, "乙"), "4 topic=乙 batches=1"),
                Arguments.of(row(null, null, null, 12), "4 people=12 batches=1"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatARowIs(Object[] row, String told) {
        Path file = written(
                table().row(1, DAY, "甲", 30).row(row).row(3, DAY, "丙", 5).row((Object) null));
        String first = "3 date=2024-06-03 topic=甲 people=30 batches=1";
        String last = "5 date=2024-06-03 topic=丙 people=5 batches=1";
        if (told == null) {
            assertThat(Tables.told(file)).containsExactly(first, last);
        } else {
            assertThat(Tables.told(file)).containsExactly(first, told, last);
        }
    }

    @Test
    void totalsMayStandAboveAndBelow() {
        Path file = written(table().row("总计", null, null, 12)
                .row(1, DAY, "甲", 3)
                .row("小计", null, null, 3)
                .row(2, DAY, "乙", 9)
                .row("小计", null, null, 9)
                .row("合计", null, null, 12));
        assertThat(Tables.told(file).stream().filter(t -> t.contains("TOTAL")))
                .containsExactly(
                        "3 TOTAL{people=12}", "5 SUBTOTAL{people=3}", "7 SUBTOTAL{people=9}", "8 TOTAL{people=12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "零报告", "本月无", "—", "无。", " 无 ", "本月无此类活动", "０", "/"})
    void aWordThatSaysNothingIsANilReport(String word) {
        assertThat(Tables.told(written(table().row(word)))).containsExactly("3 nil");
        assertThat(Tables.told(written(table().row(1, word, word, word)))).containsExactly("3 nil");
    }

    @Test
    void aSingleRowOfZeroIsANilReport() {
        assertThat(Tables.told(written(table().row(1, "无", "—", 0)))).containsExactly("3 nil");
        assertThat(Tables.told(written(table().row(0, 0, 0, 0).row("填表人：张三")))).containsExactly("4 skipped", "3 nil");
    }

    @Test
    void amongDataARowOfNothingIsData() {
        assertThat(Tables.told(written(table().row(1, "无", "无", 0).row(2, DAY, "乙", 9))))
                .containsExactly("3 topic=无 people=0 batches=1", "4 date=2024-06-03 topic=乙 people=9 batches=1");
        assertThat(Tables.told(written(
                        table().row(1, DAY, "甲", 3).row("合计", null, null, 3).row(null, "无"))))
                .containsExactly("3 date=2024-06-03 topic=甲 people=3 batches=1", "4 TOTAL{people=3}", "5 batches=1");
    }

    @Test
    void aHeaderAloneHasNoRows() {
        assertThat(Tables.told(written(table().row(null, " ")))).isEmpty();
    }

    @Test
    void mergedTextDatesAndCodesCountForEveryRow() {
        Path file = written(Book.sheet("活动")
                .row("日期", "主题", "形式", "人次")
                .row(java.time.LocalDate.of(2024, 6, 3), "甲", "党课", 3)
                .row(null, "乙", null, 4)
                .row(null, "丙", null, 5)
                .merge("A2:A4")
                .merge("C2:C4"));
        assertThat(Tables.told(file))
                .containsExactly(
                        "2 date=2024-06-03 topic=甲 kind=讲座 people=3 batches=1",
                        "3 date=2024-06-03 topic=乙 kind=讲座 people=4 batches=1",
                        "4 date=2024-06-03 topic=丙 kind=讲座 people=5 batches=1");
        assertThat(Tables.findings(file)).isEmpty();
    }

    @Test
    void aMergedNumberCountsOnceAndWithAQuery() {
        Path file = written(Book.sheet("活动")
                .row("日期", "主题", "人次", "批次")
                .row(DAY, "甲", 30, 2)
                .row(DAY, "乙")
                .row(DAY, "丙", 5)
                .merge("C2:C3")
                .merge("D2:D4"));
        assertThat(Tables.told(file))
                .containsExactly(
                        "2 date=2024-06-03 topic=甲 people=30 batches=2",
                        "3 date=2024-06-03 topic=乙",
                        "4 date=2024-06-03 topic=丙 people=5");
        assertThat(Tables.findings(file))
                .containsExactly(
                        "C2 query value.merged “参加人次”的数字“30”写在合并的 2 行中，只在第一行计入一次。请核实，最好取消合并逐行填写。",
                        "D2 query value.merged “批次”的数字“2”写在合并的 3 行中，只在第一行计入一次。请核实，最好取消合并逐行填写。");
    }

    @Test
    void aRowOfNothingButMergedCellsIsBlank() {
        Path file = written(Book.sheet("活动")
                .row("日期", "主题", "人次")
                .row(DAY, null, null)
                .row(null, "乙", 4)
                .row(null, null, null)
                .row(DAY, "丙", 5)
                .merge("A2:A4"));
        assertThat(Tables.told(file))
                .containsExactly(
                        "3 date=2024-06-03 topic=乙 people=4 batches=1", "5 date=2024-06-03 topic=丙 people=5 batches=1");
    }

    @Test
    void aRecordMayTakeTwoRowsOfMergedCells() {
        Path file = written(table().row(1, DAY, "甲", 3)
                .row((Object) null)
                .row(2, DAY, "乙", 4)
                .row(3)
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:C4")
                .merge("D3:D4")
                .merge("B5:B6")
                .merge("C5:C6")
                .merge("D5:D6"));
        assertThat(Tables.told(file))
                .containsExactly(
                        "3 date=2024-06-03 topic=甲 people=3 batches=1",
                        "5 date=2024-06-03 topic=乙 people=4 batches=1",
                        "6 skipped");
    }

    @Test
    void whereANumberWouldStandAWordAmongDataIsNothing() {
        assertThat(Tables.told(written(table().row("无").row(1, DAY, "甲", 3).row("—"))))
                .containsExactly("3 skipped", "4 date=2024-06-03 topic=甲 people=3 batches=1", "5 skipped");
        assertThat(Tables.told(written(table().row("无").row("零报告")))).containsExactly("3 nil", "4 skipped");
    }

    @Test
    void hiddenRowsCountAndAreNotedOnce() {
        Path file = written(table().row(1, DAY, "甲", 3)
                .row(2, DAY, "乙", 4)
                .row(3, DAY, "丙", 5)
                .hide(4)
                .hide(5));
        assertThat(Tables.told(file)).hasSize(3);
        assertThat(Tables.findings(file)).containsExactly("A4 note row.hidden 从第 4 行起有隐藏的行，已照常读取。如不应计入，请删除后重新报送。");
    }

    @Test
    void raggedRecordsOfCsv() {
        Path file = Book.csv(
                folder, "表.csv", "日期,主题,人次,备注\n2024-06-03,甲,3,\n2024-06-03,乙\n2024-06-03,丙,5,x,多\n2024-06-03,丁,6,,,\n");
        assertThat(Tables.findings(file))
                .containsExactly(
                        "C3 error value.required “参加人次”没有填写，此项必填。请补填。",
                        "A3 error row.ragged 这一行只有 2 列，表头有 4 列，缺少的不能确定是哪一列。请补齐后重新报送。",
                        "A4 note row.ragged 这一行有 5 列，表头只有 4 列，多出的没有计入。请核实。");
        assertThat(Tables.told(file)).hasSize(4);
    }
}
