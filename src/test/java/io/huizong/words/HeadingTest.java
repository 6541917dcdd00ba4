package io.huizong.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学 习 日 期          | 学习日期
            *学习日期            | 学习日期
            ＊学习日期＊         | 学习日期
            ★学习主题            | 学习主题
            ※ 学习形式 △        | 学习形式
            '#参加人次'          | 参加人次
            参加人次：           | 参加人次
            学习日期*（必填）*   | 学习日期
            【必填】*日期        | 日期
            参加人次（人）       | 参加人次
            参加：人次           | 参加:人次
            【发放资料份数】     | 发放资料份数
            *（发放资料份数）*   | 发放资料份数
            【发放资料份数（份）】 | 发放资料份数
            （）                 | ''
            :                    | ''
            """)
    void whatIsCompared(String text, String name) {
        assertThat(Heading.unwrapped(text).name()).isEqualTo(name);
    }

    /** Brackets as they stand in the forms of offices: they change nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "参加人次（必填）",
                "参加人次（选填）",
                "参加人次（人）",
                "参加人次（人次）",
                "参加人次（名）",
                "参加人次（份）",
                "参加人次（单位：人次）",
                "参加人次（单位人次）",
                "参加人次(计量单位：人)",
                "参加人次（下拉选择）",
                "参加人次（年月日）",
                "参加人次（yyyy-mm-dd）",
                "参加人次（数字）",
                "参加人次（填整数）",
                "参加人次（阿拉伯数字，不带单位）",
                "参加人次（本月）",
                "参加人次（本月数）",
                "参加人次（实际）",
                "参加人次（含线上）",
                "参加人次（不足百人也填）",
                "参加人次（千万不要空着）",
                "参加人次（应填写实到人数）",
                "参加人次（模拟）",
                "参加人次（合计）",
                "参加人次（统计）",
                "参加人次（一）",
                "参加人次（10）",
                "参加人次【1】",
                "*参加人次"
            })
    void ordinaryBrackets(String text) {
        assertThat(Heading.of(text).remarksOtherQuantity("人次")).isFalse();
        assertThat(Heading.of(text).remarksOtherTime()).isFalse();
        assertThat(Heading.of(text).name()).isEqualTo("参加人次");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参加人次（累计）",
                "参加人次（本年累计）",
                "参加人次（其中党员）",
                "参加人次（其中：党员）",
                "参加人次（应到）",
                "参加人次（占比）",
                "参加人次（比例）",
                "参加人次（%）",
                "参加人次（百分比）",
                "参加人次（万人次）",
                "参加人次（单位：万人次）",
                "参加人次（以万人计）",
                "参加人次（百人）",
                "参加人次（千人）",
                "参加人次（万）",
                "参加人次（百万）",
                "参加人次【场均】",
                "参加人次（同比）",
                "参加人次（人）（累计）",
                "参加人次（人，累计）",
                "参加人次（截至6月底）"
            })
    void anotherQuantity(String text) {
        assertThat(Heading.of(text).remarksOtherQuantity("人次")).isTrue();
        assertThat(Heading.of(text).remarksOtherTime()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学习日期（计划）", "学习日期（预计）", "学习日期（拟）", "学习日期（拟开展）", "学习日期（去年同期）", "学习日期（上月）", "学习日期（目标）"})
    void anotherTime(String text) {
        assertThat(Heading.of(text).remarksOtherTime()).isTrue();
        assertThat(Heading.of(text).remarksOtherQuantity(null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            经费（万元）       | 万元 | false
            经费（单位：万元） | 万元 | false
            经费（元）         | 万元 | true
            经费（元）         | 元   | false
            经费（元）         |      | false
            经费（万元）       | 元   | true
            经费（万元）       |      | true
            满意率（%）        | %    | false
            满意率（%）        |      | true
            """)
    void theMeasuresOwnScaleIsNoOther(String text, @Nullable String measure, boolean other) {
        assertThat(Heading.of(text).remarksOtherQuantity(measure)).isEqualTo(other);
    }
}
