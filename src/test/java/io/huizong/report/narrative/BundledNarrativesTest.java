package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.report.OoxmlSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every narrative that the program ships with, over a county that reports every form, one, or none. */
final class BundledNarrativesTest {
    private static final List<NarrativeDocument> ALL = NarrativeDocument.allBundled(AllForms.CATALOG);
    /** Sentences that end twice, places left open, brackets left empty. */
    private static final Pattern MISSHAPEN =
            Pattern.compile("[{}]|null|[，；：、][，；。、]|。。|（）|家（）|增长0\\.0|^[，；、。]", Pattern.MULTILINE);

    @TempDir
    Path folder;

    private static NarrativeDocument named(String code) {
        return ALL.stream().filter(n -> n.code().equals(code)).findFirst().orElseThrow();
    }

    private Written written(String code, County county) throws IOException {
        return Written.by(named(code), county.consolidated(), folder);
    }

    private static String period(String code) {
        return code.equals("half-year") ? "2024-H1" : code.equals("monthly") ? "2024-06" : "2024";
    }

    static Stream<Arguments> situations() {
        return ALL.stream().map(NarrativeDocument::code).flatMap(code -> {
            String period = period(code);
            return Stream.of(
                    Arguments.of(code, "all", AllForms.reported(period)),
                    Arguments.of(code, "targets", AllForms.aiming(period)),
                    Arguments.of(code, "first year", AllForms.first(period)),
                    Arguments.of(code, "one form", AllForms.only("civility", period)),
                    Arguments.of(code, "the ledger", AllForms.only("rectification", period)),
                    Arguments.of(code, "nil", AllForms.nil(period)),
                    Arguments.of(code, "nothing", AllForms.nothing(period)),
                    Arguments.of(code, "no register", AllForms.reported(period).withoutRegister()));
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("situations")
    void isWholeAndWellFormed(String code, String situation, County county) throws IOException {
        Written written = written(code, county);
        assertThat(written.text()).doesNotContainPattern(MISSHAPEN);
        assertThat(written.paragraphs()).contains("示例县工作专班办公室", "2024年7月8日");
        assertThat(headingsWithNothingBelow(written.paragraphs())).isEmpty();
        if (situation.equals("targets")) {
            assertThat(OoxmlSchema.validate(written.file())).isEmpty();
        }
    }

    /** Captions of tables follow some headings; another heading or the signature must not. */
    private static List<String> headingsWithNothingBelow(List<String> paragraphs) {
        return Stream.iterate(0, i -> i + 1)
                .limit(paragraphs.size() - 1L)
                .filter(i -> paragraphs.get(i).matches("（?[一二三四五六七八九十]+[、）].*"))
                .filter(i -> paragraphs.get(i + 1).equals("示例县工作专班办公室")
                        || (paragraphs.get(i).charAt(0) == '（'
                                && paragraphs.get(i + 1).startsWith("（"))
                        || paragraphs.get(i + 1).matches("[一二三四五六七八九十]+、.*"))
                .map(paragraphs::get)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"half-year", "year", "year-plan"})
    void speaksOfEveryIndicatorOfEveryForm(String code) throws IOException {
        Written written = written(code, AllForms.reported(period(code)));
        String text = written.text();
        for (Form form : AllForms.CATALOG.reports()) {
            assertThat(text).contains("）" + form.sheet());
            for (Indicator indicator : form.indicators()) {
                assertThat(text)
                        .as(indicator.code())
                        .containsAnyOf(AllForms.shown(indicator), AllForms.inLedger(indicator));
            }
        }
    }

    @Test
    void saysItemsInGroupsAndLeavesOutThoseWithoutAValue() throws IOException {
        County county = County.of(AllForms.CATALOG)
                .in("2024")
                .form("volunteers", "rrrrrm")
                .figure("volunteers.trainings", null, County.Then.NOTHING, County.Then.NOTHING)
                .figure("volunteers.trained", "40", County.Then.NOTHING, County.Then.same("40", "50"), "40")
                .figure("volunteers.activities", "0", County.Then.NOTHING, County.Then.NOTHING)
                .figure("volunteers.teams", "12", County.Then.NOTHING, County.Then.NOTHING, "7")
                .figure("volunteers.average", null, County.Then.NOTHING, County.Then.NOTHING)
                .carried("volunteers.teams", "5", "2024-03");
        assertThat(written("year", county).paragraphs())
                .containsSubsequence(
                        "主要数字如下：培训志愿者40人次，比上年下降20.0%。",
                        "（一）志愿服务",
                        "2024年，全县培训志愿者40人次。",
                        "截至2024年12月底，现有志愿服务队伍12支。本期没有新数字、沿用原有数字的单位：城关镇（截至2024年3月）。" + "以下各项为零：开展志愿服务活动。",
                        "从对比看，培训志愿者比上年下降20.0%。",
                        "另有1份报表未报或者被退回（县档案馆），未计入。");
    }

    @Test
    void saysHowTargetsStandAndWhatTheNextYearIsToBring() throws IOException {
        assertThat(written("year-plan", AllForms.aiming("2024")).paragraphs())
                .startsWith("示例县2024年度工作总结及2025年计划", "现将示例县2024年工作情况总结如下。")
                .containsSubsequence(
                        "三、目标完成情况",
                        "2024年全县设年度目标4项。未完成的2项。",
                        "理论学习场次年度目标400场次，实际110场次，完成目标的27.5%，还差290场次。",
                        "理论学习场次分到单位的目标，已完成的1家，未完成的1家（青山镇）。",
                        "刊播稿件年度目标100篇，实际170篇，完成目标的170.0%，超出70篇；省级及以上占比年度目标30.0%，实际25.0%，还差5.0个百分点。",
                        "宣讲场次年度目标380场次，实际380场次，完成目标的100.0%。",
                        "四、存在不足",
                        "（一）报送",
                        "有报表未报或者被退回的单位1家（县档案馆）。",
                        "（二）目标",
                        "未完成年度目标的：理论学习场次实际110场次，目标400场次；省级及以上占比实际25.0%，目标30.0%。",
                        "（三）整改",
                        "整改台账中逾期没有完成的1项。",
                        "五、2025年计划",
                        "2025年全县设年度目标2项。以下与2024年实际相比。",
                        "理论学习场次目标120场次，比2024年实际增长9.1%。",
                        "通报问题办结率目标90.0%，比2024年实际提高78.0个百分点。",
                        "2024年目标完成和2025年目标");
        assertThat(written("year-plan", AllForms.aiming("2024")).rows())
                .contains("指标|本年目标|本年实际|完成目标|下年目标", "理论学习场次（场次）|400场次|110场次|27.5%|120场次", "通报问题办结率（%）|—|12.0%|—|90.0%");
    }

    /** Of a year that still runs the pace is said, and the next year's targets are held against this year's. */
    @Test
    void saysWhatIsLeftOfARunningYear() throws IOException {
        County county = AllForms.only("study", "2024")
                .through("2024-06")
                .goal("study.sessions", null, "248", "60", 6)
                .plan("study.sessions", "310", "60");
        assertThat(written("year-plan", county).paragraphs())
                .startsWith("示例县2024年度工作总结及2025年计划", "（2024年1—6月）", "现将示例县2024年1—6月工作情况总结如下。")
                .containsSubsequence(
                        "2024年全县设年度目标1项。截至2024年6月底，全年时间已过50.0%。未达到时间进度的1项。",
                        "理论学习场次年度目标248场次，实际60场次，完成目标的24.2%，还差188场次，余下6个月平均每月需31.3场次。",
                        "未达到时间进度的：理论学习场次实际60场次，目标248场次。",
                        "2025年全县设年度目标1项。2024年尚未结束，以下与2024年目标相比。",
                        "理论学习场次目标310场次，比2024年目标增长25.0%。");
    }

    @Test
    void tellsOfALedger() throws IOException {
        Written written = written(
                "rectification", AllForms.only("rectification", "2024-Q4").through("2024-10"));
        assertThat(written.paragraphs())
                .containsExactly(
                        "示例县2024年第四季度（10月）整改情况报告",
                        "现将示例县2024年第四季度（10月）整改情况报告如下。",
                        "一、总体情况",
                        "截至2024年10月底，台账共有问题12项，已完成9项，未完成3项，完成率75.0%。未完成的问题中，已逾期的1项。",
                        "按整改领域分：阵地管理共7项、已完成6项；责任落实共5项、已完成3项。",
                        "按责任单位分：宣传办共12项、已完成9项。",
                        "二、分类情况",
                        "2024年第四季度（10月）整改台账分类情况表",
                        "三、逾期未完成事项",
                        "截至2024年10月底，逾期未完成的问题1项，列表如下。",
                        "2024年第四季度（10月）逾期未完成事项表",
                        "四、报送情况",
                        "整改台账应报6家，有报送的6家。",
                        "示例县工作专班办公室",
                        "2024年7月8日");
        assertThat(written.rows())
                .containsExactly(
                        "类别|问题（项）|已完成（项）|未完成（项）|逾期（项）|完成率",
                        "阵地管理|7|6|1|0|85.7%",
                        "责任落实|5|3|2|1|60.0%",
                        "合计|12|9|3|1|75.0%",
                        "事项|单位|责任单位|完成期限|逾期（天）",
                        "责任落实：台账更新：更新不及时|青山镇|宣传办|2024年5月20日|41");
    }

    @ParameterizedTest
    @CsvSource({
        "rectification,  nothing, '截至2024年7月8日，2024年没有收到台账的有效报送，暂无数字可以报告。'",
        "rectification,  nil,     '截至2024年12月底，台账中没有问题。'",
        "responsibility, nothing, '2024年没有收到责任制落实情况的有效报送。'",
        "responsibility, nil,     '责任制落实各项数字2024年均为零。'",
        "year,           nothing, '截至2024年7月8日，2024年各项统计均未收到有效报送，暂无数字可以总结。'",
        "year,           nil,     '文明创建各项数字2024年均为零。'",
        "year,           nil,     '2024年应报的报表均已报送，没有退回和待更正的内容。'",
        "year-plan,      nil,     '2025年的年度目标尚未设定。'",
    })
    void saysThatThereWasNothing(String code, String situation, String sentence) throws IOException {
        County county = situation.equals("nil") ? AllForms.nil("2024") : AllForms.nothing("2024");
        assertThat(written(code, county).paragraphs()).contains(sentence);
    }

    @Test
    void saysNothingOfFormsThatNobodyReports() throws IOException {
        for (NarrativeDocument narrative : ALL) {
            String text = written(narrative.code(), AllForms.only("civility", period(narrative.code())))
                    .text();
            assertThat(text).doesNotContain("理论学习", "稿件刊播", "警示教育", "整改台账", "志愿");
        }
    }

    @ParameterizedTest
    @CsvSource({"monthly, true", "year, true", "rectification, false"})
    void keepsItsLastTextWithWhatEndsIt(String code, boolean enclosure) throws IOException {
        Written written = written(code, AllForms.reported(period(code)));
        String ending = enclosure ? "enclosure" : "signature";
        assertThat(written.part("word/document.xml"))
                .containsPattern("<w:pStyle w:val=\"body\"/><w:keepNext/>(?:(?!<w:p>|<w:p ).)*</w:p>"
                        + "<w:p[^>]*><w:pPr><w:pStyle w:val=\"" + ending);
    }

    @ParameterizedTest
    @CsvSource({
        "monthly,        2024-06, 2024年6月工作情况通报.docx",
        "half-year,      2024-H1, 2024年上半年工作总结.docx",
        "year,           2024,    2024年度工作总结.docx",
        "year-plan,      2024,    2024年度工作总结及2025年计划.docx",
        "rectification,  2024-Q2, 2024年第二季度整改情况报告.docx",
        "responsibility, 2024-H1, 2024年上半年责任制落实情况报告.docx",
    })
    void isCalledAfterItsPeriod(String code, String period, String name) {
        assertThat(named(code).fileName(Period.of(period))).contains(name);
        assertThat(named(code).isAsked()).isEqualTo(!code.equals("monthly"));
        assertThat(named(code).periods()).contains(Period.of(period).type());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q4, 2024-10, 2024年第四季度（10月）",
        "2024-Q4, 2024-11, 2024年第四季度（10—11月）",
        "2024-H1, 2024-04, 2024年上半年（1—4月）",
        "2024,    2024-01, 2024年1月",
        "2024,    2024-06, 2024年1—6月",
    })
    void saysHowFarAPeriodHasRun(String period, String through, String title) throws IOException {
        assertThat(written("monthly", AllForms.only("study", period).through(through))
                        .paragraphs())
                .startsWith("示例县" + title + "工作情况通报");
    }
}
