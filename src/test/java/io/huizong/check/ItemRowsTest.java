package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one line of a sheet that lists items comes to; another follows it, so that the sheet is never without a number. */
class ItemRowsTest {
    private static final String SECOND = "5: 办结问题|个|3||";

    @TempDir
    private Path input;

    private List<String> told(String line) {
        Path file =
                ItemSheets.book("Sheet1", ItemSheets.june(line, "|办结问题|个|3")).write(input, "表.xlsx");
        return ItemSheets.told(input, file, ItemSheets.catalog("quarter"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '>',
            value = {
                "1|开展文明建设督查|次|12|30|说明 > 开展文明建设督查|次|12|30|说明",
                "1|一、开展文明建设督查|次|12 > 开展文明建设督查|次|12||",
                "|（一）开展文明建设督查（次）||12 > 开展文明建设督查||12||",
                "|(1)督查|次|12 > 开展文明建设督查|次|12||",
                "|1．督查|次|12 > 开展文明建设督查|次|12||",
                "|⒈ 督查|次|12 > 开展文明建设督查|次|12||",
                "|①督查|次|12 > 开展文明建设督查|次|12||",
                "|1.2 —督查次数：|次|12 > 开展文明建设督查|次|12||",
                "|十一、督查|次|12 > 开展文明建设督查|次|12||",
                "|其中：督查次数|次|12 > 开展文明建设督查|次|12||",
                "|　 其中 督查|次|12 > 开展文明建设督查|次|12||",
                "|　　1.其中：督查（单位：次）||12 > 开展文明建设督查||12||",
                "|督 查|（次）|12 > 开展文明建设督查|（次）|12||",
                "|*督查*|—|12 > 开展文明建设督查|—|12||",
                "|督查||0 > 开展文明建设督查||0||",
                "|服务时长|小时|1.5 > 服务时长|小时|1.5||",
                "|服务时长|小时|1.50|200000.5 > 服务时长|小时|1.5|200000.5|",
                "|发放宣传资料|份|5|200000 > 发放宣传资料|份|5|200000|"
            })
    void aLineIsReadAsItsItemCounts(String line, String record) {
        assertThat(told(line)).containsExactly("U1 civics 2024-06 accepted 2+0+0", "4: " + record, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '>',
            value = {
                "|督查|次|12次 > D4 note value.interpreted “开展文明建设督查”填写的是“12次”，按 12 计入。如有误请改正。",
                "|督查||约12 > D4 query value.approximate “开展文明建设督查”填写的是“约12”，是约数，按 12 计入。请核实并改为确切的值。",
                "|督查|场|12 > C4 query row.rule “开展文明建设督查”的计量单位填写的是“场”，应为“次”，数字暂按“次”计入。请核实；填错的请改正。",
                "|督查（场）||12 > B4 query row.rule “开展文明建设督查”的计量单位填写的是“场”，应为“次”，数字暂按“次”计入。请核实；填错的请改正。"
            })
    void whatIsOddCountsAndIsSaid(String line, String said) {
        assertThat(told(line))
                .hasSize(4)
                .startsWith("U1 civics 2024-06 accepted 2+0+0")
                .endsWith(SECOND, said);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '>',
            value = {
                "|督查|次|12.5 > D4 error value.not-a-number “开展文明建设督查”填写的是“12.5”，应为一个整数。请改为阿拉伯数字，如 120。",
                "|服务时长|小时|若干 > D4 error value.not-a-number “服务时长”填写的是“若干”，应为一个数。请改为阿拉伯数字，如 120.5。",
                "|督查|次|12|若干 > E4 error value.not-a-number “开展文明建设督查累计数”填写的是“若干”，应为一个整数。请改为阿拉伯数字，如 120。",
                "|督查|次||若干 > E4 error value.not-a-number “开展文明建设督查累计数”填写的是“若干”，应为一个整数。请改为阿拉伯数字，如 120。",
                "|发放宣传资料|份|100001 > D4 error value.out-of-range “发放宣传资料”填写的是“100001”，应在 0 到 100000 之间。请核对后改正。",
                "|督查|次|-3 > D4 error value.out-of-range “开展文明建设督查”填写的是“-3”，应不小于 0。请核对后改正。",
                "|督查|次|3|-3 > E4 error value.out-of-range “开展文明建设督查累计数”填写的是“-3”，应不小于 0。请核对后改正。",
                "|督查|12| > D4 error value.required “开展文明建设督查”没有填写，此项必填。请补填。",
                "|||12 > B4 error value.required “指标名称”没有填写，此项必填。请补填。"
            })
    void aWrongLineDoesNotCount(String line, String said) {
        assertThat(told(line)).containsExactly("U1 civics 2024-06 partial 1+1+0", SECOND, said);
    }

    @ParameterizedTest
    @CsvSource({
        "督查,万次,开展文明建设督查,次,C4",
        "督查（万次）,'',开展文明建设督查,次,B4",
        "督查,百次,开展文明建设督查,次,C4",
        "发放宣传资料,单位：千份,发放宣传资料,份,C4",
        "服务时长,分钟,服务时长,小时,C4"
    })
    void aMultipleOfItsMeasureIsRefused(String name, String written, String item, String measure, String cell) {
        String found = written.isEmpty() ? "万次" : written;
        assertThat(told("|" + name + "|" + written + "|12"))
                .containsExactly(
                        "U1 civics 2024-06 partial 1+1+0",
                        SECOND,
                        cell + " error row.rule “" + item + "”的计量单位填写的是“" + found + "”，应为“" + measure
                                + "”，两者相差倍数，这一行没有计入。请把数字换算成以“" + measure + "”为单位，并改正计量单位。");
    }

    @ParameterizedTest
    @CsvSource({"办结情况,办结问题", "督查（县级）,督查发现问题", "参加人次,办结问题", "2.建成公园数,建成公园", "青年|人次,办结问题"})
    void aLineOfNoItemIsNamedWithTheNearest(String name, String nearest) {
        String[] cells = name.split("\\|");
        assertThat(told("|" + name + (cells.length == 1 ? "|人次" : "") + "|350"))
                .containsExactly(
                        "U1 civics 2024-06 partial 1+1+0",
                        SECOND,
                        "B4 error value.not-in-list “" + cells[0] + "”不是“文明建设情况统计表”的指标（最接近的是“" + nearest
                                + "”），这一行没有计入。请改为规定的指标名称；确是多出的，请删去这一行。");
    }

    @ParameterizedTest
    @CsvSource({
        "|督查|次|",
        "|督查||无",
        "|督查||—|—",
        "|督查||/",
        "|督查||本月无",
        "|督查||零报告",
        "|督查|次|||未统计",
        "|零报告",
        "二、阵地建设||||",
        "|二、阵地建设",
        "|||0",
        "5",
        "填表人：张三||审核人：李四",
        "注：督查含暗访"
    })
    void aLineWithoutANumberIsSkipped(String line) {
        assertThat(told(line)).containsExactly("U1 civics 2024-06 accepted 1+0+1", SECOND);
    }

    @Test
    void aCumulativeNumberAloneIsAskedAbout() {
        assertThat(told("|督查|次||30"))
                .containsExactly(
                        "U1 civics 2024-06 accepted 1+0+1",
                        SECOND,
                        "D4 query value.required “开展文明建设督查”只填了累计数（30），没有填本期数，本期按没有数字处理。请核实：本期没有的请填 0，有的请补填。");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "|零报告,nil",
                "零报告,nil",
                "|本月无文明建设工作,nil",
                "|督查||零报告,nil",
                "|督查||本月零报告,nil",
                "|督查||无,''",
                "|督查||,''",
                "|||0,''",
                "|督查||本月无,''"
            })
    void aSheetWithoutANumber(String line, String nil) {
        Path file = ItemSheets.book("Sheet1", ItemSheets.june("一、督查", line, "|办结问题|个|"))
                .write(input, "表.xlsx");
        List<String> expected = new ArrayList<>();
        expected.add(nil.equals("nil") ? "U1 civics 2024-06 accepted 0+0+3 nil" : "U1 civics 2024-06 rejected 0+0+3");
        if (!nil.equals("nil")) {
            expected.add(
                    "query sheet.no-rows 各项指标都没有填写本期数，也没有写明“零报告”。应填写数据；本期确实没有的，请逐项填 0，" + "或在第一项的“本期数”栏写“零报告”后重新报送。");
        }
        assertThat(ItemSheets.told(input, file, ItemSheets.catalog("quarter"))).isEqualTo(expected);
    }
}
