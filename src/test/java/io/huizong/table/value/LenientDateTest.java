package io.huizong.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import io.huizong.sheet.Cell;
import io.huizong.sheet.DateSystem;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LenientDateTest {
    private static final String NOT_A_DATE = "value.not-a-date";
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String ALPHABET = "0123456789年月日号.-/~ ()至、一二三十上午周:时旬元";

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "dates.csv", delimiter = '|')
    void readsWhatIsWritten(String written, @Nullable String period, String kind, @Nullable String value) {
        Reading<LocalDate> reading =
                LenientDate.read(new Cell.Text(Readings.shown(written)), periodOf(period), DateSystem.FROM_1900);

        assertThat(Readings.line(reading)).isEqualTo(Readings.expected(kind, value, NOT_A_DATE));
    }

    @ParameterizedTest(name = "the number {0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            45446         | 2024-06 | interpreted | 2024-06-03
            45446.604     | 2024-06 | interpreted | 2024-06-03
            45446         |         | interpreted | 2024-06-03
            32874         | 2024-06 | interpreted | 1990-01-01
            73415         | 2024-06 | interpreted | 2100-12-31
            32873         | 2024-06 | refused     |
            73416         | 2024-06 | refused     |
            20240603      | 2024-06 | interpreted | 2024-06-03
            20240603      |         | interpreted | 2024-06-03
            20240631      | 2024-06 | refused     |
            20240603.5    | 2024-06 | refused     |
            18991231      | 2024-06 | refused     |
            202406        | 2024-06 | approximate | 2024-06-01
            202413        | 2024-06 | refused     |
            2024.06       | 2024-06 | approximate | 2024-06-01
            2024.6        | 2024-06 | approximate | 2024-06-01
            2024.12       | 2024-12 | approximate | 2024-12-01
            2024.1        | 2024-01 | refused     |
            2024.63       | 2024-06 | refused     |
            6.3           | 2024-06 | approximate | 2024-06-03
            6.1           | 2024-06 | approximate | 2024-06-01
            6.2           | 2024-06 | approximate | 2024-06-02
            6.30          | 2024-06 | approximate | 2024-06-03
            6.4           | 2024-06 | interpreted | 2024-06-04
            6.13          | 2024-06 | interpreted | 2024-06-13
            6.03          | 2024-06 | interpreted | 2024-06-03
            2.3           | 2024-02 | interpreted | 2024-02-03
            6.3           | 2024    | approximate | 2024-06-03
            6.3           |         | refused     |
            6.31          | 2024-06 | refused     |
            6.135         | 2024-06 | refused     |
            13.5          | 2024-06 | refused     |
            0.5           | 2024-06 | refused     |
            6             | 2024-06 | refused     |
            3             | 2024-06 | refused     |
            0             | 2024-06 | refused     |
            -6.3          | 2024-06 | refused     |
            -45446        | 2024-06 | refused     |
            2024          | 2024-06 | refused     |
            240603        | 2024-06 | refused     |
            1E+12         | 2024-06 | refused     |
            """)
    void readsNumericCells(String number, @Nullable String period, String kind, @Nullable String value) {
        Reading<LocalDate> reading =
                LenientDate.read(new Cell.Numeric(new BigDecimal(number)), periodOf(period), DateSystem.FROM_1900);

        assertThat(Readings.line(reading)).isEqualTo(Readings.expected(kind, value, NOT_A_DATE));
    }

    @Test
    void takesTheDayOfADateCellAtAnyTime() {
        Cell cell = new Cell.DateTime(LocalDateTime.of(2024, 6, 3, 23, 59));

        assertThat(LenientDate.read(cell, null, DateSystem.FROM_1900))
                .isEqualTo(new Reading.Plain<>(LocalDate.of(2024, 6, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31T14:30,14:30",
        "1899-12-31T14:30:05,14:30:05",
        "1899-12-31T00:00,00:00",
        "1904-01-01T09:00,09:00"
    })
    void aTimeOfDayIsNoDate(LocalDateTime at, String written) {
        Cell cell = new Cell.DateTime(at);

        assertThat(line(cell)).isEqualTo("refused value.not-a-date");
        assertThat(cell.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "43984,FROM_1904,interpreted 2024-06-03",
        "43984,FROM_1900,interpreted 2020-06-02",
        "45446,FROM_1904,interpreted 2028-06-04",
        "31411,FROM_1904,refused value.not-a-date",
        "31412,FROM_1904,interpreted 1990-01-01",
        "20240603,FROM_1904,interpreted 2024-06-03"
    })
    void numbersCountFromTheWorkbooksFirstDay(String number, DateSystem system, String line) {
        Period june = Period.month(2024, 6);

        assertThat(Readings.line(LenientDate.read(new Cell.Numeric(new BigDecimal(number)), june, system)))
                .isEqualTo(line);
        assertThat(Readings.line(LenientDate.read(new Cell.Text(number), june, system)))
                .isEqualTo(number.length() == 5 ? line : "plain 2024-06-03");
    }

    @Test
    void refusesWhatIsNoDateByItsKind() {
        assertThat(line(new Cell.ErrorValue("#REF!"))).isEqualTo("refused value.formula-error");
        assertThat(line(new Cell.NoResult("TODAY()"))).isEqualTo("refused value.formula-error");
        assertThat(line(new Cell.Bool(false))).isEqualTo("refused value.not-a-date");
    }

    @Test
    void everyDayOfALeapYearIsItselfHoweverItIsWritten() {
        Period context = Period.year(2024);
        List<String> wrong = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .flatMap(day -> wordings(day)
                        .filter(w -> !read(w, context).equals("interpreted " + day))
                        .map(w -> w + " -> " + read(w, context)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> wordings(LocalDate day) {
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        String chinese = NumeralWriter.everyday(m) + "月" + NumeralWriter.everyday(d) + "日";
        return Stream.of(
                m + "月" + d + "日",
                m + "月" + d + "号",
                m + "." + d,
                m + "/" + d,
                m + "-" + d,
                chinese,
                "二〇二四年" + chinese,
                "24年" + m + "月" + d + "日",
                day + " 09:05",
                day + "至" + day.plusDays(1),
                "2024年" + m + "月" + d + "日（星期" + weekday(day, 0) + "）上午");
    }

    @Test
    void noDayIsReadWithTheWeekdayOfAnother() {
        Period context = Period.month(2024, 6);
        assertThat(LocalDate.of(2024, 6, 1)
                        .datesUntil(LocalDate.of(2024, 7, 1))
                        .flatMap(day -> Stream.iterate(1, shift -> shift < 7, shift -> shift + 1)
                                .map(shift -> day + "（周" + weekday(day, shift) + "）"))
                        .filter(written -> !read(written, context).equals("refused " + NOT_A_DATE)))
                .isEmpty();
    }

    private static char weekday(LocalDate day, int shift) {
        DayOfWeek said = day.getDayOfWeek().plus(shift);
        return WEEKDAYS.charAt(said.getValue() - 1);
    }

    /** Whatever is read, the numbers of its month and its day were written, or the period's month is meant. */
    @Test
    void readsNoDayThatIsNotWritten() {
        Period context = Period.month(2024, 6);
        Random random = new Random(20240603);
        for (int i = 0; i < 200_000; i++) {
            String written = random.ints(1 + random.nextInt(9), 0, ALPHABET.length())
                    .mapToObj(at -> ALPHABET.substring(at, at + 1))
                    .reduce("", String::concat);
            boolean serial = written.strip().matches("\\d{5}(\\.\\d+)?");
            if (!serial
                    && LenientDate.read(written, context, DateSystem.FROM_1900)
                            instanceof Reading.Interpreted<LocalDate> reading) {
                assertThat(arabic(written))
                        .containsPattern("(?<!\\d)0?" + reading.value().getDayOfMonth() + "(?!\\d)");
            }
        }
    }

    private static String arabic(String written) {
        String now = written.replace("一十", "十");
        for (int n = 99; n > 0; n--) {
            now = now.replace(NumeralWriter.everyday(n), String.valueOf(n));
        }
        return now;
    }

    private static String read(String written, Period context) {
        return Readings.line(LenientDate.read(written, context, DateSystem.FROM_1900));
    }

    private static String line(Cell cell) {
        return Readings.line(LenientDate.read(cell, Period.month(2024, 6), DateSystem.FROM_1900));
    }

    private static @Nullable Period periodOf(@Nullable String period) {
        return period == null ? null : Period.of(period);
    }
}
