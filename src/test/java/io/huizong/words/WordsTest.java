package io.huizong.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    学习 日期          | 学习日期 | 学习日期
                    '学习\n日期'       | 学习日期 | 学习日期
                    '学\t习\u3000日期' | 学习日期 | 学习日期
                    参加人次（人）     | 参加人次(人) | 参加人次
                    参加人次[人][次]   | 参加人次[人][次] | 参加人次
                    参加（含（临时））人次 | 参加(含(临时))人次 | 参加人次
                    【必填】标题       | 【必填】标题 | 标题
                    ＡＢＣ１２         | abc12 | abc12
                    No.                | no. | no.
                    （人                | (人 | (人
                    """)
    void foldedTexts(String text, String compact, String heading) {
        assertThat(Folded.compact(text)).isEqualTo(compact);
        assertThat(Folded.heading(text)).isEqualTo(heading);
    }

    /** Where numbers stand side by side, a space is all that tells them apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    附件1 2024年6月     | 附件1 2024年6月
                    U01　　2024年 | u01 2024年
                    2024 年 6 月        | 2024年6月
                    ２０２４ 年         | 2024年
                    2 0 2 4 年 1 2 月   | 2024年12月
                    学 习 统 计 表      | 学习统计表
                    城关 镇 6 月        | 城关镇6月
                    A B                 | a b
                    """)
    void spacesBetweenNumbersStay(String text, String spaced) {
        assertThat(Folded.spaced(text)).isEqualTo(spaced);
    }

    @Test
    void bracketsGoAsTheyWouldPairByPair() {
        Pattern pairs = Pattern.compile("\\([^()]*\\)");
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, 4).forEach(c -> text.append("()[a".charAt(c)));
            String left = text.toString();
            while (pairs.matcher(left).find()) {
                left = pairs.matcher(left).replaceAll("");
            }
            assertThat(Folded.withoutBrackets(text.toString()))
                    .as(text.toString())
                    .isEqualTo(left);
        }
        assertThat(Folded.withoutBrackets("a([)]【{b}】〔c")).isEqualTo("a]〔c");
        assertThat(Folded.withoutBrackets("(".repeat(100_000) + "a" + ")".repeat(100_000) + "b"))
                .isEqualTo("b");
    }

    @Test
    void widthAloneChangesNothingElse() {
        assertThat(Folded.width("Ａ－１２，３（人）：　x")).isEqualTo("A-12,3(人): x");
        assertThat(Folded.width("理论、学习。")).isEqualTo("理论、学习。");
    }

    @ParameterizedTest
    @CsvSource({"城关镇,城关镇,0", "城关镇,城关,1", "城关镇,关城镇,1", "城关镇,城郊镇,1", "'',城关镇,3", "县教育局,县司法局,2", "abc,ca,3"})
    void distances(String one, String other, int distance) {
        assertThat(Distance.between(one, other)).isEqualTo(distance);
        assertThat(Distance.between(other, one)).isEqualTo(distance);
    }

    @Test
    void placesAreFilledAsPeopleWriteThem() {
        assertThat(Messages.bundled()
                        .text(
                                "total.mismatch",
                                Map.of(
                                        "header",
                                        "人数 $1",
                                        "total",
                                        new BigDecimal("1E+2"),
                                        "sum",
                                        new BigDecimal("99.50"))))
                .isEqualTo("“人数 $1”的合计写的是 100，各行相加是 99.5。请核对各行和合计，改正有误的一处。");
        assertThat(Messages.bundled().text("identity.several-sheets", Map.of("sheets", List.of("上半月", "下半月"))))
                .isEqualTo("这个文件中有几张工作表是同一张报表：上半月、下半月，已合并计入。请核实没有重复。");
        assertThat(Messages.bundled().has("no.such.text")).isFalse();
    }

    @Test
    void theLongestWordComesFirst() {
        assertThat(Vocabulary.bundled().words("total.total")).containsExactly("合计", "总计");
        assertThat(Vocabulary.bundled().words("number.total.before")).containsExactly("共计", "总共", "一共", "共");
        assertThatThrownBy(() -> Vocabulary.bundled().words("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no list of words none");
    }
}
