package io.huizong.report.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.narrative.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as {@code 学习[3]场}: what stands in brackets was put there by an expression. */
class SentencesTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "学习[3]场。 刊播[5]篇。            | 学习[3]场。 刊播[5]篇。           | -",
                "学习[3]场。 刊播[5]篇。            | 学习[4]场。 刊播[5]篇。           | 学习3场。 > 学习4场。 (3 > 4)",
                "学习[3]场，[增长][5%]。            | 学习[2]场，[下降][5%]。           | 学习3场，增长5%。 > 学习2场，下降5%。 (3、增长 > 2、下降)",
                "学习[3]场。                        | 学习[3]场。 刊播[5]篇。           |  > 刊播5篇。 ()",
                "学习[3]场。 刊播[5]篇。            | 刊播[5]篇。                       | 学习3场。 >  ()",
                "学习[3]场。                        | 本月无学习[0]场。                 | 学习3场。 >  () ; > 本月无学习0场。 ()",
                "学习[1]场。 退[1]家。 刊播[1]篇。  | 学习[2]场。 刊播[2]篇。           | 学习1场。 > 学习2场。 (1 > 2) ; 退1家。 >  () ; 刊播1篇。 > 刊播2篇。 (1 > 2)",
            })
    void sentencesWithTheSameFixedWordsAreHeldTogether(String before, String after, String changed) {
        List<String> found = Sentences.changed(statements(before), statements(after)).stream()
                .map(SentencesTest::line)
                .toList();

        assertThat(String.join(" ; ", found)).isEqualTo(changed == null ? "" : changed.strip());
    }

    private static String line(ChangedSentence one) {
        String figures = one.from().isEmpty() ? "" : String.join("、", one.from()) + " > " + String.join("、", one.to());
        return (one.before() + " > " + one.after() + " (" + figures + ")").strip();
    }

    private static List<Statement> statements(String text) {
        return Arrays.stream(text.strip().split(" "))
                .map(one -> new Statement(
                        one.replaceAll("\\[[^]]*]", "#"),
                        one.replaceAll("[\\[\\]]", ""),
                        Arrays.stream(one.split("\\["))
                                .skip(1)
                                .map(part -> part.substring(0, part.indexOf(']')))
                                .toList()))
                .toList();
    }
}
