package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures and remarks are passed over; a record whose title ends or begins like one is not. */
class RemarkRowsTest {
    private static final String HEADER = "日期,主题,形式,人次,备注";
    private static final String FIRST = "2 date=2024-06-03 topic=甲 people=3 batches=1";

    @TempDir
    private Path folder;

    private List<String> below(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = HEADER;
        all[1] = "2024-06-03,甲,,3";
        System.arraycopy(lines, 0, all, 2, lines.length);
        List<String> told = Tables.everything(Tables.file(folder, all));
        assertThat(told.get(0)).isEqualTo(FIRST);
        return told.subList(1, told.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填表人：张三",
                "单位负责人（签字）：",
                "填表人张三",
                "联系人：张三 123",
                "联系电话8888888",
                "经办人：张三",
                "分管领导：",
                "签字：",
                "填报时间：2024年7月2日",
                "单位（盖章）：",
                "(盖章)",
                "制表：张三",
                "审核：李四",
                "报出日期：2024年7月2日",
                "填 表 人：",
                "注1：略",
                "备注2：略",
                "※ 本表每月5日前报送",
                "*说明 本表按月报送",
                "主要负责人签字：",
                "第1页 共1页",
                "—以下空白—",
                "填表人：张三,,审核人：李四,,2024-06-30",
                "填表人,张三,审核人,李四",
                "单位负责人,王五,填表人,李四",
                ",单位负责人签字：,,填表人：张三",
                "注：,,以上不含离退休",
                "说明,10",
                "情况说明"
            })
    void signaturesAndRemarks(String line) {
        assertThat(below(line)).containsExactly("3 skipped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月4日,情况说明,专题讲座   | date=2024-06-04 topic=情况说明 kind=讲座 batches=1
            ,政策说明,专题讲座,50      | topic=政策说明 kind=讲座 people=50 batches=1
            ,学习说明：传达精神,讲座,50 | topic=学习说明：传达精神 kind=讲座 people=50 batches=1
            ,政策说明,,50              | topic=政策说明 people=50 batches=1
            ,关注：未成年人,,50        | topic=关注：未成年人 people=50 batches=1
            ,负责人培训班,,50          | topic=负责人培训班 people=50 batches=1
            ,联系人会议,党课,50        | topic=联系人会议 kind=讲座 people=50 batches=1
            ,填表人：张三,党课,50      | topic=填表人：张三 kind=讲座 people=50 batches=1
            """)
    void recordsThatLookLikeOne(String line, String told) {
        assertThat(below(line).get(0)).isEqualTo("3 " + told);
    }

    @Test
    void whereTheTitleIsTheFirstColumnToo() {
        assertThat(Tables.everything(Tables.file(folder, "主题,日期,形式,人次", "关注：未成年人保护,6月4日,专题讲座")))
                .containsExactly(
                        "2 date=2024-06-04 topic=关注：未成年人保护 kind=讲座 batches=1",
                        "B2 note value.interpreted “活动日期”填写的是“6月4日”，按 2024-06-04 计入。如有误请改正。",
                        "D2 error value.required “参加人次”没有填写，此项必填。请补填。");
    }

    @Test
    void whatFollowsARemarkGoesOnWithIt() {
        assertThat(below("说明：1.本表按月报送", "2.人次按实际填写", ",,,,2024-07-01", "2024-06-05,乙,,5", "3.第三条"))
                .containsExactly(
                        "3 skipped",
                        "4 skipped",
                        "5 skipped",
                        "6 date=2024-06-05 topic=乙 people=5 batches=1",
                        "7 batches=1",
                        "A7 error value.required 这一行只填了“3.第三条”，缺少必填的：活动日期、活动主题、参加人次。请补填；如是说明文字，请删去或写在“备注：”之后。");
    }

    @Test
    void aTotalOrARecordAfterARemarkIsNone() {
        assertThat(below("备注：略", "合计,,,3", ",乙,,5"))
                .containsExactly(
                        "3 skipped",
                        "4 TOTAL{people=3}",
                        "5 topic=乙 people=5 batches=1",
                        "A5 error value.required “活动日期”没有填写，此项必填。请补填。");
    }

    @Test
    void aRowOfOneTextHasOneFinding() {
        assertThat(below("一,中心组情况"))
                .containsExactly(
                        "3 topic=中心组情况 batches=1",
                        "A3 error value.not-a-date “活动日期”填写的是“一”，应为一个日期。请按“2024-06-03”的样子填写。",
                        "D3 error value.required “参加人次”没有填写，此项必填。请补填。");
        assertThat(below(",,,,另有2场未统计"))
                .containsExactly(
                        "3 batches=1 remark=另有2场未统计",
                        "E3 error value.required 这一行只填了“另有2场未统计”，缺少必填的：活动日期、活动主题、参加人次。请补填；如是说明文字，请删去或写在“备注：”之后。");
        assertThat(Tables.findings(Tables.file(folder, "序号,日期,主题,人次", "1,中心组情况")))
                .containsExactly(
                        "B2 error value.required 这一行只填了“中心组情况”，缺少必填的：活动日期、活动主题、参加人次。请补填；如是说明文字，请删去或写在“备注：”之后。");
        assertThat(Tables.findings(Tables.file(folder, "日期,主题,人次", ",,12")))
                .containsExactly(
                        "A2 error value.required “活动日期”没有填写，此项必填。请补填。", "B2 error value.required “活动主题”没有填写，此项必填。请补填。");
    }
}
