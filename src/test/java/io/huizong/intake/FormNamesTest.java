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

/** What titles and sheets' names say of the form, against what the columns say. */
class FormNamesTest {
    private static final UnitRegister UNITS = Collected.units("U1 城关镇", "U2 青山镇");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final String NAMES = "填报单位：城关镇|报告期：2024年6月";
    private static final String ASKS =
            "query sheet.unknown-form 标题“%s”不是规定的表名，按列认作“理论学习情况统计表”计入。" + "请核实确是这张表；不是的，请改用规定的表样重新报送。";
    private static final String GONE = "error header.missing-column 标题或工作表名是“稿件刊播情况统计表”，但没有找到它的表头，"
            + "缺少必填的列：刊发日期、稿件标题、媒体名称、媒体级别。请按规定的表样填写；不是这张表的，请改正标题和工作表名后重新报送。";

    @TempDir
    private Path input;

    private Collected read(Book book) {
        return StudyTable.read(input, book.write(input, "城关镇2024年6月.xlsx"), UNITS);
    }

    private List<String> told(Book book) {
        return StudyTable.told(read(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {"植树造林情况统计表", "2024年6月义务献血活动统计表", "城关镇技能比武情况登记表(2024年6月)", "党员教育培训台账"})
    void aTitleOfAnotherTableIsAskedAbout(String title) {
        assertThat(told(StudyTable.book("S", title + " / " + NAMES)))
                .containsExactly("U1 study 2024-06 accepted 1+0+0", ASKS.formatted(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "城关镇2024年6月学习情况统计表",
                "统计表",
                "示例县城关镇二〇二四年六月工作情况汇总表",
                "2024年6月党课开展情况登记表",
                "附件1 2024年上半年各单位数据报表",
                "政治理论学习统计表",
                "关于做好学习的通知"
            })
    void aTitleOfTheFormsOwnWordsIsNot(String title) {
        assertThat(told(StudyTable.book("S", title + " / " + NAMES)))
                .containsExactly("U1 study 2024-06 accepted 1+0+0");
    }

    @Test
    void aPlanIsNoReport() {
        assertThat(told(StudyTable.book("S", "2024年6月宣讲计划表 / " + NAMES)))
                .containsExactly(
                        "rejected U1 null 2024-06",
                        "error sheet.unknown-form 标题“2024年6月宣讲计划表”像是计划或安排，不是已经开展的工作，没有计入。"
                                + "应为下列各表之一：" + Forms.titles() + "。"
                                + "如是报表，请把标题改为规定的表名后重新报送。");
        assertThat(told(StudyTable.book("S", "2024年6月理论学习计划表 / " + NAMES)))
                .containsExactly(
                        "U1 study 2024-06 accepted 1+0+0",
                        "query sheet.unknown-form 标题“2024年6月理论学习计划表”像是计划或安排，已按“理论学习情况统计表”计入。"
                                + "请核实填写的是已经开展的工作；不是的，请改报实际开展的情况。");
        assertThat(told(StudyTable.book("S", "理论学习计划完成情况统计表 / " + NAMES)))
                .containsExactly("U1 study 2024-06 accepted 1+0+0");
    }

    @Test
    void aNamedFormOverAnothersColumns() {
        assertThat(told(StudyTable.book("稿件刊播", NAMES))).containsExactly("rejected U1 articles 2024-06", GONE);
        assertThat(told(StudyTable.book("S", "稿件刊播情况统计表 / " + NAMES)))
                .containsExactly("rejected U1 articles 2024-06", GONE);
        Book foreign = Book.sheet("S")
                .row("稿件刊播情况统计表")
                .row("填报单位：城关镇", "报告期：2024年6月")
                .row("序号", "刊出时刻", "文章", "报纸")
                .row(1, DAY, "青山镇2023年5月的经验", "某报");
        assertThat(told(foreign)).containsExactly("rejected U1 articles 2024-06", GONE);
        assertThat(told(Book.sheet("稿件刊播").row("填报单位：城关镇", "报告期：2024年6月")))
                .containsExactly("rejected U1 articles 2024-06", GONE);
    }

    @Test
    void twoNamedFormsOverAThirdsColumns() {
        assertThat(told(StudyTable.book("S", "稿件刊播、警示教育情况统计表 / " + NAMES)))
                .containsExactly(
                        "rejected U1 null 2024-06",
                        "error sheet.unknown-form 标题或工作表名写的是稿件刊播情况统计表、警示教育情况统计表，但没有找到其中任何一张的表头。" + "请核对标题，使用规定的表样填写。");
    }

    @Test
    void aSheetOfNoFormKeepsUnitAndMonth() {
        Book two = Book.sheet("S")
                .row("填报单位：青山镇", "报告期：2024年5月")
                .row("日期", "内容", "形式", "人次")
                .row(DAY, "甲", "其他", 3);
        Collected read = StudyTable.read(input, two.write(input, "a.xlsx"), UNITS);
        assertThat(StudyTable.told(read))
                .containsExactly(
                        "rejected U2 null 2024-05",
                        "error sheet.ambiguous-form 表头同时符合几张表：理论学习情况统计表、警示教育情况统计表，无法确定是哪一张。请在表头上方写明表名。");
        Book beside = StudyTable.book("甲", NAMES)
                .and("乙")
                .row("填报单位：青山镇", "报告期：2024年5月")
                .row("日期", "内容", "形式", "人次")
                .row(DAY, "甲", "其他", 3);
        assertThat(StudyTable.told(StudyTable.read(input, beside.write(input, "b.xlsx"), UNITS)))
                .contains("U1 study 2024-06 accepted 1+0+0", "rejected U2 null 2024-05");
    }

    /** A heading that looks like a label must not make a unit where there is no register. */
    @Test
    void aTableOfNoFormMakesNoUnit() {
        Book register = Book.sheet("S").row("单位代码", "单位名称", "别名").row("U1", "城关镇", "城关");
        Path file = register.write(input, "单位名册（2024年）.xlsx");
        Collected read = StudyTable.read(input, file, UnitRegister.unknown(List.of()));
        assertThat(read.rejected()).extracting(RejectedSheet::unit).containsExactly((String) null);
    }

    @Test
    void aPeriodAheadHasNoReportsOfItsOwn() {
        assertThat(told(StudyTable.book("S", "填报单位：青山镇|报告期：2062年6月")).subList(0, 1))
                .containsExactly("rejected null study null");
        Path file = StudyTable.nil("S", "填报单位：青山镇|报告期：2062年6月").write(input, "x.xlsx");
        assertThat(StudyTable.told(StudyTable.read(input, file, UNITS)))
                .containsExactly(
                        "rejected U2 study null", "error identity.period-future 报告期“2062年6月”还没有开始。请核对年份和月份后改正。");
    }

    @Test
    void aMonthsSheetThatIsNotBegun() {
        Book year =
                StudyTable.add(Book.sheet("6月"), "统计表").row(DAY, "党章", "讲座", 30).and("8月");
        StudyTable.add(year, "统计表").row("填表人：张三").and("9月");
        StudyTable.add(year, "统计表").row("无");
        Collected read = StudyTable.read(input, year.write(input, "城关镇/2024年.xlsx"), UNITS);
        assertThat(StudyTable.told(read))
                .containsExactly(
                        "U1 study 2024-06 accepted 1+0+0",
                        "rejected U1 study null",
                        "error identity.period-future 报告期“2024年9月”还没有开始。请核对年份和月份后改正。");
        assertThat(read.notes()).containsExactly("note sheet.no-rows 2024年8月还没有开始，表中也没有填写，没有计入。不需要处理。");
        Book only = StudyTable.add(Book.sheet("8月"), "统计表");
        Collected blank = StudyTable.read(input, only.write(input, "青山镇/2024年.xlsx"), UNITS);
        assertThat(StudyTable.told(blank)).isEmpty();
        assertThat(blank.notes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"示例", "样例", "填表示例", "填写说明", "填表说明", "说明", "填表示例(2)", "理论学习填表示例", "示例1"})
    void examplesAndInstructionsArePassedOver(String sheet) {
        Book book = StudyTable.book(sheet, "统计表");
        String said = "sheet.unknown-form 工作表“%s”从名称看是示例或说明，没有计入。如是报送的数据，请改工作表的名称后重新放入。".formatted(sheet);
        assertThat(told(book)).containsExactly("rejected U1 null 2024-06", "error " + said);
        StudyTable.add(book.and("理论学习"), "统计表").row(DAY, "党规", "讲座", 20);
        Collected read = read(book);
        assertThat(StudyTable.told(read)).containsExactly("U1 study 2024-06 accepted 1+0+0");
        assertThat(read.notes()).containsExactly("note " + said);
    }

    @Test
    void aCountyThatIsCalledLikeAnExample() {
        assertThat(told(StudyTable.book("示例县", NAMES))).containsExactly("U1 study 2024-06 accepted 1+0+0");
    }

    @Test
    void sheetsWithoutATableBesideOneThatHasOne() {
        Collected read = read(StudyTable.book("理论学习", NAMES)
                .and("封面")
                .row("理论学习情况统计表")
                .row("城关镇")
                .and("警示教育"));
        assertThat(StudyTable.told(read)).containsExactly("U1 study 2024-06 accepted 1+0+0");
        assertThat(read.notes())
                .containsExactly(
                        "note sheet.no-rows 工作表“警示教育”是空白的，没有计入。如有应报的内容，请填写后重新报送。",
                        "note header.missing-column 标题或工作表名是“理论学习情况统计表”，但没有找到它的表头，"
                                + "缺少必填的列：学习日期、学习主题、学习形式、参加人次。请按规定的表样填写；不是这张表的，请改正标题和工作表名后重新报送。");
    }

    /** Half a report must not count as the whole: a second table that cannot be read takes the first one with it. */
    @Test
    void aSecondTableWhoseHeaderIsNotKnown() {
        Book halves = StudyTable.book("上半月", NAMES)
                .and("下半月")
                .row("理论学习情况统计表")
                .row("时刻", "专题", "方式", "多少人")
                .row(DAY, "党章", "讲座", 30);
        assertThat(StudyTable.told(read(halves)))
                .filteredOn(line -> !line.startsWith("note"))
                .satisfies(told -> assertThat(told)
                        .hasSize(4)
                        .allMatch(l -> l.startsWith("rejected U1 study 2024-06") || l.startsWith("error")));
    }
}
