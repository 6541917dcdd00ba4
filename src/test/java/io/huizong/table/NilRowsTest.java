package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A nil report that is none makes zeros of what is missing: only sentences whose every word is known are one. */
class NilRowsTest {
    private static final String HEADER = "日期,主题,形式,人次,批次,备注";

    @TempDir
    private Path folder;

    private List<String> told(String... lines) {
        return Tables.told(Tables.file(
                folder,
                IntStream.range(-1, lines.length)
                        .mapToObj(i -> i < 0 ? HEADER : lines[i])
                        .toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "（无）",
                "【 无 】",
                "暂无",
                "本月暂无。",
                "零报告",
                "本月零报告",
                "本季度无",
                "本月无相关工作。",
                "本月未开展活动",
                "我单位本月没有开展相关活动",
                "经统计，本月无此类情况发生。",
                "本月无数据上报",
                "——",
                "无,,,0,0,本月未开展",
                "无,无,无,0,—,无",
                ",,,0,0",
                ",,,0"
            })
    void saysThatThereIsNothing(String line) {
        assertThat(told(line)).containsExactly("2 nil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本月无法按时报送，下月补报",
                "本月无法填报",
                "本月无变化",
                "本月无新增，见上月表",
                "本月无人机培训一次，50人",
                "零报告制度已落实",
                "本年无计划",
                "本月无集中学习，自学3次",
                "上月无",
                "6月无3场",
                "无？",
                "本月未报送",
                "本月没有上报",
                "未",
                "本月",
                "无,,,120",
                "零报告,,,120",
                "本月无,,,,,5月补报3场"
            })
    void doesNot(String line) {
        assertThat(Tables.rows(Tables.file(folder, HEADER, line)))
                .singleElement()
                .isInstanceOf(TableRow.Data.class);
        assertThat(Tables.findings(Tables.file(folder, HEADER, line)))
                .isNotEmpty()
                .anyMatch(f -> f.contains(" error "));
    }

    @Test
    void severalRowsOfNothingAreOneNilReport() {
        assertThat(told("无,无,无,无", "—,—,—,—", "0,0,0,0")).containsExactly("2 nil", "3 skipped", "4 skipped");
        assertThat(Tables.told(Tables.file(folder, "序号,日期,主题,人次", "1,无,无,无", "2,无,无,无")))
                .containsExactly("2 nil", "3 skipped");
    }

    @Test
    void manyRowsOfNothingAreAFaultyTable() {
        String[] rows = IntStream.range(0, 31).mapToObj(i -> "无,无,无,无").toArray(String[]::new);
        assertThat(told(rows).stream()
                        .map(t -> t.replaceAll(".*(nil|skipped|topic).*", "$1"))
                        .collect(Collectors.toSet()))
                .containsExactly("topic");
    }

    @Test
    void amongDataSeveralRowsOfNothingAreData() {
        assertThat(told("无,无,无,无", "无,无,无,无", "2024-06-03,甲,党课,3"))
                .containsExactly(
                        "2 topic=无 batches=1",
                        "3 topic=无 batches=1",
                        "4 date=2024-06-03 topic=甲 kind=讲座 people=3 batches=1");
    }

    /** The 0 that a prefilled formula shows in a field that nobody must fill in. */
    @Test
    void zerosThatWaitForTheirRowAreBlank() {
        assertThat(told(",,,,0")).isEmpty();
        assertThat(told("2024-06-03,甲,党课,3", ",,,,0", ",,,,0"))
                .containsExactly("2 date=2024-06-03 topic=甲 kind=讲座 people=3 batches=1");
        assertThat(Tables.told(Tables.file(folder, "序号,日期,主题,人次,批次,占比,小时", "1,,,,0,0,0", "2,,,,0,0,0")))
                .containsExactly("2 skipped", "3 skipped");
    }
}
