package io.huizong.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02,2024-02-01,2024-02-29,2024-01,2024-03,2023-02,2024年2月",
        "2023-02,2023-02-01,2023-02-28,2023-01,2023-03,2022-02,2023年2月",
        "2024-01,2024-01-01,2024-01-31,2023-12,2024-02,2023-01,2024年1月",
        "2024-12,2024-12-01,2024-12-31,2024-11,2025-01,2023-12,2024年12月",
        "2024-Q1,2024-01-01,2024-03-31,2023-Q4,2024-Q2,2023-Q1,2024年第一季度",
        "2024-Q2,2024-04-01,2024-06-30,2024-Q1,2024-Q3,2023-Q2,2024年第二季度",
        "2024-Q3,2024-07-01,2024-09-30,2024-Q2,2024-Q4,2023-Q3,2024年第三季度",
        "2024-Q4,2024-10-01,2024-12-31,2024-Q3,2025-Q1,2023-Q4,2024年第四季度",
        "2024-H1,2024-01-01,2024-06-30,2023-H2,2024-H2,2023-H1,2024年上半年",
        "2024-H2,2024-07-01,2024-12-31,2024-H1,2025-H1,2023-H2,2024年下半年",
        "2024,2024-01-01,2024-12-31,2023,2025,2023,2024年"
    })
    void eachLength(
            String written,
            LocalDate first,
            LocalDate last,
            String previous,
            String next,
            String yearAgo,
            String title) {
        Period period = Period.parse(written).orElseThrow();
        assertThat(period).hasToString(written);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.next()).hasToString(next);
        assertThat(period.yearAgo()).hasToString(yearAgo);
        assertThat(period.title(Messages.bundled())).isEqualTo(title);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
        assertThat(period.previous().next()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-6",
                "2024-00",
                "2024-13",
                "2024-Q0",
                "2024-Q5",
                "2024-H3",
                "2024-h1",
                "24-06",
                "1899",
                "1899-12",
                "2024-06-01",
                " 2024-06",
                "2024年6月",
                "２０２４-06",
                "2024-",
                "2024-Q",
                "20240"
            })
    void whatIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
        assertThatThrownBy(() -> Period.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a period: " + text);
    }

    @ParameterizedTest
    @CsvSource({"MONTH,2024,13,month 13 of 2024", "QUARTER,2024,0,quarter 0 of 2024", "YEAR,1899,1,year 1 of 1899"})
    void noneCanBeMadeThatIsNone(PeriodType type, int year, int ordinal, String which) {
        assertThatThrownBy(() -> new Period(type, year, ordinal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no " + which);
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-06,true",
        "2024-H1,2024-06,true",
        "2024-Q2,2024-06,true",
        "2024-H1,2024-Q2,true",
        "2024-06,2024-06,true",
        "2024-06,2024-Q2,false",
        "2024-Q2,2024-07,false",
        "2024-H2,2024-Q2,false",
        "2024,2023-12,false"
    })
    void contains(String one, String other, boolean contained) {
        assertThat(Period.of(one).contains(Period.of(other))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06,QUARTER,2024-Q2",
        "2024-06,HALF_YEAR,2024-H1",
        "2024-07,HALF_YEAR,2024-H2",
        "2024-07,QUARTER,2024-Q3",
        "2024-06,YEAR,2024",
        "2024-06,MONTH,2024-06",
        "2024-Q4,HALF_YEAR,2024-H2",
        "2024-Q2,MONTH,2024-04",
        "2024,MONTH,2024-01"
    })
    void within(String period, PeriodType length, String expected) {
        assertThat(Period.of(period).within(length)).hasToString(expected);
    }

    @Test
    void inOrderOfTheirFirstDayThenTheShortest() {
        assertThat(Stream.of("2024", "2024-H1", "2024-02", "2024-Q1", "2024-01", "2023-12", "2024-Q2")
                        .map(Period::of)
                        .sorted()
                        .map(Period::toString))
                .containsExactly("2023-12", "2024-01", "2024-Q1", "2024-H1", "2024", "2024-02", "2024-Q2");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q2,MONTH,2024-04 2024-05 2024-06",
        "2024-H1,QUARTER,2024-Q1 2024-Q2",
        "2024,HALF_YEAR,2024-H1 2024-H2",
        "2024-06,MONTH,2024-06",
        "2024-06,QUARTER,''"
    })
    void parts(String period, PeriodType length, String parts) {
        assertThat(shown(PeriodParts.of(Period.of(period), length))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03,MONTH,2024-01 2024-02 2024-03",
        "2024-05,QUARTER,2024-Q1",
        "2024-06,QUARTER,2024-Q1 2024-Q2",
        "2024-H1,HALF_YEAR,2024-H1",
        "2024-06,YEAR,''",
        "2024-12,YEAR,2024"
    })
    void partsOfTheYearUntil(String period, PeriodType length, String parts) {
        assertThat(shown(PeriodParts.yearTo(Period.of(period), length))).isEqualTo(parts);
    }

    @Test
    void partsMovedAndCut() {
        List<Period> months = PeriodParts.of(Period.of("2024-Q1"), PeriodType.MONTH);
        assertThat(shown(PeriodParts.back(months, 12))).isEqualTo("2023-01 2023-02 2023-03");
        assertThat(shown(PeriodParts.back(months, 0))).isEqualTo("2024-01 2024-02 2024-03");
        assertThat(shown(PeriodParts.until(months, Period.of("2024-02")))).isEqualTo("2024-01 2024-02");
    }

    private static String shown(List<Period> periods) {
        return String.join(" ", periods.stream().map(Period::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "5 working days,2024-06,2024-07-05",
        "1 working day,2024-05,2024-06-03",
        "5 working days,2024-05,2024-06-07",
        "5 working days,2024-Q2,2024-07-05",
        "5 working days,2024-08,2024-09-06",
        "10 days,2024-06,2024-07-10",
        "1 day,2024-02,2024-03-01",
        "0 days,2024-06,2024-06-30",
        "0 working days,2024-06,2024-06-30",
        " 15 days ,2023,2024-01-15"
    })
    void deadlines(String written, String period, LocalDate due) {
        assertThat(Deadline.parse(written, WorkCalendar.WEEKENDS).orElseThrow().dueDay(Period.of(period)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "five days", "5 workdays", "-1 days", "5  days", "1000 days", "5 days later"})
    void noDeadlines(String written) {
        assertThat(Deadline.parse(written, WorkCalendar.WEEKENDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"month,MONTH", "quarter,QUARTER", "half-year,HALF_YEAR", "year,YEAR"})
    void lengthsByTheirCodes(String code, PeriodType type) {
        assertThat(PeriodType.of(code)).contains(type);
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.months() * type.perYear()).isEqualTo(12);
        assertThat(PeriodType.of(type.name())).isEmpty();
    }
}
