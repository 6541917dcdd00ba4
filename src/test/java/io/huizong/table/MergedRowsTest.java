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
        Path file = table().row(DAY, "引发关注", 5)
                .row(null, "工作说明", 7)
                .row(null, "年度合计", 9)
                .merge("A3:A5")
                .write(folder, "表.xlsx");
        assertThat(Tables.told(file))
                .containsExactly(
                        "3 date=2024-06-03 topic=引发关注 people=5 batches=1",
                        "4 date=2024-06-03 topic=工作说明 people=7 batches=1",
                        "5 date=2024-06-03 topic=年度合计 people=9 batches=1");
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
    void aSignatureUnderTheTableStaysOne() {
        Path file = table().row(DAY, "甲", 3)
                .row("填表人", "张三", "审核人", "李四")
                .row("单位负责人", "王五")
                .write(folder, "表.xlsx");
        assertThat(Tables.told(file))
                .containsExactly("3 date=2024-06-03 topic=甲 people=3 batches=1", "4 skipped", "5 skipped");
    }
}
