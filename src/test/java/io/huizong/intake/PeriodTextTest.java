package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    private static String shown(WrittenPeriod period) {
        String year = period.year() == null ? "?" : period.year().toString();
        String which = period.type() == PeriodType.MONTH ? "M" : period.type() == PeriodType.QUARTER ? "Q" : "H";
        return period.type() == PeriodType.YEAR ? year : year + which + period.ordinal();
    }

    private static String found(String text) {
        return String.join(
                " ",
                PeriodText.of(text).periods().stream()
                        .map(PeriodTextTest::shown)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2024年6月,2024M6",
        "2024年06月,2024M6",
        "2024 年 6 月,2024M6",
        "２０２４年６月,2024M6",
        "2024年6月份,2024M6",
        "2024年度6月,2024M6",
        "2024年12月,2024M12",
        "24年6月,2024M6",
        "24年06月份,2024M6",
        "二〇二四年六月,2024M6",
        "二○二四年六月份,2024M6",
        "二零二四年十二月,2024M12",
        "二〇二四年十月,2024M10",
        "2024年十一月,2024M11",
        "2024-06,2024M6",
        "2024-6,2024M6",
        "2024/06,2024M6",
        "2024.6,2024M6",
        "2024.06,2024M6",
        "2024.6月,2024M6",
        "2024-06月,2024M6",
        "202406,2024M6",
        "202412,2024M12",
        "城关镇202406,2024M6",
        "202406城关镇,2024M6",
        "城关镇_2024-06_理论学习,2024M6",
        "（2024年6月）,2024M6",
        "报告期2024年6月共3场,2024M6",
        "6月,?M6",
        "6月份,?M6",
        "06月,?M6",
        "六月,?M6",
        "十二月份,?M12",
        "示例县城关镇6月报表,?M6",
        "2024,2024",
        "2024年,2024",
        "2024年度,2024",
        "二〇二四年度,2024",
        "2024年报表,2024",
        "2024年第二季度,2024Q2",
        "2024年二季度,2024Q2",
        "2024年2季度,2024Q2",
        "2024年度第2季度,2024Q2",
        "24年第四季度,2024Q4",
        "第二季度,?Q2",
        "三季度,?Q3",
        "2024-Q2,2024Q2",
        "2024Q2,2024Q2",
        "2024q4,2024Q4",
        "2024-H1,2024H1",
        "2024h2,2024H2",
        "2024年上半年,2024H1",
        "2024年度下半年,2024H2",
        "24年上半年,2024H1",
        "二〇二四年上半年,2024H1",
        "上半年,?H1",
        "下半年,?H2",
        "1—6月,?H1",
        "1-6月,?H1",
        "1~6月,?H1",
        "1至6月,?H1",
        "1月至6月,?H1",
        "1月—6月,?H1",
        "一至六月,?H1",
        "一月到六月,?H1",
        "2024年1-6月,2024H1",
        "2024年1—6月份,2024H1",
        "2024年7-12月,2024H2",
        "2024年1-12月,2024",
        "1-12月,?",
        "2024年1-3月,2024Q1",
        "2024年4至6月,2024Q2",
        "7-9月,?Q3",
        "10—12月,?Q4",
        "2024年5月转2024年6月,2024M5 2024M6",
        "2024年6月（2024年上半年）,2024H1 2024M6",
        "2024年度3月理论学习,2024M3",
        "2024年和6月,2024 ?M6",
        "20240603收到的6月报表,?M6",
        "2024年6月（填报日期：2024年7月3日）,2024M6",
        "6月（7月3日填）,?M6",
        "附件1 2024年6月,2024M6",
        "表2 2024年6月,2024M6",
        "u7 2024,2024",
        "2024 6月,2024 ?M6",
        "2 0 2 4 年 1 2 月,2024M12",
        "2024年 1 2 月,2024M12",
        "2024六月,2024 ?M6",
        "2024年元月份,2024M1",
        "元月,?M1",
        "2024—05,2024M5",
        "2024年05报表,2024M5",
        "二0二四年六月,2024M6",
        "二Ｏ二四年六月,2024M6",
        "2024年__6__月,2024M6",
        "20__年6月,?M6",
        "2024年1月至2024年6月,2024H1",
        "1月至2024年6月,2024H1",
        "2024年6月-2024年6月,2024M6",
        "3-2024年6月,2024M6",
        "2024年6月1日至6月30日,2024M6",
        "2024.6.1-6.30,2024M6",
        "2024-06-01～2024-06-30,2024M6",
        "20240601-20240630,2024M6",
        "6月1日—30日,?M6",
        "2024年2月1日-29日,2024M2",
        "2023年2月1日-28日,2023M2",
        "2024年1月1日至6月30日,2024H1",
        "示办〔2023〕5号2024年6月,2024M6",
        "（2023）5号 6月,?M6",
        "[2023]5号,''"
    })
    void wordings(String text, String periods) {
        assertThat(found(text)).isEqualTo(periods);
    }

    /** Months of which no period consists speak against those outside them. */
    @ParameterizedTest
    @CsvSource({
        "2024年1—5月,2024-05,true",
        "2024年1—5月,2024-06,false",
        "1-5月,2024-03,true",
        "1-5月,2024-06,false",
        "2024年1—5月,2024,true",
        "2023年1—5月,2024-03,false",
        "2023年12月至2024年5月,2024-05,true",
        "2023年12月至2024年5月,2024-06,false"
    })
    void monthsThatMakeNoPeriod(String text, String period, boolean agrees) {
        assertThat(PeriodText.of(text).spans())
                .singleElement()
                .matches(span -> span.agreesWith(Period.of(period)) == agrees);
    }

    /** Full dates are no evidence; nor are months that make no period, nor numbers that are no years. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "城关镇",
                "2024年6月3日",
                "二〇二四年六月三日",
                "24年6月3日",
                "2024-06-03",
                "2024/6/3",
                "2024.6.3",
                "20240603",
                "20240703收到",
                "6月3日",
                "6月3号",
                "六月三日",
                "6月3-5日",
                "2024年6月3—5日",
                "填表日期2024年7月3日",
                "1—5月",
                "一至五月",
                "2—4月",
                "3-6月",
                "2024年1—5月",
                "13月",
                "0月",
                "2024年13月",
                "第五季度",
                "电话13812345678",
                "文号〔123〕4号",
                "第3期",
                "1234年",
                "2024年5月26日—6月25日",
                "2024年6月3日至6月28日",
                "2023年12月26日至2024年1月25日",
                "2024年7月3日-1",
                "2023年7月至2024年5月",
                "共6场"
            })
    void noPeriods(String text) {
        assertThat(PeriodText.of(text).periods()).isEmpty();
    }
}
