package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.ParseException;

class RuleExpressionTest {
    private static final Form FORM = Forms.form("""
            form: one
            title: 甲
            sheet: 甲
            due: month
            fields:
              - {name: a, header: 甲, type: integer}
              - {name: b, header: 乙, type: integer}
              - {name: c, header: 丙, type: decimal}
              - {name: text, header: 丁, type: text}
              - {name: yes, header: 戊, type: flag}
              - {name: begin, header: 己, type: date}
              - {name: end, header: 庚, type: date}
            """);
    private static final Map<String, Object> VALUES = Map.of(
            "a",
            1,
            "b",
            3,
            "c",
            new BigDecimal("0.30"),
            "text",
            "党课",
            "yes",
            true,
            "begin",
            LocalDate.of(2024, 6, 3),
            "end",
            LocalDate.of(2024, 6, 5));

    private static boolean isBroken(String check, Map<String, ?> values) {
        return RuleExpression.parse(check).isBrokenBy(FORM, Forms.record(FORM, 7, values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a < b                | false
                    a > b                | true
                    a / b > 0.3          | false
                    a / b == 0           | true
                    a / b * 3 > 0.99     | false
                    a * 20 >= b          | false
                    c == 0.3             | false
                    a + b == 4           | false
                    b % 2 == 1           | false
                    text == '党课'       | false
                    text == '会议'       | true
                    yes                  | false
                    !yes                 | true
                    begin <= end         | false
                    begin > end          | true
                    a < b and b < a      | true
                    a < b or b < a       | false
                    a between {1, 3}     | false
                    text matches '.课'   | false
                    """)
    void conditions(String check, boolean broken) {
        assertThat(isBroken(check, VALUES)).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a > b", "b < a", "a == b", "!(a <= b)", "a > b or b > a", "a > b and yes", "b - a > 100"})
    void aConditionThatMeetsABlankIsNotEvaluated(String check) {
        Map<String, Object> blank = new HashMap<>(VALUES);
        blank.remove("b");
        assertThat(isBroken(check, blank)).isFalse();
    }

    /** A quotient by zero is no value, as a blank is none. */
    @Test
    void aConditionThatDividesByZeroIsNotEvaluated() {
        Map<String, Object> zero = new HashMap<>(VALUES);
        zero.put("b", 0);
        assertThat(isBroken("a / b > 100", zero)).isFalse();
        assertThat(isBroken("b > 0 and a / b > 100", zero)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a <", "a ==== b", "(a", "a b"})
    void whatIsNoCondition(String check) {
        assertThatThrownBy(() -> RuleExpression.parse(check))
                .isInstanceOfAny(ParseException.class, IllegalStateException.class, IllegalArgumentException.class);
    }

    /** Nothing but the record's values can be reached, and none of them can be changed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 5",
                "(a = 5) > 1",
                "a++ > 0",
                "T(java.lang.Runtime).getRuntime() != null",
                "T(java.lang.System).exit(3) == null",
                "new java.io.File('x') != null",
                "text.length() > 0",
                "text.getClass() != null",
                "#root.size() > 0",
                "@clock != null"
            })
    void nothingElseCanBeReached(String check) {
        Map<String, Object> values = new HashMap<>(VALUES);
        assertThatThrownBy(() -> isBroken(check, values)).isInstanceOf(EvaluationException.class);
        assertThat(values).isEqualTo(VALUES);
    }

    @Test
    void namesTheFieldsOfTheCondition() {
        assertThat(RuleExpression.parse("a <= b * 20 and text != 'x'").names()).containsExactly("a", "b", "text");
    }

    @Test
    void theMessageNamesTheValues() {
        Form study = Forms.bundled("study");
        Rule rule = study.rules().get(0);
        FormRecord record = Forms.record(study, 5, Map.of("attendees", 10, "materials", 201));
        assertThat(rule.check().isBrokenBy(study, record)).isTrue();
        assertThat(rule.message(study, record)).isEqualTo("发放资料（201份）与参加人次（10）不相称，请核实");
        assertThat(rule.check().isBrokenBy(study, Forms.record(study, 5, Map.of("attendees", 10, "materials", 200))))
                .isFalse();
    }
}
