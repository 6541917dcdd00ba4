package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a form file is named, with file and line; all of them at once. */
class FormMistakesTest {
    private static final String RIGHT = """
            form: talks
            title: 宣讲情况统计表
            sheet: 宣讲
            layout: list
            due: month
            deadline: 5 working days
            from: 2024-01
            fields:
              - {name: date, header: 日期, type: date, within: period}
              - {name: kind, header: 形式, type: code, codes: {甲类: [甲], 乙类: []}}
              - {name: people, header: 人次, type: integer, range: [1, 100]}
              - {name: topic, header: 主题, type: text, max: 20}
            rules:
              - {id: few, check: people < 90, severity: query, message: 人太多}
            unique: [topic]
            same: {fields: [date, topic], count: ask, keep: people}
            severities: {value.too-long: query}
            indicators:
              - {code: talks.count, title: 宣讲场次, measure: 场, value: count, where: {kind: [甲类]}}
              - {code: talks.people, title: 宣讲人次, measure: 人次, value: sum(people)}
              - {code: talks.mean, title: 场均, measure: 人, value: "ratio(talks.people, talks.count)"}
            """;

    private static List<String> mistakes(String... texts) {
        List<FormSource> sources = Stream.iterate(0, i -> i < texts.length, i -> i + 1)
                .map(i -> new FormSource("表" + (i + 1) + ".yaml", texts[i]))
                .toList();
        return catchThrowableOfType(FaultyForms.class, () -> FormCatalog.load(sources))
                .mistakes();
    }

    @Test
    void aFormWithoutMistakesLoads() {
        Form form = Forms.form(RIGHT);
        assertThat(form.code()).isEqualTo("talks");
        assertThat(form.severities()).hasSize(1);
        assertThat(form.rules()).hasSize(1);
        assertThat(form.fields()).extracting(Field::name).containsExactly("date", "kind", "people", "topic");
    }

