package io.huizong.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Aggregation.Ratio;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    private static final Period MAY = Period.month(2024, 5);
    private static final Period JUNE = Period.month(2024, 6);
    private static final Form FORM = Forms.form("""
            form: t
            title: 表
            sheet: 表
            due: month
            fields:
              - {name: kind, header: 形式, type: code, codes: {甲: [], 乙: []}}
              - {name: n, header: 数, type: integer}
              - {name: who, header: 人, type: text}
            indicators:
              - {code: t.rows, title: 行, measure: 行, value: count}
              - {code: t.sum, title: 和, measure: 个, value: sum(n)}
              - {code: t.max, title: 大, measure: 个, value: max(n)}
              - {code: t.min, title: 小, measure: 个, value: min(n)}
              - {code: t.last, title: 存, measure: 个, value: last(n)}
              - {code: t.who, title: 人, measure: 人, value: distinct(who)}
              - {code: t.kind, title: 甲和, measure: 个, value: sum(n), where: {kind: [甲]}}
              - {code: t.mean, title: 均, measure: 个, value: "ratio(t.sum, t.rows)"}
            """);

    private static Map<String, String> tally(List<Map<String, Object>> records) {
        Tally tally = new Tally(FORM, JUNE);
        records.forEach(values -> tally.add(Forms.record(FORM, 5, values)));
        Map<String, String> out = new TreeMap<>();
        tally.amounts().forEach((code, amount) -> out.put(code, amount.number().toPlainString()));
        return out;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void recordsAddUp() {
        assertThat(tally(List.of(
                        Map.of("kind", "甲", "n", 3, "who", "张"),
                        Map.of("kind", "乙", "n", 5, "who", "李"),
                        Map.of("kind", "甲", "n", 4, "who", "张"))))
                .hasToString("{t.kind=7, t.last=12, t.max=5, t.min=3, t.rows=3, t.sum=12, t.who=2}");
    }

    @Test
    void aBlankIsNoZero() {
        assertThat(tally(List.of(Map.of("kind", "甲"), Map.of("kind", "乙", "n", 5))))
                .hasToString("{t.last=5, t.max=5, t.min=5, t.rows=2, t.sum=5}");
        assertThat(tally(List.of(Map.of("kind", "乙", "who", "张")))).hasToString("{t.kind=0, t.rows=1, t.who=1}");
    }

    @Test
    void nothingIsZero() {
        assertThat(tally(List.of())).hasToString("{t.kind=0, t.last=0, t.max=0, t.min=0, t.rows=0, t.sum=0, t.who=0}");
    }

    @Test
    void whatOneRecordAdds() {
        Indicator kind = FORM.indicator("t.kind").orElseThrow();
        Indicator mean = FORM.indicator("t.mean").orElseThrow();
        assertThat(Tally.of(FORM, kind, JUNE, Forms.record(FORM, 5, Map.of("kind", "甲", "n", 3))))
                .contains(new Amount.Added(number("3")));
        assertThat(Tally.of(FORM, kind, JUNE, Forms.record(FORM, 5, Map.of("kind", "乙", "n", 3))))
                .isEmpty();
        assertThat(Tally.of(FORM, mean, JUNE, Forms.record(FORM, 5, Map.of("kind", "乙", "n", 3))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "added,3,4,7,7",
        "largest,3,4,4,4",
        "largest,4,3,4,4",
        "smallest,3,4,3,3",
        "stock,3,4,7,4",
        "stock,9,4,13,4"
    })
    void overUnitsAndOverTime(String how, String one, String other, String units, String time) {
        Amount first = amount(how, one, MAY);
        Amount second = amount(how, other, JUNE);
        assertThat(first.withUnit(second).number()).isEqualByComparingTo(units);
        assertThat(first.withLater(second).number()).isEqualByComparingTo(time);
        assertThat(first.withUnit(second).getClass()).isEqualTo(first.getClass());
    }

    private static Amount amount(String how, String number, Period period) {
        return switch (how) {
            case "added" -> new Amount.Added(number(number));
            case "largest" -> new Amount.Largest(number(number));
            case "smallest" -> new Amount.Smallest(number(number));
            default -> new Amount.Stock(number(number), period);
        };
    }

    @Test
    void aStockIsAsOfItsNewestPart() {
        Amount may = new Amount.Stock(number("3"), MAY);
        Amount june = new Amount.Stock(number("4"), JUNE);
        assertThat(may.withUnit(june)).isEqualTo(new Amount.Stock(number("7"), JUNE));
        assertThat(june.withUnit(may)).isEqualTo(new Amount.Stock(number("7"), JUNE));
    }

    @Test
    void differentValuesAreCountedAgain() {
        Amount one = new Amount.Keys(new TreeSet<>(List.of("张", "李")));
        Amount other = new Amount.Keys(new TreeSet<>(List.of("李", "王")));
        assertThat(one.withUnit(other).number()).isEqualByComparingTo("3");
        assertThat(one.withLater(other).number()).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @CsvSource({"7,2,3.5", "0,2,0", "7,0,", ",2,", "7,,", "1,3,0.3333333333333333"})
    void ratiosFromTheirParts(BigDecimal upper, BigDecimal lower, BigDecimal ratio) {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("a", upper);
        values.put("b", lower);
        BigDecimal of = Ratios.of(new Ratio(List.of("a"), List.of("b")), values::get);
        if (ratio == null) {
            assertThat(of).isNull();
        } else {
            assertThat(of).isEqualByComparingTo(ratio);
        }
    }

    @Test
    void aRatioOfSums() {
        Map<String, BigDecimal> values = Map.of("a", number("1"), "b", number("2"), "c", number("4"), "d", number("8"));
        assertThat(Ratios.of(new Ratio(List.of("a", "b"), List.of("c", "d")), values::get))
                .isEqualByComparingTo("0.25");
        assertThat(Ratios.of(new Ratio(List.of("a", "x"), List.of("c")), values::get))
                .isNull();
    }
}
