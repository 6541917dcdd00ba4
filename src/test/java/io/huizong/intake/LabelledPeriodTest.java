package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Collected;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.unit.UnitRegister;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written beside 报告期 is read as a clerk reads it, or the sheet is refused: never is it passed by. */
class LabelledPeriodTest {
    private static final UnitRegister UNITS = Collected.units("U1 城关镇", "U2 四季青镇", "U3 十月镇", "U4 一号乡");

    @TempDir
    private Path input;

    private List<String> told(String path, String above) {
        return StudyTable.told(StudyTable.read(input, StudyTable.nil("S", above).write(input, path), UNITS));
    }

    /** Another month in the file's name conflicts: so the label was understood. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计时间：2024年5月1日至5月31日",
                "统计时间：2024年5月1日—31日",
                "统计时间：2024.5.1-5.31",
                "统计时间：2024-05-01～2024-05-31",
                "统计时间：20240501-20240531",
                "统计时间：2024年5月6日至5月28日",
                "报告期：2024年__5__月",
                "报告期：|#2024|年|#5|月",
                "报告期：2024|年|5|月",
                "报告期：|2024年|5月",
                "报告期：|#2024|#5",
                "报告期|：|2024年5月",
                "报告期：2024五月",
                "报告期：2024—05",
                "报告期：2024年05",
                "报告期：2024年5",
                "报告期：2024 05",
                "报告期：二0二四年五月",
                "报告期：五月",
                "报告期：|05",
                "填报月份：|#5",
                "填报月份：5",
                "报告期：2024年5月31日",
                "报告期：|@2024-05-31",
                "报告期：|#2024.05",
                "报告期：|#202405",
                "统计周期：2024年5月1日—31日",
                "填报单位：城关镇（2024年5月）",
                "填报单位：城关镇　　2024年5月",
                "填报单位：|2024年5月",
                "2024年5月统计表 填报单位：城关镇",
                "2024年1—5月统计表",
                "日期：2024年5月"
            })
    void aMonthThatTheFileNameContradicts(String label) {
        assertThat(told("城关镇2024年6月.xlsx", label))
                .hasSize(2)
                .satisfies(all -> assertThat(all.get(0)).isEqualTo("rejected U1 study null"))
                .satisfies(all -> assertThat(all.get(1)).startsWith("error identity.period-conflict 报告期前后不一致："));
    }

    @ParameterizedTest
    @CsvSource({
        "报告期：2024年元月份,2024-01",
        "报告期：2024年6月1日至6月30日,2024-06",
        "报告期：|#2024.06,2024-06",
        "报告期：|#2023.11,2023-11",
        "报告期：2023.1,2023-01",
        "报告期：|#2024|年|#1|#2|月,null",
        "报告期：2024年6月（5月26日—6月25日）,2024-06",
        "报告期：2024年6月上旬,2024-06"
    })
    void withNothingElseSayingSo(String label, String period) {
        assertThat(told("城关镇.xlsx", label).get(0))
                .isEqualTo(
                        period.equals("null")
                                ? "rejected U1 study null"
                                : "U1 study " + period + " accepted 0+0+1 nil");
    }

    @ParameterizedTest
    @CsvSource({"2024年/城关镇.xlsx,填报月份：|#6", "城关镇2024年.xlsx,报告期：|06", "2024年/城关镇.xlsx,报告期：20__年6月"})
    void aMonthTakesItsYearFromElsewhere(String path, String label) {
        assertThat(told(path, label)).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
    }

    @ParameterizedTest
    @CsvSource({
        "2024年13月,2024年13月",
        "2024年1-5月,2024年1-5月",
        "截至2024年9月,截至2024年9月",
        "截至2024年6月30日,截至2024年6月30日",
        "May-24,May-24",
        "上月,上月",
        "2024.6、7,'2024.6、7'",
        "2024年5月26日—6月25日,2024年5月26日—6月25日",
        "|#45000,45000",
        "|24.5,24.5"
    })
    void whatCannotBeReadIsNeverPassedBy(String value, String shown) {
        assertThat(told("城关镇2024年6月.xlsx", "报告期：" + value))
                .containsExactly(
                        "rejected U1 study null",
                        "error identity.period-missing 报告期栏写的是“" + shown + "”，认不出是哪一期。请写成“2024年6月”这样的年和月后重新报送。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报告期：",
                "报告期：    年   月",
                "报告期：____年__月",
                "报告期：20__年__月__日至__月__日",
                "报告期：|____",
                "报告期：　年　月|单位：场次",
                "报告期：XXXX年XX月"
            })
    void anEmptyLabelIsNoEvidence(String label) {
        assertThat(told("城关镇2024年6月.xlsx", label)).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
    }

    @Test
    void aNumberThatMayHaveLostItsZero() {
        assertThat(told("城关镇2024年10月.xlsx", "报告期：|#2024.1"))
                .containsExactly(
                        "rejected U1 study null",
                        "error identity.period-missing 报告期栏是数字 2024.1，不能确定是2024年1月还是2024年10月（10月末尾的 0 会丢失）。"
                                + "请写成“2024年1月”或“2024年10月”后重新报送。");
        assertThat(told("城关镇2024年6月.xlsx", "|#2024.1")).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
    }

    @Test
    void aQuarterForAFormThatIsDueByMonth() {
        assertThat(told("城关镇.xlsx", "报告期：2024年第二季度"))
                .containsExactly(
                        "rejected U1 study null",
                        "error identity.period-missing 写的是“2024年第二季度”，而“理论学习情况统计表”按月报送，应写明月份。"
                                + "请在表上方写明“报告期：2024年6月”这样的年和月后重新报送。");
        Path dated = StudyTable.book("S", "报告期：2024年第二季度").write(input, "城关镇/a.xlsx");
        assertThat(StudyTable.told(StudyTable.read(input, dated, UNITS))).startsWith("U1 study 2024-06 accepted 1+0+0");
    }

    /** A bare number is a month only where months are due: elsewhere it may be the quarter's. */
    @Test
    void aBareNumberForAFormThatIsDueByQuarter() {
        FormCatalog quarterly = FormCatalog.load(List.of(new FormSource("甲.yaml", """
                form: visits
                title: 走访情况统计表
                sheet: 走访
                due: quarter
                fields:
                  - {name: date, header: 走访日期, type: date, required: true, within: period}
                  - {name: people, header: 走访人数, type: integer, required: true}
                """)));
        Path file = io.huizong.sheet.Book.sheet("走访")
                .row("报告期：", 2)
                .row("走访日期", "走访人数")
                .row("无")
                .write(input, "城关镇2024年.xlsx");
        assertThat(StudyTable.told(Collected.from(input, file, quarterly, UNITS)))
                .containsExactly(
                        "rejected U1 visits null",
                        "error identity.period-missing 报告期栏写的是“2”，认不出是哪一期。请写成“2024年6月”这样的年和月后重新报送。");
    }

