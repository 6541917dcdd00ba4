package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Consolidation;
import io.huizong.report.narrative.County.Then;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactsTest {
    @TempDir
    Path folder;

    private static final Consolidation JUNE = CountyMonths.june().consolidated();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{figure('study.sessions').amount}}                    | 41场次
                    {{figure('study.average').number}}                     | 126.9
                    {{figure('articles.upper-share').amount}}              | 12.3%
                    {{figure('study.attendees').inTenThousands}}           | 5203人次
                    {{figure('articles.placed').best}}                     | 城关镇、青山镇（均为40篇）
                    {{figure('articles.placed').least}}                    | 县司法局（5篇）
                    {{figure('articles.placed').ranking(3)}}               | 城关镇、青山镇（均为40篇）、河口镇（20篇）
                    {{figure('articles.placed').ranking(1)}}               | 城关镇、青山镇（均为40篇）
                    {{figure('articles.placed').sumOfUnits}}               | 120篇
                    {{figure('study.sessions').previous}}                  | 38场次
                    增长{{figure('study.sessions').rateSinceYearAgo}}        | 增长36.7%
                    {{monthly ? '月' : '年'}}                               | 月
                    {{owing.count - complete.count}}                       | 6
                    {{figure('warning.sessions').amount}}                  | ''
                    {{owing.count - figure('warning.sessions').value}}     | ''
                    {{figure('warning.sessions').value > 0 ? '有' : '无'}}   | 无
                    {{figure('study.sessions').ranking(figure('warning.sessions').value)}} | ''
                    {{figure('study.sessions').target}}                    | ''
                    {{figure('articles.commentary').best}}                 | ''
                    {{学习场次.goal.reached ? '有' : '无'}}                  | ''
                    {{#if !学习场次.goal.reached}}有{{#else}}无{{/if}}       | 无
                    {{学习场次.goal.remaining}}                             | ''
                    {{学习场次.stated}}                                     | 理论学习41场次
                    {{学习场次.amount}}                                     | 41场次
                    {{学习场次.value > 40 ? '多' : '少'}}                      | 多
                    """)
    void sayWhatIsPublished(String text, String expected) throws IOException {
        assertThat(Narratives.said(text, JUNE, folder)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"9999, 9999人次", "10000, 1万人次", "125300, 12.5万人次", "200000000, 20000万人次"})
    void countInTenThousandsWhenAsked(String value, String expected) throws IOException {
        Consolidation county = County.of(County.CORE)
                .form("study", "rrrrrr")
                .figure("study.attendees", value, Then.NOTHING, Then.NOTHING)
                .consolidated();
        assertThat(Narratives.said("{{figure('study.attendees').inTenThousands}}", county, folder))
                .isEqualTo(expected);
    }

    @Test
    void leaveOutAClauseWithAMissingFigureAndASentenceWithoutAny() throws IOException {
        assertThat(Narratives.said(
                        "学习{{figure('study.sessions').amount}}，教育{{figure('warning.sessions').amount}}。"
                                + "其中，旁听{{figure('warning.trials').amount}}，谈话{{figure('warning.talks').amount}}。以上。",
                        JUNE,
                        folder))
                .isEqualTo("学习41场次。以上。");
    }

    @Test
    void doNotTakeBracketsApart() throws IOException {
        assertThat(Narratives.said(
                        "学习（{{figure('study.sessions').amount}}，{{figure('warning.sessions').amount}}）。", JUNE, folder))
                .isEmpty();
    }
}
