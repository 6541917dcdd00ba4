package io.huizong.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The days off and made up for, held against what the notices say besides: how many days each holiday has. */
class HolidayFilesTest {
    /** Days stay texts. */
    private static final class NoDays extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.INT, INT, "0123456789");
        }
    }

    private static Map<String, Object> file(int year) throws IOException {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dump = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new NoDays())
                .load(Files.readString(Path.of("src/main/resources/holidays/" + year + ".yaml")));
    }

    private static List<LocalDate> span(Object written) {
        String[] ends = String.valueOf(written).split("\\.\\.");
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        return LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 2 7 1 5 3 8   | 11
            2024 | 1 8 3 5 1 3 7 | 11
            2025 | 1 8 3 5 3 8   | 13
            2026 | 3 9 3 5 3 3 7 | 13
            """)
    void everyHolidayHasItsDaysAndWhatIsTakenIsMadeUpFor(int year, String lengths, int statutory) throws IOException {
        Map<String, Object> file = file(year);
        assertThat(file)
                .containsOnlyKeys("year", "source", "holidays", "workdays")
                .containsEntry("year", year);
        List<List<LocalDate>> spans = ((List<?>) file.get("holidays"))
                .stream().map(HolidayFilesTest::span).toList();
        assertThat(spans).extracting(s -> String.valueOf(s.size())).containsExactly(lengths.split(" "));
        List<LocalDate> workdays = ((List<?>) file.get("workdays"))
                .stream().map(day -> LocalDate.parse(String.valueOf(day))).toList();
        List<LocalDate> off = spans.stream().flatMap(List::stream).toList();
        assertThat(workdays).allMatch(HolidayFilesTest::isWeekend).doesNotContainAnyElementsOf(off);
        assertThat(Stream.concat(off.stream(), workdays.stream()))
                .allMatch(day -> day.getYear() == year)
                .doesNotHaveDuplicates();
        assertThat(off.stream().filter(day -> !isWeekend(day)).count() - workdays.size())
                .isEqualTo(statutory);
        assertThat(off).contains(LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 1), LocalDate.of(year, 10, 1));
    }
}