    /** What is written in place of what, and the mistake. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("form: talks", "role: report", 1, "缺少“form”"),
                fault("title: 宣讲情况统计表", "owedBy: []", 1, "缺少“title”"),
                fault("layout: list", "layout: wide", 4, "不认识 layout“wide”，可写 list、items"),
                fault("due: month", "due: monthly", 5, "不认识 due“monthly”，可写 month、quarter、half-year、year、once"),
                fault("due: month\n", "", 1, "缺少“due”"),
                fault(
                        "deadline: 5 working days",
                        "deadline: soon",
                        6,
                        "不认识 deadline“soon”，可写 5 working days 或 10 days"),
                fault("from: 2024-01", "from: 2024", 7, "from 应为月份，如 2020-01，写的是“2024”"),
                fault(
                        "form: talks",
                        "form: talks\nrole: office",
                        2,
                        "不认识 role“office”，可写 report、register、targets、media"),
                fault("form: talks", "form: talks\nform: talks", 2, "“form”写了两次"),
                fault("form: talks", "form: [talks]", 1, "“form”应为一个文本"),
                fault("unique: [topic]", "unique: topic", 15, "“unique”应为列表，如 [甲, 乙]"),
                fault("unique: [topic]", "unique: [[topic]]", 15, "“unique”应为一个文本"),
                fault("unique: [topic]", "unique: [subject]", 15, "没有字段“subject”"),
                fault("within: period", "within: month", 9, "不认识“month”，within 可写 period、year、any"),
                fault(
                        "type: date,",
                        "type: day,",
                        9,
                        "不认识类型“day”，可写 date、integer、decimal、text、code、flag、list",
                        "不认识“within”，这里可写：type、name、header、aliases、required、default、measure"),
                fault("header: 日期, ", "header: 日期, required: yes, ", 9, "“required”应为 true 或 false，写的是“yes”"),
                fault("type: code,", "type: code, else: 丙类,", 10, "代码表中没有“丙类”"),
                fault("type: code,", "type: code, default: 丙类,", 10, "代码表中没有“丙类”"),
                fault("range: [1, 100]", "range: [1]", 11, "range 应为两个数，如 [1, 100]；没有界限的一端写 \"~\""),
                fault("range: [1, 100]", "range: [一, 100]", 11, "“range”应为数字，写的是“一”"),
                fault("range: [1, 100]", "default: 无", 11, "“default”应为数字，写的是“无”"),
                fault("max: 20", "max: -1", 12, "“max”应为数字，写的是“-1”"),
                fault("header: 主题", "header: 人次", 9, "表头“人次”同时属于字段 people 和 topic"),
                fault("header: 主题", "header: 主题, aliases: [日期]", 9, "表头“日期”同时属于字段 date 和 topic"),
                fault(
                        "- {name: topic",
                        "- {name: topic, header: 副题, type: text}\n  - {name: topic",
                        9,
                        "字段“topic”写了两次"),
                fault("severity: query", "severity: warning", 14, "不认识“warning”，可写 error、query、note"),
                fault("people < 90", "persons < 90", 14, "没有字段“persons”"),
                fault("people < 90", "topic < 90", 14, "规则“few”的条件与字段的类型不符"),
                fault("people < 90", "people + 1", 14, "规则“few”的条件与字段的类型不符"),
                fault("people < 90", "people.value < 90", 14, "“people.value”不能用在条件里：只能用本表的字段作比较和加减乘除"),
                fault(
                        "people < 90",
                        "people > 1 and topic.length() < 9",
                        14,
                        "“topic.length()”不能用在条件里：只能用本表的字段作比较和加减乘除"),
                fault("people < 90", "people = 90", 14, "“people=90”不能用在条件里：只能用本表的字段作比较和加减乘除"),
                fault("people < 90", "people++ < 90", 14, "“people++”不能用在条件里：只能用本表的字段作比较和加减乘除"),
                fault(
                        "people < 90",
                        "people > 1 or T(java.lang.System) == null",
                        14,
                        "“T(java.lang.System)”不能用在条件里：只能用本表的字段作比较和加减乘除"),
                fault("people < 90", "people > 1 or @clock == null", 14, "“@clock”不能用在条件里：只能用本表的字段作比较和加减乘除"),
                fault("count: ask", "count: twice", 16, "不认识 count“twice”，可写 once、ask"),
                fault("keep: people", "keep: topic", 16, "字段“topic”不是数字"),
                fault("value.too-long: query", "value.long: query", 17, "没有代码为“value.long”的问题"),
                fault("value.too-long: query", "value.too-long: grave", 17, "不认识“grave”，可写 error、query、note"),
                fault("{kind: [甲类]}", "{kind: [丙类]}", 19, "代码表中没有“丙类”"),
                fault("{kind: [甲类]}", "{topic: [甲类]}", 19, "字段“topic”不是代码，where 只能用代码字段"),
                fault("sum(people)", "sum(topic)", 19, "字段“topic”不是数字"),
                fault("sum(people)", "distinct(nothing)", 19, "没有字段“nothing”"),
                fault(
                        "sum(people)",
                        "average(people)",
                        20,
                        "不认识算式“average(people)”，可写 count、sum(字段)、max(字段)、min(字段)、last(字段)、distinct(字段)、ratio(指标 + 指标, 指标)"),
                fault(
                        "talks.people, talks.count",
                        "talks.mean, talks.sum",
                        19,
                        "指标 talks.mean 的算式用了“talks.mean”，本表没有这个指标（比率不能套用比率）",
                        "指标 talks.mean 的算式用了“talks.sum”，本表没有这个指标（比率不能套用比率）"),
                fault(
                        "measure: 场,",
                        "measure: 场, unit: 场,",
                        19,
                        "不认识“unit”，这里可写：value、where、format、code、title、measure"));
    }

    private static Arguments fault(String right, String wrong, int line, String... mistakes) {
        return Arguments.of(
                right,
                wrong,
                Stream.of(mistakes).map(m -> "表1.yaml 第" + line + "行：" + m).toList());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachMistakeIsNamedWithItsLine(String right, String wrong, List<String> mistakes) {
        assertThat(RIGHT).contains(right);
        assertThat(mistakes(RIGHT.replace(right, wrong))).containsExactlyInAnyOrderElementsOf(mistakes);
    }

    @Test
    void aListOfCodesIsWanted() {
        assertThat(mistakes(RIGHT.replace("codes: {甲类: [甲], 乙类: []}", "else: 甲类")))
                .containsExactly("表1.yaml 第10行：缺少“codes”", "表1.yaml 第10行：代码表中没有“甲类”", "表1.yaml 第19行：代码表中没有“甲类”");
    }

    @Test
    void aRuleThatIsNoneIsQuoted() {
        assertThat(mistakes(RIGHT.replace("people < 90", "people <")))
                .singleElement()
                .asString()
                .startsWith("表1.yaml 第14行：算式“people <”写错了：");
    }

    @Test
    void allMistakesOfAllFilesAtOnce() {
        String other = """
                form: visits
                title: 宣讲情况统计表
                sheet: 参观
                due: weekly
                fields:
                  - {name: n, header: 数, type: integer, min: 1}
                indicators:
                  - {code: talks.count, title: 次数, measure: 次, value: sum(m)}
                colour: red
                """;
        assertThat(mistakes(RIGHT.replace("due: month", "due: daily"), other))
                .containsExactly(
                        "表1.yaml 第5行：不认识 due“daily”，可写 month、quarter、half-year、year、once",
                        "表2.yaml 第4行：不认识 due“weekly”，可写 month、quarter、half-year、year、once",
                        "表2.yaml 第6行：不认识“min”，这里可写：type、range、name、header、aliases、required、default、measure",
                        "表2.yaml 第8行：没有字段“m”",
                        "表2.yaml 第9行：不认识“colour”，这里可写：role、form、due、layout、items、indicators、order、title、sheet、deadline、fields、"
                                + "rules、unique、same、ledger、ranked、owedBy、from、severities",
                        "表2.yaml 第1行：“宣讲情况统计表”已被表 talks 使用",
                        "表2.yaml 第1行：“talks.count”已被表 talks 使用");
    }

    @Test
    void whatIsNoYamlAtAll() {
        assertThat(mistakes("form: [talks", RIGHT))
                .singleElement()
                .asString()
                .startsWith("表1.yaml 第1行：不是有效的 YAML（")
                .contains("expected ',' or ']'");
        assertThat(mistakes("just a text"))
                .contains("表1.yaml 第1行：这里应为“名称: 值”的形式", "表1.yaml 第1行：缺少“form”", "表1.yaml 第1行：缺少“title”");
        assertThat(mistakes("")).contains("表1.yaml 第1行：这里应为“名称: 值”的形式");
    }

    @Test
    void anOfficeTableMustHaveTheFieldsThatTheProgramReads() {
        assertThat(mistakes("""
                        form: targets
                        title: 年度目标
                        sheet: 年度目标
                        role: targets
                        fields:
                          - {name: year, header: 年度, type: integer}
                          - {name: unit, header: 单位, type: text}
                        """)).containsExactly("表1.yaml 第6行：这种表必须有字段“indicator”", "表1.yaml 第6行：这种表必须有字段“target”");
    }
}
