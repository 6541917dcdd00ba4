package io.huizong.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which indicators divide the same thing. */
class StructureTest {
    private static final String FORM = """
            form: talks
            title: 谈话
            sheet: 谈话
            layout: list
            due: month
            fields:
              - {name: kind, header: 形式, type: code, codes: {甲: [], 乙: [], 丙: []}}
              - {name: place, header: 地点, type: code, codes: {城: [], 乡: []}}
              - {name: people, header: 人数, type: integer}
            indicators:
              - {code: talks.all, title: 全部, measure: 次, value: count}
            """;

    /** Indicators as {@code aggregation field codes [field codes]}, their values 1, 2, 4, 8 …; the whole is 100. */
    private static List<Figure> figures(String declared) {
        StringBuilder yaml = new StringBuilder(FORM);
        int number = 0;
        for (String indicator : declared.split(";")) {
            String[] words = indicator.trim().split(" ");
            StringBuilder where = new StringBuilder();
            for (int i = 1; i < words.length; i += 2) {
                where.append(i > 1 ? ", " : "")
                        .append(words[i] + ": [" + String.join(", ", words[i + 1].split("")) + "]");
            }
            yaml.append("  - {code: talks.i%1$d, title: 第%1$d, measure: 次, value: %2$s, where: {%3$s}}%n"
                    .formatted(++number, words[0], where));
        }
        Form form = FormCatalog.load(List.of(new FormSource("talks.yaml", yaml.toString())))
                .forms()
                .get(0);
        List<Figure> figures = new ArrayList<>();
        form.indicators()
                .forEach(i -> figures.add(figure(form, i, figures.isEmpty() ? 100 : 1L << figures.size() - 1)));
        return figures;
    }

    private static Figure figure(Form form, Indicator indicator, long value) {
        Comparison none = new Comparison(0, null, null, true);
        return new Figure(
                form,
                indicator,
                BigDecimal.valueOf(value),
                null,
                null,
                null,
                null,
                null,
                none,
                none,
                none,
                Map.of(),
                null,
                null);
    }

    private static String shown(Structure structure) {
        List<String> parts =
                structure.parts().stream().map(p -> p.indicator().title()).toList();
        return structure.field() + " " + String.join("+", parts)
                + (structure.whole() == null
                        ? ""
                        : " of " + structure.whole().indicator().title())
                + (structure.rest() == null ? "" : " rest " + structure.rest());
    }

    @ParameterizedTest
    @CsvSource({
        "count kind 甲; count kind 乙, kind 第1+第2 of 全部 rest 97",
        "count kind 甲; count kind 乙丙, kind 第1+第2 of 全部 rest 97",
        "count kind 甲乙; count kind 甲; count kind 乙, kind 第2+第3 of 全部 rest 94",
        "count kind 甲; count place 城, ''",
        "count kind 甲; sum(people) kind 乙, ''",
        "sum(people) kind 甲; sum(people) kind 乙, kind 第1+第2",
        "count kind 甲 place 城; count kind 乙 place 城, kind 第1+第2",
        "count kind 甲 place 城; count kind 乙 place 乡, ''",
        "count kind 甲; count kind 乙; count place 城; count place 乡, kind 第1+第2 of 全部 rest 97 | place 第3+第4 of 全部 rest 88"
    })
    void indicatorsThatDifferInOneConditionWithoutCommonCodes(String declared, String structures) {
        assertThat(String.join(
                        " | ",
                        Structure.of(figures(declared)).stream()
                                .map(StructureTest::shown)
                                .toList()))
                .isEqualTo(structures);
    }
}
