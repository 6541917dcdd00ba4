package io.huizong.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChineseNumeralTest {
    @Test
    void readsEveryNumberBack() {
        assertThat(wrong(IntStream.rangeClosed(0, 99_999))).isEmpty();
    }

    @Test
    void readsTensOfThousandsBack() {
        assertThat(wrong(IntStream.iterate(100_000, n -> n < 100_000_000, n -> n + 9_973)))
                .isEmpty();
    }

    private static IntStream wrong(IntStream numbers) {
        return numbers.filter(n -> parsed(NumeralWriter.everyday(n)) != n
                || parsed(NumeralWriter.formal(n)) != n
                || parsed(withPairs(n)) != n);
    }

    /** 两百, 两千, 两万 for 二百, 二千, 二万. */
    private static String withPairs(int number) {
        return NumeralWriter.everyday(number)
                .replace("二百", "两百")
                .replace("二千", "两千")
                .replaceFirst("^二万", "两万");
    }

    private static long parsed(String numeral) {
        return ChineseNumeral.parse(numeral).orElse(-1);
    }

    /** Leaving out the last place makes two meanings: 一百一, 三千二, 五万六. */
    @Test
    void refusesEveryNumberWithoutItsLastPlace() {
        assertThat(IntStream.of(100, 1_000, 10_000)
                        .boxed()
                        .flatMap(place -> IntStream.rangeClosed(1, 9)
                                .boxed()
                                .flatMap(a -> IntStream.rangeClosed(1, 9)
                                        .mapToObj(b -> NumeralWriter.everyday(a * place) + NumeralWriter.everyday(b))))
                        .filter(numeral -> ChineseNumeral.parse(numeral).isPresent()))
                .isEmpty();
    }

    /** 三五, 七八: a guess, whichever two. */
    @Test
    void refusesTwoDigitsInARow() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .boxed()
                        .flatMap(a -> IntStream.rangeClosed(1, 9)
                                .mapToObj(b -> NumeralWriter.everyday(a) + NumeralWriter.everyday(b)))
                        .flatMap(pair -> Stream.of(pair, pair + "十", "十" + pair, pair + "百", pair + "万"))
                        .filter(numeral -> ChineseNumeral.parse(numeral).isPresent()))
                .isEmpty();
    }

    @Test
    void readsDigitsSaidOneByOne() {
        assertThat(ChineseNumeral.parse("二〇二四")).isEqualTo(OptionalLong.of(2024));
        assertThat(ChineseNumeral.parse("一二〇")).isEqualTo(OptionalLong.of(120));
        assertThat(ChineseNumeral.parse("一二三四五六七八九〇")).isEmpty();
    }

    @Test
    void refusesWhatHoldsAnythingElse() {
        assertThat(Stream.of("", "一百人", "一 百", "1百", "一点五", "几十", "廿五")
                        .filter(numeral -> ChineseNumeral.parse(numeral).isPresent()))
                .isEmpty();
    }
}