    @ParameterizedTest
    @CsvSource({
        "填报单位：城关镇|日期：|@2024-07-03",
        "填报单位：城关镇|填报时间：|@2024-07-01",
        "填报单位：城关镇||@2024-07-01",
        "填报单位：城关镇|填报时间：2024年7月",
        "（示宣发〔2023〕5号） / 填报单位：城关镇",
        "填报单位：城关镇 / 说明：每季度末月报送，12月底前报全年总结",
        "填报单位：城关镇 / 填表说明：2023年以来新任职干部须全部参加",
        "填报单位：城关镇 / 注 2023年12月起执行",
        "（2024年5月26日—2024年6月25日） / 填报单位：城关镇"
    })
    void whatIsNoEvidence(String above) {
        assertThat(told("报表2024年6月.xlsx", above)).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
    }

    @ParameterizedTest
    @CsvSource({
        "四季青镇2024年6月.xlsx,统计表,U2",
        "十月镇2024年6月.xlsx,统计表,U3",
        "2024年6月一号乡.xlsx,统计表,U4",
        "a.xlsx,四季青镇2024年6月统计表,U2",
        "2024年6月.xlsx,填报单位：十月镇,U3",
        "附件1 2024年6月.xlsx,填报单位：城关镇,U1",
        "U1 2024年6月.xlsx,统计表,U1",
        "表2 2024年6月.xlsx,报告期：2024年|填报单位：城关镇,U1",
        "6月.xlsx,2024年1月至2024年6月城关镇统计表,U1"
    })
    void numbersThatBelongToOthers(String path, String above, String unit) {
        assertThat(told(path, above)).containsExactly(unit + " study 2024-06 accepted 0+0+1 nil");
    }
}
