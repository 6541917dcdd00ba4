package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets that list items, in the shapes that offices give them; unit, form and month are said by the names. */
class ItemShapesTest {
    @TempDir
    private Path input;

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(
                        "without serial numbers and measures",
                        List.of("指标|数量", "1.督查|12", "2.办结问题|3"),
                        List.of("U1 civics 2024-06 accepted 2+0+0", "2: 开展文明建设督查||12||", "3: 办结问题||3||")),
                Arguments.of(
                        "groups in a column of their own",
                        List.of(
                                "类别|项目|单位|本月数|累计",
                                "督查工作|督查|次|12|",
                                "|办结问题|个|3|",
                                "|督查发现问题|个|",
                                "宣传|发放宣传资料|份|50",
                                "A2:A4"),
                        List.of(
                                "U1 civics 2024-06 accepted 3+0+1",
                                "2: 开展文明建设督查|次|12||",
                                "3: 办结问题|个|3||",
                                "5: 发放宣传资料|份|50||",
                                "A1 note header.unknown-column 多出一列“类别”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。")),
                Arguments.of(
                        "groups under the heading of the items",
                        List.of(
                                "项目||单位|本月|累计",
                                "督查工作|督查|次|12|",
                                "|办结问题|个|3|",
                                "发放宣传资料||份|50",
                                "A1:B1",
                                "A2:A3",
                                "A4:B4"),
                        List.of(
                                "U1 civics 2024-06 accepted 3+0+0",
                                "2: 开展文明建设督查|次|12||",
                                "3: 办结问题|个|3||",
                                "4: 发放宣传资料|份|50||")),
                Arguments.of(
                        "parts of an item are not the item",
                        List.of("项目||单位|本月", "督查|县级|次|12", "|镇级|次|3", "A1:B1", "A2:A3"),
                        List.of(
                                "U1 civics 2024-06 rejected 0+2+0",
                                "B2 error value.not-in-list “县级”不是“文明建设情况统计表”的指标（最接近的是“办结问题”），这一行没有计入。请改为规定的指标名称；确是多出的，请删去这一行。",
                                "B3 error value.not-in-list “镇级”不是“文明建设情况统计表”的指标（最接近的是“办结问题”），这一行没有计入。请改为规定的指标名称；确是多出的，请删去这一行。")),
                Arguments.of(
                        "one item over two rows",
                        List.of("项目|单位|本月", "督查|次|12", "||3", "办结问题||4", "A2:A3"),
                        List.of(
                                "U1 civics 2024-06 partial 2+1+0",
                                "2: 开展文明建设督查|次|12||",
                                "4: 办结问题||4||",
                                "A3 error row.duplicate “开展文明建设督查”在第 2 行已经填过，这一行没有计入。一项指标只填一行，请核对后只保留一行。")),
                Arguments.of(
                        "one number over two rows",
                        List.of("项目|单位|本月", "督查|次|12", "办结问题|个|", "发放宣传资料||4", "C2:C3"),
                        List.of(
                                "U1 civics 2024-06 accepted 2+0+1",
                                "2: 开展文明建设督查|次|12||",
                                "4: 发放宣传资料||4||",
                                "C2 query value.merged “开展文明建设督查”的数字“12”写在合并的 2 行中，只在第一行计入一次。请核实，最好取消合并逐行填写。")),
                Arguments.of(
                        "two levels of headings",
                        List.of(
                                "序号|指标名称|计量单位|完成情况||备注",
                                "|||本月|累计|",
                                "1|督查|次|12|30",
                                "A1:A2",
                                "B1:B2",
                                "C1:C2",
                                "D1:E1",
                                "F1:F2"),
                        List.of("U1 civics 2024-06 accepted 1+0+0", "3: 开展文明建设督查|次|12|30|")),
                Arguments.of(
                        "numbered columns",
                        List.of("序号|指标名称|计量单位|本期数|累计数", "甲|乙|丙|1|2", "1|督查|次|12|30", "2|办结问题|个|12|"),
                        List.of("U1 civics 2024-06 accepted 2+0+1", "3: 开展文明建设督查|次|12|30|", "4: 办结问题|个|12||")),
                Arguments.of(
                        "blocks with their own headers and totals",
                        List.of(
                                "指标名称|计量单位|本期数",
                                "一、督查",
                                "督查|次|12",
                                "办结问题|个|3",
                                "",
                                "指标名称|计量单位|本期数",
                                "二、宣传",
                                "发放宣传资料|份|4",
                                "合计||19"),
                        List.of(
                                "U1 civics 2024-06 accepted 3+0+4",
                                "3: 开展文明建设督查|次|12||",
                                "4: 办结问题|个|3||",
                                "8: 发放宣传资料|份|4||")),
                Arguments.of(
                        "blocks side by side",
                        List.of("指标名称|本期数|指标名称|本期数", "督查|12|办结问题|3"),
                        List.of(
                                "rejected U1 civics 2024-06",
                                "C1 error header.duplicate-column “指标名称”（A1）和“指标名称”（C1）两列都对应“指标名称”，无法确定用哪一列。请只保留一列，或把另一列改为不同的表头后重新报送。",
                                "D1 error header.duplicate-column “本期数”（B1）和“本期数”（D1）两列都对应“本期数”，无法确定用哪一列。请只保留一列，或把另一列改为不同的表头后重新报送。")),
                Arguments.of(
                        "an item twice",
                        List.of("指标名称|本期数", "督查|12", "督查次数|13", "办结问题|3"),
                        List.of(
                                "U1 civics 2024-06 partial 2+1+0",
                                "2: 开展文明建设督查||12||",
                                "4: 办结问题||3||",
                                "A3 error row.duplicate “开展文明建设督查”在第 2 行已经填过，这一行没有计入。一项指标只填一行，请核对后只保留一行。")),
                Arguments.of(
                        "an item twice, the first time wrong",
                        List.of("指标名称|本期数", "督查|1x", "督查次数|13", "办结问题|3"),
                        List.of(
                                "U1 civics 2024-06 partial 1+2+0",
                                "4: 办结问题||3||",
                                "B2 error value.not-a-number “开展文明建设督查”填写的是“1x”，应为一个整数。请改为阿拉伯数字，如 120。",
                                "A3 error row.duplicate “开展文明建设督查”在第 2 行已经填过，这一行没有计入。一项指标只填一行，请核对后只保留一行。")),
                Arguments.of(
                        "a rule over two items",
                        List.of("指标名称|本期数", "督查发现问题|2", "办结问题|3"),
                        List.of(
                                "U1 civics 2024-06 accepted 2+0+0",
                                "2: 督查发现问题||2||",
                                "3: 办结问题||3||",
                                "B3 query row.rule 办结数（3）大于问题数（2），请核实")),
                Arguments.of(
                        "a rule that meets a blank",
                        List.of("指标名称|本期数", "办结问题|3", "督查发现问题|"),
                        List.of("U1 civics 2024-06 accepted 1+0+1", "2: 办结问题||3||")),
                Arguments.of(
                        "no column of the period",
                        List.of("指标名称|计量单位|累计数", "督查|次|2", "办结问题|个|3"),
                        List.of(
                                "rejected U1 civics 2024-06",
                                "A1 error header.missing-column “文明建设情况统计表”缺少必填的列：本期数。请补上这些列后重新报送。")),
                Arguments.of(
                        "a column of another length",
                        List.of("指标名称|计量单位|本季度数", "督查|次|2", "办结问题|个|3"),
                        List.of(
                                "rejected U1 civics 2024-06",
                                "A1 error header.missing-column “文明建设情况统计表”缺少必填的列：本期数。请补上这些列后重新报送。",
                                "C1 note header.unknown-column 多出一列“本季度数”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。")),
                Arguments.of(
                        "a column of another scale",
                        List.of("指标名称|计量单位|本期数（万）", "督查|次|2", "办结问题|个|3"),
                        List.of(
                                "rejected U1 civics 2024-06",
                                "A1 error header.missing-column “文明建设情况统计表”缺少必填的列：本期数。表中的“本期数（万）”是另一种口径，不能当作这些列。请补上本期实际数的列后重新报送。")),
                Arguments.of(
                        "columns of other times",
                        List.of("指标名称|计量单位|本月数|本年数|上年同期", "督查|次|2|9|8", "办结问题|个|3"),
                        List.of(
                                "U1 civics 2024-06 accepted 2+0+0",
                                "2: 开展文明建设督查|次|2||",
                                "3: 办结问题|个|3||",
                                "D1 note header.unknown-column 多出一列“本年数”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。",
                                "E1 note header.unknown-column 多出一列“上年同期”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。")),
                Arguments.of(
                        "columns in another order",
                        List.of("本月数|单位|项目", "2|次|督查", "3|个|办结问题"),
                        List.of("U1 civics 2024-06 accepted 2+0+0", "2: 开展文明建设督查|次|2||", "3: 办结问题|个|3||")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void aSheetOfThisShape(String name, List<String> lines, List<String> told) {
        Path file = ItemSheets.book("文明建设", lines.toArray(String[]::new)).write(input, "城关镇2024年6月.xlsx");
        assertThat(ItemSheets.told(input, file, ItemSheets.catalog("quarter"))).isEqualTo(told);
    }
}
