package io.huizong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.words.Messages;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    /** The codes of the contract that are queries or notes where nothing else is said; all others are errors. */
    private static final Set<String> QUERIES = Set.of(
            "identity.period-inferred",
            "identity.superseded",
            "identity.several-sheets",
            "identity.partial-correction",
            "sheet.no-rows",
            "value.approximate",
            "value.merged",
            "total.mismatch",
            "county.duplicate",
            "history.outlier",
            "history.cumulative");

    private static final Set<String> NOTES = Set.of(
            "file.duplicate",
            "file.vanished",
            "sheet.hidden",
            "header.unknown-column",
            "value.interpreted",
            "value.control-characters",
            "row.hidden");

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            texts.load(in);
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void eachCodeHasAText(FindingCode code) throws IOException {
        assertThat(texts().stringPropertyNames())
                .anyMatch(key ->
                        key.equals(code.code()) || key.startsWith(code.code() + ".") || key.equals(code.code() + "."));
    }

    @Test
    void eachTextOfAFindingIsACodes() throws IOException {
        Set<String> codes =
                Stream.of(FindingCode.values()).map(FindingCode::code).collect(Collectors.toSet());
        Set<String> areas =
                codes.stream().map(c -> c.substring(0, c.indexOf('.') + 1)).collect(Collectors.toSet());
        Set<String> strays = new TreeSet<>();
        for (String key : texts().stringPropertyNames()) {
            String[] parts = key.split("\\.");
            if (areas.contains(parts[0] + ".") && (parts.length < 2 || !codes.contains(parts[0] + "." + parts[1]))) {
                strays.add(key);
            }
        }
        assertThat(strays).isEmpty();
    }

    /** Whatever the program says of a code, in the plain wording or a variant, there is a text for it. */
    @Test
    void eachFindingThatIsMadeHasItsWords() throws IOException {
        Pattern made = Pattern.compile("Finding\\.of\\(\\s*FindingCode\\.([A-Z_]+)(?:,\\s*\"([a-z-]+)\")?\\)");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                made.matcher(Files.readString(file)).results().forEach(m -> {
                    String code = FindingCode.valueOf(m.group(1)).code();
                    keys.add(m.group(2) == null ? code : code + "." + m.group(2));
                });
            }
        }
        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(texts().stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource
    void severitiesOfTheContract(FindingCode code) {
        Severity expected = QUERIES.contains(code.code())
                ? Severity.QUERY
                : NOTES.contains(code.code()) ? Severity.NOTE : Severity.ERROR;
        assertThat(code.severity()).isEqualTo(expected);
        assertThat(FindingCode.of(code.code())).contains(code);
    }

    @Test
    void codesAreThoseOfTheContract() {
        assertThat(Stream.of(FindingCode.values()).map(FindingCode::code))
                .hasSize(47)
                .doesNotHaveDuplicates();
        assertThat(FindingCode.of("value.strange")).isEmpty();
        assertThat(Stream.of(Severity.values()).map(Severity::code)).containsExactly("error", "query", "note");
    }

    @ParameterizedTest
    @CsvSource({"1,A", "26,Z", "27,AA", "28,AB", "52,AZ", "53,BA", "702,ZZ", "703,AAA", "16384,XFD"})
    void columnsAreLetters(int column, String letters) {
        assertThat(CellAddress.letters(column)).isEqualTo(letters);
        assertThat(new CellAddress(7, column)).hasToString(letters + "7");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "-1,3"})
    void addressesCountFromOne(int row, int column) {
        assertThatThrownBy(() -> new CellAddress(row, column))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row " + row + ", column " + column + ": both count from 1");
    }

    @Test
    void addressesAreOrderedByRowThenColumn() {
        assertThat(Stream.of(
                                new CellAddress(2, 1),
                                new CellAddress(1, 27),
                                new CellAddress(1, 2),
                                new CellAddress(10, 1))
                        .sorted()
                        .map(CellAddress::toString))
                .containsExactly("B1", "AA1", "A2", "A10");
    }

    @Test
    void saysWhatWasFoundAndWhatToDo() {
        Finding finding = Finding.of(FindingCode.VALUE_OUT_OF_RANGE)
                .about("U01", "study")
                .at(Location.sheet("城关镇.xlsx", "理论学习").cell(7, 3))
                .value("0")
                .with("header", "参加人次")
                .with("min", new BigDecimal("1"))
                .with("max", new BigDecimal("1E+5"));
        assertThat(finding.message(Messages.bundled())).isEqualTo("“参加人次”填写的是“0”，应在 1 到 100000 之间。请核对后改正。");
        assertThat(finding.isError()).isTrue();
        assertThat(finding.severity(Severity.NOTE).isError()).isFalse();
        assertThat(finding.where().cell()).hasToString("C7");
        assertThat(finding.unit()).isEqualTo("U01");
        assertThat(finding.form()).isEqualTo("study");
    }

    @Test
    void aVariantHasItsOwnWords() {
        Finding finding = Finding.of(FindingCode.IDENTITY_UNIT_UNKNOWN, "nearest")
                .value("城关")
                .with("nearest", List.of("城关镇", "城郊镇"));
        assertThat(finding.message(Messages.bundled()))
                .isEqualTo("填报单位“城关”不在单位名册中，名称相近的有：城关镇、城郊镇。请按名册中的名称填写，或由汇总单位在名册中增加。");
    }

    @Test
    void aPlaceWithoutArgumentIsTheProgrammersMistake() {
        assertThatThrownBy(() -> Finding.of(FindingCode.VALUE_REQUIRED).message(Messages.bundled()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the text value.required wants {header}");
        assertThatThrownBy(() -> Messages.bundled().text("no.such.text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no text for no.such.text");
    }
}
