package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the header: below it, above it, and further down once more. */
class LaterHeadersTest {
    private static final String DAY = "2024-06-03";

    @TempDir
    private Path folder;

    private static String record(int row, String topic) {
        return row + " date=2024-06-03 topic=" + topic + " people=3 batches=1";
    }

    @ParameterizedTest
    @ValueSource(strings = {"日期,主题,人次", "活动日期,活动主题,参加人次", "日期,内容,人数", "日期,内容,人数,领导批示", "*日期,*主题,参加人次：", "日期,主题,人次（人）"})
    void theSameColumnsAgain(String header) {
        assertThat(Tables.told(Tables.file(folder, "时间,主题,人次", DAY + ",甲,3", header, DAY + ",乙,3")))
                .containsExactly(record(2, "甲"), "3 skipped", record(4, "乙"));
    }

    @Test
    void theSameColumnsOfAnotherQuantityAreRefused() {
        assertThat(Tables.told(Tables.file(folder, "日期,主题,人次", DAY + ",甲,3", "日期,主题,人次（累计）", DAY + ",乙,300")))
                .containsExactly(record(2, "甲"), "3 refused", "4 refused");
    }

    @Test
    void theFirstWholeHeaderIsTheTables() {
        assertThat(Tables.told(Tables.file(folder, "日期,主题,人数", DAY + ",甲,3", "", "活动日期,活动主题,参加人次,备注", DAY + ",乙,3,说明")))
                .containsExactly(record(2, "甲"), "4 skipped", record(5, "乙") + " remark=说明");
    }

    @Test
    void aPageWithAnotherOrderIsReadByIt() {
        assertThat(Tables.everything(
                        Tables.file(folder, "日期,主题,人次,形式", DAY + ",甲,3,讲座", "人数,日期,内容,批示", "3," + DAY + ",乙,阅")))
                .containsExactly(
                        "2 date=2024-06-03 topic=甲 kind=讲座 people=3 batches=1",
                        "3 skipped",
                        record(4, "乙"),
                        "D3 note header.unknown-column 多出一列“批示”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。");
    }

    @Test
    void aFirstPageThatLacksAColumnIsNotPassedOver() {
        Path file = Tables.file(folder, "日期,主题,参会数,备注", DAY + ",甲,3,无", DAY + ",乙,3,无", "日期,主题,人次,备注", DAY + ",丙,3,无");
        assertThat(Tables.shown(Tables.header(file, Tables.EVENTS).orElseThrow()))
                .isEqualTo("1-1 date=A topic=B remark=D");
    }

    @Test
    void whatLacksAColumnOrHasItTwiceIsRefused() {
        assertThat(Tables.everything(Tables.file(
                        folder, "日期,主题,人次,形式", DAY + ",甲,3", "形式,日期,内容,人员", "讲座," + DAY + ",乙,3", "合计,,,3")))
                .containsExactly(
                        record(2, "甲"),
                        "3 refused",
                        "4 refused",
                        "5 refused",
                        "A3 error header.missing-column 从这一行起换了表头，缺少必填的列：参加人次，这一行和下面的行都没有计入。请按上面的表头填写后重新报送。");
        assertThat(Tables.everything(
                        Tables.file(folder, "日期,主题,人次", DAY + ",甲,3", "日期,主题,级别,人次,人数", DAY + ",乙,县级,3,4")))
                .containsExactly(
                        record(2, "甲"),
                        "3 refused",
                        "4 refused",
                        "E3 error header.duplicate-column 从这一行起换了表头，有两列都是“参加人次”，无法确定用哪一列，这一行和下面的行都没有计入。请按上面的表头填写后重新报送。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            警示教育情况统计表                | 警示教育情况统计表 | A
            示例县 警示教育情况统计表（6月）  | 警示教育情况统计表 | A
            活动日期,活动名称,教育形式,参加人次 | 警示教育情况统计表 | A
            ,日期,活动内容,形式,人数          | 警示教育情况统计表 | B
            刊发日期,稿件标题,媒体            | 稿件刊播情况统计表 | A
            """)
    void theTableOfAnotherFormIsRefused(String line, String form, String column) {
        assertThat(Tables.everything(Tables.file(folder, "日期,主题,人次", DAY + ",甲,3", line, DAY + ",乙,3,4,5", "填表人：张三")))
                .containsExactly(
                        record(2, "甲"),
                        "3 refused",
                        "4 refused",
                        "5 refused",
                        column + "3 error sheet.ambiguous-form 从这一行起是另一张表（" + form
                                + "），这一行和下面的行都没有计入。一张工作表只放一张表，请分开放到两张工作表后重新报送。");
    }

    @Test
    void aSecondPageMayRepeatWhatStandsAboveTheHeader() {
        assertThat(Tables.told(Tables.file(
                        folder,
                        "活动情况统计表",
                        "填报单位：城关镇,,报告期：2024年6月",
                        "日期,主题,人次",
                        DAY + ",甲,3",
                        "活动情况统计表（续）",
                        "填报单位：城关镇,,报告期：2024年6月",
                        "日期,主题,人次",
                        DAY + ",乙,3")))
                .containsExactly(record(4, "甲"), "5 skipped", "6 skipped", "7 skipped", record(8, "乙"));
    }

    @Test
    void aPageOfAnotherMonthDoesNotRepeatIt() {
        assertThat(Tables.findings(Tables.file(folder, "填报单位：城关镇,,报告期：2024年6月", "日期,主题,人次", "填报单位：城关镇,,报告期：2024年7月")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,2,3,4,5", "甲,乙,丙,1,2", "栏次,1,2,3", "（1）,（2）,（3）,（4）,（5）", ",,,（人次）,（批）", "计量单位,,,人次", ",,,,万元"
            })
    void numbersAndMeasuresBelowTheHeader(String line) {
        String header = "序号,日期,主题,人次,经费";
        assertThat(Tables.told(Tables.file(folder, header, line, "1," + DAY + ",甲,3")))
                .containsExactly("2 skipped", record(3, "甲"));
        assertThat(Tables.told(Tables.file(folder, header, "1," + DAY + ",甲,3", line))
                        .get(1))
                .isNotEqualTo("3 skipped");
        assertThat(Tables.told(Tables.file(folder, header, "1," + DAY + ",甲,3", header, line)))
                .containsExactly(record(2, "甲"), "3 skipped", "4 skipped");
    }

    @Test
    void aRecordThatCountsUpIsData() {
        assertThat(Tables.told(Tables.file(folder, "序号,批次,人次,日期,主题", "1,2,3"))).containsExactly("2 people=3 batches=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例", "例", "（样例）", "例如：", "示例1", "范例"})
    void examplesInTheColumnOfNumbers(String word) {
        assertThat(Tables.told(
                        Tables.file(folder, "序号,日期,主题,人次", word + "," + DAY + ",学习某文件,999", "1," + DAY + ",甲,3")))
                .containsExactly("2 skipped", record(3, "甲"));
    }

    @Test
    void whatStandsInColumnsWithoutAHeadingIsNotedOnce() {
        assertThat(Tables.findings(Tables.file(
                        folder,
                        ",日期,主题,人次",
                        "1," + DAY + ",甲,3,,另有200人线上参加",
                        "2," + DAY + ",乙,3,,又有30人",
                        ",,,,,,表外的字")))
                .containsExactly(
                        "F2 note header.unknown-column 第 F 列没有列名，其中填写的“另有200人线上参加”等没有计入。如应计入，请填到有列名的列中。",
                        "G4 note header.unknown-column 第 G 列没有列名，其中填写的“表外的字”等没有计入。如应计入，请填到有列名的列中。");
    }
}
