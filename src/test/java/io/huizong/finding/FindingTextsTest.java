package io.huizong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.words.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The exact words of every finding: what was found, what was expected, what to do. */
class FindingTextsTest {
    private static final Path TABLE = Path.of("src/test/resources/io/huizong/finding/finding-texts.csv");

    /** The codes of the contract, in its order. */
    private static final List<String> CONTRACT = List.of(
            "file.unreadable",
            "file.encrypted",
            "file.not-a-spreadsheet",
            "file.too-large",
            "file.empty",
            "file.unsupported",
            "file.duplicate",
            "file.vanished",
            "sheet.unknown-form",
            "sheet.ambiguous-form",
            "sheet.hidden",
            "sheet.no-rows",
            "identity.unit-missing",
            "identity.unit-unknown",
            "identity.unit-conflict",
            "identity.period-missing",
            "identity.period-conflict",
            "identity.period-inferred",
            "identity.superseded",
            "identity.several-sheets",
            "identity.partial-correction",
            "identity.period-future",
            "identity.unit-inactive",
            "identity.period-locked",
            "header.missing-column",
            "header.duplicate-column",
            "header.unknown-column",
            "value.required",
            "value.not-a-number",
            "value.not-a-date",
            "value.not-in-list",
            "value.out-of-range",
            "value.too-long",
            "value.formula-error",
            "value.approximate",
            "value.interpreted",
            "value.outside-period",
            "value.merged",
            "value.control-characters",
            "row.hidden",
            "row.ragged",
            "row.duplicate",
            "row.rule",
            "total.mismatch",
            "county.duplicate",
            "history.outlier",
            "history.cumulative");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            files = "src/test/resources/io/huizong/finding/finding-texts.csv",
            delimiter = '|',
            quoteCharacter = '\0')
    void saysExactly(String key, @Nullable String arguments, String text) {
        FindingCode code = FindingCode.of(codeOf(key)).orElseThrow();
        Finding finding = key.equals(code.code())
                ? Finding.of(code)
                : Finding.of(code, key.substring(code.code().length() + 1));
        for (Map.Entry<String, Object> argument : arguments(arguments).entrySet()) {
            finding = finding.with(argument.getKey(), argument.getValue());
        }
        assertThat(finding.message(Messages.bundled())).isEqualTo(text);
    }

    @Test
    void eachTextHasItsRow() throws IOException {
        Set<String> codes = Set.copyOf(CONTRACT);
        Set<String> texts = texts().stringPropertyNames().stream()
                .filter(key -> codes.contains(codeOf(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<String> lines = Files.lines(TABLE)) {
            assertThat(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf(' '))))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    @Test
    void eachCodeOfTheContractHasAText() throws IOException {
        Set<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).collect(Collectors.toSet());
        Set<String> texts = texts().stringPropertyNames().stream()
                .map(FindingTextsTest::codeOf)
                .collect(Collectors.toSet());
        assertThat(codes).containsExactlyInAnyOrderElementsOf(CONTRACT);
        assertThat(texts).containsAll(CONTRACT);
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            texts.load(in);
        }
        return texts;
    }

    /** The first two parts of a key. */
    private static String codeOf(String key) {
        return Arrays.stream(key.split("\\.")).limit(2).collect(Collectors.joining("."));
    }

    private static Map<String, Object> arguments(@Nullable String line) {
        Map<String, Object> arguments = new TreeMap<>();
        for (String argument : line == null ? new String[0] : line.split(" ; ")) {
            String[] parts = argument.split("=", 2);
            boolean list = parts[1].startsWith("[");
            arguments.put(
                    parts[0],
                    list ? List.of(parts[1].substring(1, parts[1].length() - 1).split(", ")) : parts[1]);
        }
        return arguments;
    }
}
