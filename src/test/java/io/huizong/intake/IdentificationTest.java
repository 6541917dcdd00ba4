package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Collected;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import io.huizong.unit.UnitRegister;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose, which and when, from files as units send them. */
class IdentificationTest {
    private static final UnitRegister UNITS = Collected.units("U1 城关镇 城关", "U2 青山镇", "U3 县教育局 教育局", "U12 县教育局机关党委");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

    @TempDir
    private Path input;

    private Collected from(Path file) {
        return Collected.from(input, file, Forms.bundled(), UNITS);
    }

    /** A study table; texts above it are cells of one row each, parted by strokes. */
    private Collected study(String path, String sheet, String... above) {
        Book book = Book.sheet(sheet);
        for (String line : above) {
            book.row((Object[]) line.split("\\|"));
        }
        return from(book.row("学习日期", "学习主题", "学习形式", "参加人次")
                .row(DAY, "党章", "讲座", 30)
                .write(input, path));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " // ", textBlock = """
                    a.xlsx // S // 填报单位：城关镇　　报告期：2024年6月 // U1 2024-06
                    a.xlsx // S // 填报单位|城关镇|报告期|2024-06 // U1 2024-06
                    a.xlsx // S // 填报单位：|城关镇||填报月份：|6月|2024年度 // U1 2024-06
                    a.xlsx // S // 填 报 单 位：城关镇（盖章） 统计时间：二〇二四年六月 // U1 2024-06
                    a.xlsx // S // 单位名称：示例县城关镇  报告期间：202406 // U1 2024-06
                    a.xlsx // S // 报送单位：U1 报告期：24年6月 填报日期：2024年7月2日 // U1 2024-06
                    a.xlsx // S // 城关镇2024年6月理论学习情况统计表 // U1 2024-06
                    a.xlsx // 城关镇2024年6月 // 统计表 // U1 2024-06
                    城关镇2024年6月.xlsx // S // 统计表 // U1 2024-06
                    2024年/6月/城关镇/a.xlsx // S // 统计表 // U1 2024-06
                    2024/教育局.xlsx // 6月 // 统计表 // U3 2024-06
                    县教育局机关党委/2024-06.xlsx // S // 统计表 // U12 2024-06
                    2024年6月20240703收到.xlsx // S // 填报单位：青山镇 // U2 2024-06
                    2024年上半年/青山镇6月.xlsx // S // 统计表 // U2 2024-06
                    2024年第二季度/a.xlsx // S // 填报单位：青山镇 报告期：6月 // U2 2024-06
                    """)
    void evidenceThatAgrees(String path, String sheet, String above, String found) {
        Collected.Read read = study(path, sheet, above).only();
        assertThat(read.submission().unit().code() + " " + read.submission().period())
                .isEqualTo(found);
        assertThat(read.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " // ", textBlock = """
                    青山镇2024年6月.xlsx // 填报单位：城关镇 // error identity.unit-conflict 填报单位前后不一致：城关镇（表头栏“城关镇”）、青山镇（文件名“青山镇2024年6月”）。应为同一个单位。请核对后改正，以免记错单位。
                    青山镇/2024年6月.xlsx // 城关镇学习情况 // error identity.unit-conflict 填报单位前后不一致：城关镇（标题“城关镇学习情况”）、青山镇（文件夹名“青山镇”）。应为同一个单位。请核对后改正，以免记错单位。
                    2024年6月.xlsx // 填报单位：城关真 // error identity.unit-unknown 填报单位“城关真”不在单位名册中，名称相近的有：城关镇。请按名册中的名称填写，或由汇总单位在名册中增加。
                    2024年6月.xlsx // 填报单位：某某公司下属企业 // error identity.unit-unknown 填报单位“某某公司下属企业”不在单位名册中。请按名册中的名称填写，或由汇总单位在名册中增加。
                    2024年6月.xlsx // 统计表 // error identity.unit-missing 没有找到填报单位：表上方、工作表名、文件名和文件夹名中都没有名册里的单位。请在表上方写明“填报单位：……”。
                    城关镇2024年6月.xlsx // 报告期：2024年5月 // error identity.period-conflict 报告期前后不一致：（表头栏“2024年5月”）、（文件名“城关镇2024年6月”）。应为同一期。请核对是否放入了上期的文件，改正后重新报送。
                    城关镇6月.xlsx // 报告期：2023年6月|2024年 // error identity.period-conflict 报告期前后不一致：（表头栏“2023年6月”）、（标题“2024年”）、（文件名“城关镇6月”）。应为同一期。请核对是否放入了上期的文件，改正后重新报送。
                    城关镇.xlsx // 报告期：2024年8月 // error identity.period-future 报告期“2024年8月”还没有开始。请核对年份和月份后改正。
                    城关镇5月.xlsx // 统计表 // error identity.period-missing 没有找到报告期：应在表上方写明“报告期：2024年6月”这样的年和月。请补充后重新报送。
                    """)
    void evidenceThatRejects(String path, String above, String said) {
        Collected all = study(path, "S", above);
        assertThat(all.submissions()).isEmpty();
        assertThat(all.rejections()).containsExactly(said);
    }

    @Test
    void thePeriodIsInferredFromTheDates() {
        assertThat(study("城关镇.xlsx", "S", "统计表").only().said())
                .containsExactly("query identity.period-inferred 没有写明报告期，根据表中日期都在2024年6月，按2024年6月计入。请核实，并在表上方写明报告期。");
        assertThat(study("城关镇6月.xlsx", "S", "统计表").only().submission().period()).hasToString("2024-06");
        Path two = Book.sheet("S")
                .row("学习日期", "学习主题", "学习形式", "参加人次")
                .row(DAY, "党章", "讲座", 30)
                .row(DAY.plusMonths(1), "党章", "讲座", 30)
                .write(input, "城关镇/两月.xlsx");
        assertThat(from(two).rejections()).singleElement().asString().startsWith("error identity.period-missing");
    }

    @Test
    void aLaterFileOfTheSameBytesIsNoted() {
        Path file = Book.sheet("S")
                .row("学习日期", "学习主题", "学习形式", "参加人次")
                .row(DAY, "党章", "讲座", 30)
                .write(input, "城关镇2024年6月.xlsx");
        Collected all = Collected.knowingFrom(input, file, Forms.bundled(), UNITS);
        assertThat(all.submissions()).isEmpty();
        assertThat(all.notes())
                .containsExactly("note file.duplicate 这个文件与已收到的文件内容完全相同（城关镇 2024年6月 理论学习情况统计表），没有重复计入。不需要处理。");
    }

    @Test
    void sheetsOfOneFile() {
        Object[] header = {"学习日期", "学习主题", "学习形式", "参加人次"};
        Path file = Book.sheet("上半月")
                .row(header)
                .row(DAY, "党章", "讲座", 30)
                .and("下半月")
                .row(header)
                .row(DAY.plusDays(9), "党规", "讲座", 20)
                .and("封面")
                .row("示例县")
                .and("旧表")
                .row(header)
                .hideSheet()
                .and("空")
                .write(input, "城关镇2024年6月.xlsx");
        Collected all = from(file);
        assertThat(all.only().inShort()).isEqualTo("U1 study 2024-06 accepted 2+0+0");
        assertThat(all.only().amount("study.attendees")).isEqualTo("50");
        assertThat(all.only().said())
                .containsExactly("query identity.several-sheets 这个文件中有几张工作表是同一张报表：上半月、下半月，已合并计入。请核实没有重复。");
        assertThat(all.notes())
                .containsExactly(
                        "note sheet.hidden 这张工作表是隐藏的，没有读取。如应计入，请取消隐藏后重新放入。",
                        "note sheet.unknown-form 认不出这是哪张表：没有找到任何一张表的表头。应为下列各表之一：" + Forms.titles() + "。请使用规定的表样填写。");
    }

    @Test
    void aTitleNamesTheFormThatLacksAColumn() {
        Path file = Book.sheet("S")
                .row("理论学习情况统计表")
                .row("学习日期", "学习主题", "参加人次", "领导")
                .row(DAY, "党章", 30)
                .write(input, "城关镇2024年6月.xlsx");
        assertThat(from(file).rejections())
                .containsExactly(
                        "A2 error header.missing-column “理论学习情况统计表”缺少必填的列：学习形式。请补上这些列后重新报送。",
                        "D2 note header.unknown-column 多出一列“领导”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。");
    }

    @Test
    void columnsThatSayAnotherQuantity() {
        Path missing = Book.sheet("S")
                .row("理论学习情况统计表")
                .row("学习日期", "学习主题", "学习形式", "参加人次（累计）")
                .row(DAY, "党章", "讲座", 30)
                .write(input, "城关镇2024年6月.xlsx");
        assertThat(from(missing).rejections())
                .containsExactly(
                        "A2 error header.missing-column “理论学习情况统计表”缺少必填的列：参加人次。表中的“参加人次（累计）”是另一种口径，不能当作这些列。请补上本期实际数的列后重新报送。");
        Path optional = Book.sheet("S")
                .row("学习日期", "学习主题", "学习形式", "参加人次", "发放资料份数（百份）", "参加人次（其中党员）")
                .row(DAY, "党章", "讲座", 30, 2, 10)
                .write(input, "城关镇2024年6月.xlsx");
        assertThat(from(optional).only().said())
                .containsExactly(
                        "E1 query header.unknown-column “发放资料份数（百份）”看来是“发放资料份数”的另一种口径，没有计入。请核实；应计入的，请把表头改为“发放资料份数”并填写本期实际数。",
                        "F1 note header.unknown-column 多出一列“参加人次（其中党员）”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。");
        Path unknown = Book.sheet("S")
                .row("学习日期", "学习主题", "学习形式", "参加人次（累计）")
                .row(DAY, "党章", "讲座", 30)
                .write(input, "城关镇2024年6月.xlsx");
        assertThat(from(unknown).rejections())
                .containsExactly(
                        "A1 error sheet.unknown-form 认不出这是哪张表：最接近“理论学习情况统计表”，但缺少列：参加人次。表中的“参加人次（累计）”是另一种口径，不能当作这些列。请补上这些列，或使用规定的表样填写。");
    }

    @Test
    void twoColumnsOfOneField() {
        Path file = Book.sheet("S")
                .row("主题", "日期", "时间", "形式", "人次")
                .row("党章", DAY, DAY, "讲座", 30)
                .write(input, "城关镇2024年6月理论学习.xlsx");
        assertThat(from(file).rejections())
                .containsExactly(
                        "C1 error header.duplicate-column “日期”（B1）和“时间”（C1）两列都对应“学习日期”，无法确定用哪一列。请只保留一列，或把另一列改为不同的表头后重新报送。");
    }

    @Test
    void noFormAtAll() {
        Path file = Book.sheet("S").row("日期", "主题").row(DAY, "党章").write(input, "城关镇2024年6月.xlsx");
        Collected all = from(file);
        assertThat(all.rejections())
                .containsExactly(
                        "A1 error sheet.unknown-form 认不出这是哪张表：最接近“理论学习情况统计表”，但缺少列：学习形式、参加人次。请补上这些列，或使用规定的表样填写。");
        assertThat(all.rejected().get(0).unit()).isEqualTo("U1");
        assertThat(from(Book.sheet("S").write(input, "青山镇.xlsx")).rejections())
                .containsExactly("error file.empty 这个文件中没有可读的内容，应至少有一张填好的报表。请填写后重新放入。");
    }

    @ParameterizedTest
    @CsvSource({
        "日期,内容,形式,人次,旁听庭审,U1 warning 2024-06 accepted 1+0+0",
        "日期,内容,形式,人次,党课,U1 study 2024-06 accepted 1+0+0",
        "学习日期,内容,形式,人次,旁听庭审,U1 study 2024-06 accepted 1+0+0",
        "活动日期,内容,形式,人次,党课,U1 warning 2024-06 accepted 1+0+0"
    })
    void exactHeadersThenCodesTellFormsApart(
            String date, String topic, String kind, String people, String value, String found) {
        Path file = Book.sheet("S")
                .row(date, topic, kind, people)
                .row(DAY, "甲", value, 3)
                .write(input, "城关镇2024年6月.xlsx");
        assertThat(from(file).only().inShort()).isEqualTo(found);
    }

    @Test
    void twoFormsThatFitAlike() {
        Path file = Book.sheet("S")
                .row("日期", "内容", "形式", "人次")
                .row(DAY, "甲", "其他", 3)
                .write(input, "城关镇2024年6月.xlsx");
        assertThat(from(file).rejections())
                .containsExactly("error sheet.ambiguous-form 表头同时符合几张表：理论学习情况统计表、警示教育情况统计表，无法确定是哪一张。请在表头上方写明表名。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本月无法统计", "本月无变化", "零报告制度已落实"})
    void aSentenceThatOnlyBeginsLikeANilReportIsNone(String sentence) {
        Path file = Book.sheet("理论学习")
                .row("填报单位：城关镇")
                .row("报告期：2024年6月")
                .row(sentence)
                .write(input, "a.xlsx");
        assertThat(from(file).rejections()).singleElement().asString().startsWith("error header.missing-column ");
    }

    @Test
    void belowATableThatIsNotKnownNothingIsANilReport() {
        Book table = Book.sheet("理论学习")
                .row("填报单位：城关镇", null, "报告期：2024年6月")
                .row("序号", "开展时刻", "研学专题", "方式", "参与者数")
                .row(1, "6月3日", "甲", "党课", 30)
                .row("—")
                .row("填表人：张三", null, "审核人：李四", null, "2024年7月1日");
        assertThat(from(table.write(input, "a.xlsx")).rejections())
                .singleElement()
                .asString()
                .startsWith("error header.missing-column ");
        Book sum = Book.sheet("理论学习").row("填报单位：城关镇2024年6月").row("合计", 120).row("本月无");
        assertThat(from(sum.write(input, "b.xlsx")).rejections()).hasSize(1);
    }

    @Test
    void whatASheetIsItsFirstTableTells() {
        Book book = Book.sheet("Sheet1")
                .row("填报单位：城关镇", "报告期：2024年6月")
                .row("日期", "主题", "形式", "人数")
                .row("2024-06-03", "甲", "集体学习", 3)
                .row("活动日期", "活动名称", "教育形式", "参加人次")
                .row("2024-06-04", "乙", "警示片", 4);
        assertThat(from(book.write(input, "a.xlsx")).only().inShort()).isEqualTo("U1 study 2024-06 partial 1+2+0");
    }

    @Test
    void aTableAboveTheOneThatTheSheetIsNamedAfterIsRefused() {
        Book book = Book.sheet("警示教育")
                .row("填报单位：城关镇", "报告期：2024年6月")
                .row("学习日期", "学习主题", "学习形式", "参加人次")
                .row("2024-06-03", "甲", "集体学习", 3)
                .row("活动日期", "活动名称", "教育形式", "参加人次")
                .row("2024-06-04", "乙", "警示片", 4);
        assertThat(from(book.write(input, "a.xlsx")).rejections())
                .containsExactly(
                        "error sheet.ambiguous-form 一张工作表里有几张表（理论学习情况统计表、警示教育情况统计表），没有计入。一张工作表只放一张表，请分开放到几张工作表后重新报送。");
    }

    @Test
    void aNilReportNeedsNoTable() {
        Path file =
                Book.sheet("理论学习").row("填报单位：城关镇").row("报告期：2024年6月").row("本月无").write(input, "a.xlsx");
        assertThat(from(file).only().inShort()).isEqualTo("U1 study 2024-06 accepted 0+0+1 nil");
        Path none = Book.sheet("理论学习").row("学习日期", "学习主题", "学习形式", "参加人次").write(input, "城关镇2024年6月.xlsx");
        assertThat(from(none).only().said())
                .containsExactly("query sheet.no-rows 表中没有填写任何一行，也没有写明“无”。应填写数据；本期确实没有的，请在第一行写“无”后重新报送。");
    }

    @Test
    void labelsAndTitlesAreToldApart() {
        Labels labels = LabelsIn.file(Book.sheet("S")
                .row("示例县理论学习情况统计表")
                .row("填报单位（盖章）：城关镇 报告期：2024年6月", null, "表号：甲1")
                .row("统计月份", LocalDate.of(2024, 6, 1), "联系人", "张三")
                .row("填报日期：2024年7月2日", "说给大家看")
                .write(input, "标签.xlsx"));
        assertThat(labels.units()).containsExactly("城关镇");
        assertThat(labels.periods()).extracting(PeriodLabel::text).containsExactly("2024年6月", "2024-06");
        assertThat(labels.titles()).isEqualTo(List.of("示例县理论学习情况统计表", "说给大家看"));
    }
}
