package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutliersTest {
    /** What was, what is, and what is usual where that is far off; nothing where it is not. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    0 0 0 0 0 0, 5, ''
                    0 0 0 0 0 0, 100, ''
                    0 0 0 0 0 2 3, 9, ''
                    0 0 0 0 2 3 2, 40, 2
                    0 0 0 0 2 3 2, 0, ''
                    3 4 2 5 3 4, 8, ''
                    3 4 2 5 3 4, 30, 3.5
                    3 4 2 5 3 4, 0, ''
                    40 40 40 40 40 40, 52, ''
                    40 40 40 40 40 40, 400, 40
                    40 40 40 40 40 40, 4, 40
                    40 40 40 40 40 40, 0, 40
                    120 80 300 60 150 90, 400, ''
                    120 80 300 60 150 90, 15000, 105
                    40 40 40 40 40, 4000, ''
                    1000 1100 900 1050 950 1000, 2100, 1000
                    1000 1100 900 1050 950 1000, 1900, ''
                    """)
    void farFromWhatIsUsual(String before, BigDecimal now, String usual) {
        List<BigDecimal> values =
                Stream.of(before.split(" ")).map(BigDecimal::new).toList();
        assertThat(Outliers.usual(now, values).map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(usual);
    }
}
