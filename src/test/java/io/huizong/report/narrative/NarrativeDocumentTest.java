package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.SharedThing;
import io.huizong.figures.SubmissionLine;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.report.narrative.County.Then;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NarrativeDocumentTest {
    private static final NarrativeDocument NARRATIVE = NarrativeDocument.bundled(County.CORE);

    @TempDir
    Path folder;

    private Written written(County county) throws IOException {
        return Written.by(NARRATIVE, county.consolidated(), folder);
    }

    @Test
    void leavesNoPlaceUnfilled() throws IOException {
        assertThat(written(CountyMonths.june()).text()).doesNotContain("{", "}", "null", "，。", "；。", "。。", "增长0");
    }

    @Test
    void opensWithWhoOwesAndWhoReported() throws IOException {
        assertThat(written(CountyMonths.june()).paragraphs())
                .startsWith("示例县2024年6月工作情况通报", "现将示例县2024年6月工作情况通报如下。", "一、总体情况")
                .contains(
                        "2024年6月，全县应报送单位6家。各项统计报表均已报送的0家；尚有报表未报或者被退回的6家。",
                        "分报表看：理论学习应报6家、已报4家；稿件刊播应报6家、已报5家；警示教育应报5家、已报0家。",
                        "主要数字如下：开展理论学习41场次、参加5203人次，学习场次比上年同期增长36.7%；刊播稿件114篇，比上年同期下降5.0%。");
    }

    @Test
    void wordsEachCoreFormInItsOwnWay() throws IOException {
        assertThat(written(CountyMonths.june()).paragraphs())
                .containsSubsequence(
                        "（一）理论学习",
                        "本月，全县共开展理论学习41场次，参加5203人次，场均126.9人次，发放学习资料2600份。",
                        "从形式看，中心组学习12次，学习研讨和交流会0场次。",
                        "从对比看，学习场次上月为38场次（可比口径：3家，38→40，增长5.3%），比上年同期增长36.7%；"
                                + "参加人次上月为4980人次（可比口径：3家，4800→5100，增长6.3%），与上年同期持平。"
                                + "场均人次比上年同期下降26.8%。",
                        "从单位看，开展场次最多的是城关镇（20场次），零报告单位以外最少的是青山镇（9场次）；参加人次最多的是城关镇（2603人次）。",
                        "以上数字未包括县教育局、县司法局。城关镇另有3行待更正，未计入。",
                        "（二）稿件刊播",
                        "从对比看，刊播篇数上月为0，比上年同期下降5.0%。省级及以上占比比上年同期提高2.0个百分点。",
                        "从单位看，刊播最多的是城关镇、青山镇（均为40篇），最少的是县司法局（5篇）；市级及以上刊播最多的是城关镇（18篇）。");
    }

    @Test
    void saysNothingAboutTheFiguresOfAFormThatNobodyReports() throws IOException {
        List<String> about = written(CountyMonths.june()).paragraphs().stream()
                .filter(p -> p.contains("警示教育"))
                .toList();
        assertThat(about)
                .containsExactly(
                        "分报表看：理论学习应报6家、已报4家；稿件刊播应报6家、已报5家；警示教育应报5家、已报0家。",
                        "警示教育应报5家，已报0家；未报5家（城关镇、青山镇、河口镇、县教育局、县司法局）；免报1家（县档案馆）。");
    }

    @Test
    void namesWhoIsMissingReturnedNilAndLate() throws IOException {
        assertThat(written(CountyMonths.june()).paragraphs())
                .contains("理论学习应报6家，已报4家；其中零报告1家（河口镇）；未报1家（县教育局）；退回1家（县司法局）；逾期报送1家（青山镇）。");
    }

    @Test
    void accountsForWhatWasNotCounted() throws IOException {
        County county = CountyMonths.june().submission(unsettled());
        assertThat(written(county).paragraphs())
                .containsSubsequence(
                        "四、数据质量",
                        "各报表中因填写有误未计入、待更正的共3行。需要核实说明的事项1项。另有1份报送件的单位、报表或者报告期无法确认，未计入。",
                        "理论学习待更正3行；刊播稿件各单位合计120篇，剔除重复6篇，全县114篇；理论学习疑似多家重复报送1件，已全部计入，待核实。",
                        "附件：2024年6月分单位情况表",
                        "示例县工作专班办公室",
                        "2024年7月8日");
    }

    private static SubmissionLine unsettled() {
        return new SubmissionLine(null, null, null, "新建.xlsx", null, "00", Instant.EPOCH, 0, "rejected", 3, 0, 3, 0);
    }

    @Test
    void putsNumbersOrStatesIntoTheTable() throws IOException {
        assertThat(written(CountyMonths.june()).rows())
                .containsExactly(
                        "单位|理论学习场次（场次）|刊播稿件（篇）",
                        "城关镇|20|40",
                        "青山镇|9|40",
                        "河口镇|零报告|20",
                        "县教育局|未报|15",
                        "县司法局|退回|5",
                        "县档案馆|12|未报",
                        "全县|41|114");
    }

    @Test
    void saysThatThereWasNothing() throws IOException {
        assertThat(written(CountyMonths.nilJune()).paragraphs())
                .contains(
                        "2024年6月，全县应报送单位6家。各项统计报表均已报送的6家，其中均为零报告的6家。",
                        "主要数字如下：无理论学习活动。",
                        "本月无理论学习活动；上月为38场次，上年同期为0场次。",
                        "已报单位均为零报告。")
                .noneMatch(p -> p.contains("从形式看") || p.contains("从对比看") || p.contains("从单位看"));
    }

    @Test
    void saysWhenNothingUsableCame() throws IOException {
        County county = County.of(County.CORE).form("study", "mmbmmm");
        Written written = written(county);
        assertThat(written.paragraphs())
                .contains("截至2024年7月8日，2024年6月各项统计均未收到有效报送，暂无数字可以通报。")
                .containsSubsequence("一、总体情况", "二、报送情况", "三、数据质量");
        assertThat(written.rows()).isEmpty();
    }

    @Test
    void judgesNoCompletenessWithoutARegister() throws IOException {
        assertThat(written(CountyMonths.nilJune().withoutRegister()).text())
                .contains("因未建立单位名册，本文只汇总已经收到的报表，不评价报送是否齐全。")
                .doesNotContain("应报", "报送情况\n");
    }

    @Test
    void saysHowFarAYearHasRun() throws IOException {
        County county = County.of(County.CORE)
                .in("2024")
                .through("2024-06")
                .form("study", "rrrrrm")
                .figure(
                        "study.sessions",
                        "212",
                        Then.same("212", "400"),
                        Then.same("212", "190"),
                        "60",
                        "50",
                        "40",
                        "40",
                        "22")
                .figure("study.attendees", "20300", Then.NOTHING, Then.NOTHING);
        assertThat(written(county).paragraphs())
                .contains(
                        "示例县2024年1—6月工作情况通报",
                        "2024年1—6月，全县共开展理论学习212场次，参加20300人次。",
                        "从对比看，学习场次比上年同期增长11.6%，参加人次上年同期无可比数据。",
                        "另有1份报表未报或者被退回（县档案馆），未计入。");
    }

    @Test
    void comparesAWholeYearWithTheYearBefore() throws IOException {
        County county = County.of(County.CORE)
                .in("2024")
                .form("study", "rrrrrr")
                .figure("study.sessions", "400", Then.NOTHING, Then.same("400", "320"));
        assertThat(written(county).paragraphs())
                .contains("示例县2024年工作情况通报", "2024年，全县共开展理论学习400场次。", "从对比看，学习场次比上年增长25.0%。");
    }

    @Test
    void givesAFormThatIsOnlyDataASectionOfItsOwn() throws IOException {
        FormCatalog catalog = County.catalog(new FormSource("outreach.yaml", """
                form: outreach
                title: 宣讲活动情况统计表
                sheet: 宣讲活动
                layout: list
                due: month
                fields:
                  - {name: attendees, header: 听众人次, type: integer, measure: 人次}
                indicators:
                  - {code: outreach.talks, title: 开展宣讲, measure: 场, value: count}
                  - {code: outreach.attendees, title: 听众, measure: 人次, value: sum(attendees)}
                """));
        County county = County.of(catalog)
                .form("outreach", "rrreee")
                .figure("outreach.talks", "12", Then.same("12", "10"), Then.NOTHING, "6", "4", "2")
                .figure("outreach.attendees", "300", Then.NOTHING, Then.NOTHING, "100", "100", "100")
                .shared(new SharedThing(catalog.form("outreach").orElseThrow(), "同一场", List.of("U01", "U02"), "U01"));
        Written written = Written.by(NarrativeDocument.bundled(catalog), county.consolidated(), folder);
        assertThat(written.paragraphs())
                .containsSubsequence(
                        "主要数字如下：开展宣讲12场，上年同期无可比数据。",
                        "（一）宣讲活动",
                        "本月，全县开展宣讲12场、听众300人次。",
                        "从对比看，开展宣讲比上月增长20.0%，上年同期无可比数据。",
                        "从单位看，开展宣讲最多的是城关镇（6场），最少的是河口镇（2场）。");
        assertThat(written.text()).doesNotContain("疑似");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q2, 示例县2024年第二季度工作情况通报, '2024年第二季度，全县共开展理论学习120场次。'",
        "2024-H1, 示例县2024年上半年工作情况通报, '2024年上半年，全县共开展理论学习120场次。'",
        "2024, 示例县2024年工作情况通报, '2024年，全县共开展理论学习120场次。'",
    })
    void namesLongerPeriods(String period, String title, String sentence) throws IOException {
        County county = County.of(County.CORE)
                .in(period)
                .form("study", "rrrrrd")
                .figure("study.sessions", "120", Then.NOTHING, Then.NOTHING);
        assertThat(written(county).paragraphs()).contains(title, sentence);
    }
}
