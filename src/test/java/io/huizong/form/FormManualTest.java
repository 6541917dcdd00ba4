package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual for whoever writes a form says what is true, and all of it. */
class FormManualTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile("不认识“zzz”，这里可写：(.*)");
    private static final Pattern MISTAKE = Pattern.compile("^mistake\\.(?!line=)[a-z-]+=(.*)$", Pattern.MULTILINE);
    private static final Pattern SHOWN = Pattern.compile("^试\\.yaml 第.*$", Pattern.MULTILINE);

    private static String manual() throws IOException {
        return Files.readString(Path.of("docs/表单编写.md"));
    }

    private static List<String> examples() throws IOException {
        return YAML.matcher(manual()).results().map(r -> r.group(1)).toList();
    }

    private static List<String> mistakes(String yaml) {
        FaultyForms faulty = catchThrowableOfType(
                FaultyForms.class, () -> FormCatalog.load(List.of(new FormSource("试.yaml", yaml))));
        return faulty == null ? List.of() : List.of(faulty.getMessage().split("\n"));
    }

    @Test
    void itsFormsAreReadBesideTheBundledOnes() throws IOException {
        List<String> examples = examples();
        FormCatalog catalog = Forms.with(
                new FormSource("drills.yaml", examples.get(0)), new FormSource("bookroom.yaml", examples.get(1)));
        assertThat(catalog.form("drills").orElseThrow().indicators()).hasSize(5);
        assertThat(catalog.form("bookroom").orElseThrow().indicators().stream().map(Indicator::code))
                .contains("bookroom.books", "bookroom.per-reader");
    }

    /** An unknown key at each level gives all that may stand there. */
    static Stream<String> keys() throws IOException {
        String list = examples().get(0) + "zzz: 1\nledger: {zzz: 1}\nranked: {zzz: 1}\n";
        List<String> found = new ArrayList<>();
        for (String yaml : List.of(
                list,
                list.replace("name: date,", "name: date, zzz: 1,"),
                list.replace("name: people,", "name: people, zzz: 1,"),
                list.replace("name: name,", "name: name, zzz: 1,"),
                list.replace("  - name: kind", "  - zzz: 1\n    name: kind"),
                list.replace("  - id: watchers", "  - zzz: 1\n    id: watchers"),
                list.replace("same: {", "same: {zzz: 1, "),
                list.replace("code: drills.count,", "code: drills.count, zzz: 1,"),
                examples().get(1).replace("code: rooms,", "code: rooms, zzz: 1,"))) {
            mistakes(yaml).forEach(line -> known(line).forEach(found::add));
        }
        return found.stream().distinct();
    }

    private static List<String> known(String line) {
        Matcher m = KNOWN.matcher(line);
        return m.find() ? Arrays.asList(m.group(1).split("、")) : List.of();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsExplained(String key) throws IOException {
        assertThat(manual()).contains("`" + key + "`");
    }

    @Test
    void keysOfEveryLevelWereFound() throws IOException {
        assertThat(keys())
                .contains("due", "header", "within", "codes", "kind", "where", "check", "keep", "by", "media");
    }

    @Test
    void everyMessageAboutAMistakeIsListed() throws IOException {
        String bundle = Files.readString(Path.of("src/main/resources/messages.properties"));
        assertThat(MISTAKE.matcher(bundle).results().map(r -> r.group(1).replaceAll("\\{[a-z]+}", "…")))
                .hasSizeGreaterThan(30)
                .allSatisfy(message -> assertThat(manual()).contains("| " + message + " |"));
    }

    @Test
    void theMistakesThatItShowsAreThoseThatAreMade() throws IOException {
        assertThat(SHOWN.matcher(manual()).results().map(r -> r.group()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(mistakes("""
                        form: trial
                        title: 试
                        sheet: 试
                        layout: list
                        due: daily
                        fields:
                          - {name: n, type: integer}
                        """));
    }
}
