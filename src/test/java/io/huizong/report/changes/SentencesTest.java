package io.huizong.report.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.narrative.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences as {@code s@学习[3]场}: what stands in brackets was put there by an expression, and before the sign the place
 * from which the sentence comes.
 */
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
                "[甲镇]报[3]场。                    | [乙镇]报[3]场。                   | 甲镇报3场。 >  () ; > 乙镇报3场。 ()",
                "[甲镇]报[3]场。 [乙镇]报[5]场。    | [乙镇]报[6]场。                   | 甲镇报3场。 >  () ; 乙镇报5场。 > 乙镇报6场。 (5 > 6)",
                "[甲镇]报[3]场。 [乙镇]报[5]场。    | [乙镇]报[6]场。 [甲镇]报[3]场。   | 乙镇报5场。 > 乙镇报6场。 (5 > 6)",
                "[学习场次]为[3]。                  | [参加人次]为[3]。                 | 学习场次为3。 >  () ; > 参加人次为3。 ()",
                "参加[9,800人次]。                  | 参加[1.2万人次]。                 | 参加9,800人次。 > 参加1.2万人次。 (9,800人次 > 1.2万人次)",
                "共[1]条。 共[2]条。                | 共[2]条。                         | 共1条。 >  ()",
                "共[1]条。 共[2]条。                | 共[3]条。                         | 共1条。 >  () ; 共2条。 >  () ; > 共3条。 ()",
                "学习[3]场。 [甲镇]报[1]场。        | a@学习[4]场。 b@[乙镇]报[1]场。   | 学习3场。 > 学习4场。 (3 > 4) ; 甲镇报1场。 >  () ; > 乙镇报1场。 ()",
            })
    void whereNoPlacesWereKeptWordsAndNamesMustBeTheSame(String before, String after, String changed) {
        assertThat(changes(before, after)).isEqualTo(changed == null ? "" : changed.strip());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "u1@该镇[3]场。 u2@该镇[5]场。       | u2@该镇[5]场。                      | 该镇3场。 >  ()",
                "u1@该镇[3]场。 u2@该镇[5]场。       | u2@该镇[6]场。 u1@该镇[3]场。       | 该镇5场。 > 该镇6场。 (5 > 6)",
                "u1@该镇[3]场。 u2@该镇[5]场。       | u3@该镇[3]场。 u2@该镇[5]场。       | 该镇3场。 >  () ; > 该镇3场。 ()",
                "a@本月[3]场。 b@本月[5]场。         | b@本月[6]场。                       | 本月3场。 >  () ; 本月5场。 > 本月6场。 (5 > 6)",
                "t@[甲镇]最多，[5]场。               | t@[乙镇]最多，[6]场。               | 甲镇最多，5场。 > 乙镇最多，6场。 (甲镇、5 > 乙镇、6)",
                "m@未报[2]家（[甲镇、乙镇]）。        | m@未报[1]家（[乙镇]）。              | 未报2家（甲镇、乙镇）。 > 未报1家（乙镇）。 (2、甲镇、乙镇 > 1、乙镇)",
                "s@学习[3]场，增[5]。                | s@学习[4]场。                       | 学习3场，增5。 > 学习4场。 ()",
                "s@学习[3]场，增[5]。                | s@学习[3]场。                       | 学习3场，增5。 > 学习3场。 ()",
                "e@[甲镇]逾期[3]天。 e@[乙镇]逾期[4]天。 | e@[乙镇]逾期[5]天。              | 甲镇逾期3天。 >  () ; 乙镇逾期4天。 > 乙镇逾期5天。 (4 > 5)",
                "s@学习[3]场；                       | s@学习[3]场。                       | -",
                "s@学习[3]场；                       | s@学习[4]场。                       | 学习3场； > 学习4场。 (3 > 4)",
                "x@学习[3]场。                       | y@学习[4]场。                       | 学习3场。 >  () ; > 学习4场。 ()",
            })
    void whereTheyComeFromTheSamePlaceTheyAreHeldTogether(String before, String after, String changed) {
        assertThat(changes(before, after)).isEqualTo(changed == null ? "" : changed.strip());
    }

    private static String changes(String before, String after) {
        List<String> found = Sentences.changed(statements(before), statements(after)).stream()
                .map(SentencesTest::line)
                .toList();
        return String.join(" ; ", found);
    }

    private static String line(ChangedSentence one) {
        String figures = one.from().isEmpty() ? "" : String.join("、", one.from()) + " > " + String.join("、", one.to());
        return (one.before() + " > " + one.after() + " (" + figures + ")").strip();
    }

    private static List<Statement> statements(String text) {
        return Arrays.stream(text.strip().split(" "))
                .map(SentencesTest::statement)
                .toList();
    }

    private static Statement statement(String text) {
        int at = text.indexOf('@');
        String one = text.substring(at + 1);
        return new Statement(
                one.replaceAll("\\[[^]]*]", "#"),
                one.replaceAll("[\\[\\]]", ""),
                Arrays.stream(one.split("\\["))
                        .skip(1)
                        .map(part -> part.substring(0, part.indexOf(']')))
                        .toList(),
                at < 0 ? "" : text.substring(0, at));
    }
}
