package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huizong.period.Deadline;
import io.huizong.period.Period;
import io.huizong.period.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarsTest {
    private static WorkCalendar bundled() throws IOException {
        List<FormSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/holidays"))) {
            for (Path file : files.sorted().toList()) {
                sources.add(new FormSource(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return WorkCalendars.load(sources);
    }

    /** The fifth working day after a period's end, by the official arrangements. */
    @ParameterizedTest
    @CsvSource({
        "2026-09, 2026-10-13",
        "2026-10, 2026-11-06",
        "2026-01, 2026-02-06",
        "2026-04, 2026-05-11",
        "2025-09, 2025-10-14",
        "2025-Q3, 2025-10-14",
        "2025, 2026-01-08",
        "2024-09, 2024-10-12",
        "2019-09, 2019-10-07"
    })
    void holidaysPutDeadlinesOff(String period, LocalDate due) throws IOException {
        Deadline deadline = Deadline.parse("5 working days", bundled()).orElseThrow();
        assertThat(deadline.dueDay(Period.of(period))).isEqualTo(due);
    }

    /** What is written, and the mistake. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    holidays: [2026-01-01]; 第1行：缺少“year”
                    year: 2026, holidays: [元旦]; “元旦”不是日期，应写 2026-10-01 或 2026-10-01..2026-10-07，且属于本文件的年份
                    year: 2026, holidays: [2026-10-07..2026-10-01]; “2026-10-07..2026-10-01”不是日期，应写 2026-10-01 或 2026-10-01..2026-10-07，且属于本文件的年份
                    year: 2026, holidays: [2020-10-01]; “2020-10-01”不是日期，应写 2026-10-01 或 2026-10-01..2026-10-07，且属于本文件的年份
                    year: 2026, rest: [2026-10-01]; 不认识“rest”，这里可写：year、source、holidays、workdays
                    """)
    void mistakesAreNamed(String text, String mistake) {
        List<FormSource> sources = List.of(new FormSource("2026.yaml", text.replace(", ", "\n")));
        assertThat(catchThrowableOfType(FaultyForms.class, () -> WorkCalendars.load(sources))
                        .mistakes())
                .anyMatch(line -> line.startsWith("2026.yaml") && line.endsWith(mistake));
    }

    @Test
    void anOfficesYearTakesThePlaceOfTheBundledOne() {
        WorkCalendar calendar = WorkCalendars.load(List.of(
                new FormSource("a", "year: 2027\nholidays: [2027-01-01]"),
                new FormSource("b", "year: 2027\nworkdays: [2027-01-02]")));
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 3))).isFalse();
    }
}
