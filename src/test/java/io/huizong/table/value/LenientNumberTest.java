package io.huizong.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LenientNumberTest {
    private static final String NOT_A_NUMBER = "value.not-a-number";
    private static final String ALPHABET = "0123456789.,-+ ()/%~零〇一二两三五九十百千万亿壹拾余多约近共人次左右个以上点半";

    @ParameterizedTest(name = "{0} in a {1} field")
    @CsvFileSource(resources = "numbers.csv", delimiter = '|')
    void readsWhatIsWritten(String written, String field, String kind, String value) {
        Reading<BigDecimal> reading = LenientNumber.read(new Cell.Text(Readings.shown(written)), field.equals("whole"));

        assertThat(Readings.line(reading)).isEqualTo(Readings.expected(kind, value, NOT_A_NUMBER));
    }

    @ParameterizedTest(name = "the number {0} in a {1} field")
    @CsvSource(delimiter = '|', textBlock = """
            120      | whole   | plain   | 120
            120.0    | whole   | plain   | 120
            1.2E+5   | whole   | plain   | 120000
            0        | whole   | plain   | 0
            -3       | whole   | plain   | -3
            120.5    | whole   | refused |
            1E-9     | whole   | refused |
            120.5    | decimal | plain   | 120.5
            120.50   | decimal | plain   | 120.5
            1E+2     | decimal | plain   | 100
            """)
    void readsNumericCells(String number, String field, String kind, String value) {
        Reading<BigDecimal> reading =
                LenientNumber.read(new Cell.Numeric(new BigDecimal(number)), field.equals("whole"));

        assertThat(Readings.line(reading)).isEqualTo(Readings.expected(kind, value, NOT_A_NUMBER));
    }

    @Test
    void refusesWhatIsNoNumberByItsKind() {
        assertThat(line(new Cell.ErrorValue("#REF!"))).isEqualTo("refused value.formula-error");
        assertThat(line(new Cell.NoResult("A1+A2"))).isEqualTo("refused value.formula-error");
        assertThat(line(new Cell.Bool(true))).isEqualTo("refused value.not-a-number");
        assertThat(line(new Cell.DateTime(LocalDateTime.of(2024, 6, 3, 0, 0)))).isEqualTo("refused value.not-a-number");
    }

    @ParameterizedTest(name = "{0} where {1} is the measure")
    @CsvSource(delimiter = '|', textBlock = """
            120人      | 人次 | interpreted 120
            120名      | 人次 | interpreted 120
            120人（次）| 人次 | interpreted 120
            120人/次   | 人次 | interpreted 120
            120个      | 人次 | interpreted 120
            3场        | 人次 | measured 3 场
            30元       | 人次 | measured 30 元
            3次        | 人次 | measured 3 次
            5户        | 人次 | measured 5 户
            约3场      | 人次 | measured 3 场
            120（篇）  | 人次 | measured 120 篇
            20人       | 份   | measured 20 人
            200本      | 份   | interpreted 200
            200册      | 份   | interpreted 200
            20篇       | 份   | measured 20 篇
            3条        | 篇   | interpreted 3
            3件        | 篇   | interpreted 3
            3份        | 篇   | measured 3 份
            3场        | 批   | interpreted 3
            3期        | 批   | interpreted 3
            3台        | 人次 | interpreted 3
            3场        |      | interpreted 3
            3场        | 台   | interpreted 3
            30万元     | 元   | interpreted 300000
            30万元     | 万元 | interpreted 30
            1.2万元    | 元   | interpreted 12000
            30元       | 万元 | measured 30 元
            """)
    void holdsTheUnitAgainstTheMeasure(String written, String measure, String line) {
        assertThat(Readings.line(LenientNumber.read(written, true, measure))).isEqualTo(line);
    }

    @Test
    void everyNumberIsItselfHoweverItIsWritten() {
        assertThat(IntStream.iterate(1, n -> n < 10_000_000, n -> n + 1 + n / 500)
                        .filter(n -> !readsBack(n)))
                .isEmpty();
    }

    private static boolean readsBack(int n) {
        String grouped = "%,d".formatted(n);
        String myriads = BigDecimal.valueOf(n, 4).toPlainString() + "万";
        return reads("plain", n, String.valueOf(n))
                && reads(n < 1000 ? "plain" : "interpreted", n, grouped)
                && reads("interpreted", n, grouped + "人次")
                && reads("interpreted", n, myriads)
                && reads("interpreted", n, NumeralWriter.everyday(n) + "（人）")
                && reads("approximate", n, "约" + NumeralWriter.formal(n))
                && reads("approximate", n, n + "余人");
    }

    private static boolean reads(String kind, int n, String written) {
        return Readings.line(LenientNumber.read(written, true, null)).equals(kind + " " + n);
    }

    /** Nothing ever becomes 0, and nothing that people type makes the reader fail. */
    @Test
    void isZeroOnlyWhereZeroIsWritten() {
        Random random = new Random(20240603);
        for (int i = 0; i < 100_000; i++) {
            String written = random.ints(1 + random.nextInt(7), 0, ALPHABET.length())
                    .mapToObj(at -> ALPHABET.substring(at, at + 1))
                    .reduce("", String::concat);
            String line = Readings.line(LenientNumber.read(written, false, null));
            if (line.endsWith(" 0")) {
                assertThat(written.replace("一共", "")).containsPattern("[0零〇]").doesNotContainPattern("[1-9一二两三五九十壹拾]");
            }
        }
    }

    private static String line(Cell cell) {
        return Readings.line(LenientNumber.read(cell, true));
    }
}
