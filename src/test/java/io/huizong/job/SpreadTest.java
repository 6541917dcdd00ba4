package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    /** The period that changed, what is known, the lengths reported, and the reports that show something of it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-05, 2024-04 2024-05 2024-06 2024-08 2025-04 2025-05, MONTH YEAR, false, 2024 2024-05 2024-06 2024-08 2025 2025-05
                    2024-05, 2024-04 2024-05 2025-04 2026-05, MONTH YEAR, true, 2024 2024-05 2025 2025-04
                    2024-12, 2024-12 2025-01 2025-02, MONTH YEAR, false, 2024 2024-12 2025 2025-01
                    2024-Q1, 2024-Q1 2024-02 2024-03 2024-04 2025-02 2025-03, MONTH YEAR, false, 2024 2024-04 2025 2025-03
                    2024-Q1, 2024-Q1 2024-Q2, MONTH QUARTER YEAR, false, 2024 2024-Q1 2024-Q2
                    2024, 2024 2025-11 2025-12, MONTH YEAR, false, 2024 2025 2025-12
                    """)
    void whatShowsAPeriod(String changed, String known, String lengths, boolean stands, String shown) {
        List<PeriodType> types =
                Stream.of(lengths.split(" ")).map(PeriodType::valueOf).toList();
        Spread spread = new Spread(
                new TreeSet<>(Stream.of(known.split(" ")).map(Period::of).toList()), types);
        spread.mark(Period.of(changed), stands);
        assertThat(spread.stale().stream().map(Period::toString).sorted()).containsExactly(shown.split(" "));
    }
}
