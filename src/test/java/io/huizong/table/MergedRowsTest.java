package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Book;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that share merged cells are never taken for remarks or for nothing. */
class MergedRowsTest {
    private static final String DAY = "2024-06-03";

    @TempDir
    private Path folder;

    private static Book table() {
        return Book.sheet("活动").row("活动情况统计表").row("日期", "主题", "人次", "备注");
    }

    @Test
    void underAMergedDateATopicMayEndLikeARemark() {
        Path file =
                table().row(DAY, "引发关注", 5).row(null, "工作说明", 7).merge("A3:A4").write(folder, "表.xlsx");
        assertThat(Tables.told(file))
                .containsExactly(
                        "3 date=2024-06-03 topic=引发关注 people=5 batches=1",
                        "4 date=2024-06-03 topic=工作说明 people=7 batches=1");
    }

    @Test
    void aRecordOfMergedCellsThatLacksOneIsNotLost() {
        Path file = table().row(DAY, "甲", 3)
                .row(DAY, "乙")
                .row((Object) null)
                .merge("A4:A5")
                .merge("B4:B5")
                .merge("C4:C5")
                .write(folder, "表.xlsx");
        assertThat(Tables.told(file))
                .containsExactly("3 date=2024-06-03 topic=甲 people=3 batches=1", "4 date=2024-06-03 topic=乙 batches=1");
    }

    @Test
    void underAMergedDateASubtotalIsNoRecord() {
        Path file =
                Tables.file(folder, "日期,形式,主题,人次", "2024-06-03,党课,甲,100", ",,乙,50", ",,中心组小计,150", "A2:A4", "B2:B4");
        assertThat(Tables.told(file))
                .containsExactly(
                        "2 date=2024-06-03 topic=甲 kind=讲座 people=100 batches=1",
                        "3 date=2024-06-03 topic=乙 kind=讲座 people=50 batches=1",
                        "4 SUBTOTAL{people=150}");
    }

    @Test
    void aTotalMayTakeTwoRows() {
        Path file = Tables.file(folder, "日期,主题,人次", "2024-06-03,甲,3", "合计,,3", ",,3", "A3:A4");
        assertThat(Tables.told(file))
                .containsExactly("2 date=2024-06-03 topic=甲 people=3 batches=1", "3 TOTAL{people=3}", "4 skipped");
        Path record = Tables.file(folder, "序号,日期,主题,人次", "合计,,,3", ",2024-06-03,甲,3", "A2:A3");
        assertThat(Tables.told(record))
                .containsExactly("2 TOTAL{people=3}", "3 date=2024-06-03 topic=甲 people=3 batches=1");
    }

    @Test
    void anEmptyMergedNumberIsMissingInEveryRow() {
        Path file = Tables.file(
                folder,
                "日期,主题,人次,批次",
                "2024-06-03,甲",
                "2024-06-03,乙",
                "2024-06-03,丙,5,—",
                "2024-06-03,丁,6",
                "C2:C3",
                "D4:D5");
        assertThat(Tables.everything(file))
                .containsExactly(
                        "2 date=2024-06-03 topic=甲 batches=1",
                        "3 date=2024-06-03 topic=乙 batches=1",
                        "4 date=2024-06-03 topic=丙 people=5 batches=1",
                        "5 date=2024-06-03 topic=丁 people=6 batches=1",
                        "C2 error value.required “参加人次”没有填写，此项必填。请补填。",
                        "C3 error value.required “参加人次”没有填写，此项必填。请补填。");
    }

    @Test
    void aBlockMayHoldAWordForNothingOrARemark() {
        assertThat(Tables.told(Tables.file(folder, "日期,主题,人次", "本月无", "A2:C6"))).containsExactly("2 nil");
        assertThat(Tables.told(Tables.file(folder, "日期,主题,人次", "2024-06-03,甲,3", "注：略", "A3:C6")))
                .containsExactly("2 date=2024-06-03 topic=甲 people=3 batches=1", "3 skipped");
    }

    @Test
    void aBlockOfAnythingElseIsFoundFaultWith() {
        assertThat(Tables.everything(Tables.file(folder, "日期,主题,人次", "见纸质材料", "A2:C6")))
                .containsExactly(
                        "2 batches=1",
                        "A2 error value.required 这一行只填了“见纸质材料”，缺少必填的：活动日期、活动主题、参加人次。请补填；如是说明文字，请删去或写在“备注：”之后。");
    }

    @Test
    void aSignatureUnderTheTableStaysOne() {
        Path file = table().row(DAY, "甲", 3)
                .row("填表人", "张三", "审核人", "李四")
                .row("单位负责人", "王五")
                .write(folder, "表.xlsx");
        assertThat(Tables.told(file))
                .containsExactly("3 date=2024-06-03 topic=甲 people=3 batches=1", "4 skipped", "5 skipped");
    }
}
