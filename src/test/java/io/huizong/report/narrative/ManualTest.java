package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.huizong.report.narrative.bundled.TextTemplate;
import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual for whoever edits a template says what is true, and all of it. */
final class ManualTest {
    private static final Pattern EXAMPLE = Pattern.compile("^\\| `([^`]*\\{\\{[^`]*)` \\|", Pattern.MULTILINE);
    private static final Pattern SHOWN_MISTAKE = Pattern.compile("^试\\.docx 第.*$", Pattern.MULTILINE);

    private static final Map<String, String> LOOPS = Map.of(
            "{{group.", "form.groups",
            "{{part.", "form.ledger.parts",
            "{{entry.", "form.ledger.delayed");

    @TempDir
    Path folder;

    private static String manual() throws IOException {
        return Files.readString(Path.of("docs/综述模板.md"));
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(manual()).results().map((MatchResult r) -> r.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleCanBeWritten(String example) {
        String inside = looped(example);
        NarrativeDocument narrative = Narratives.of(Narratives.YAML, TextTemplate.compile("body| 甲：" + inside), folder);
        assertThatCode(() -> narrative.write(CountyMonths.june().consolidated(), folder.resolve("通报.docx")))
                .doesNotThrowAnyException();
    }

    /** An example in the loops that it must stand in. */
    private static String looped(String example) {
        for (var loop : LOOPS.entrySet()) {
            if (example.contains(loop.getKey()) && !example.contains("#each")) {
                return "{{#each forms}}{{#each " + loop.getValue() + "}}" + example + "；{{/each}}{{/each}}";
            }
        }
        return example.contains("unit.")
                ? "{{#each forms}}{{#each units}}" + example + "；{{/each}}{{/each}}"
                : example.contains("form.") && !example.contains("#each")
                        ? "{{#each forms}}" + example + "；{{/each}}"
                        : example;
    }

    @Test
    void everyNameThatIsPublishedIsExplained() throws IOException {
        String manual = manual();
        assertThat(CountyFacts.KIND.names()).allMatch(name -> manual.contains(name));
        assertThat(Kinds.figure()).allMatch(name -> manual.contains("学习场次." + name));
        assertThat(Kinds.form()).allMatch(name -> manual.contains("form." + name));
        assertThat(Kinds.goal()).allMatch(name -> manual.contains("学习场次.goal." + name));
        assertThat(Kinds.plan()).allMatch(name -> manual.contains("学习场次.plan." + name));
        assertThat(Kinds.group()).allMatch(name -> manual.contains("group." + name));
        assertThat(Kinds.ledger()).allMatch(name -> manual.contains("form.ledger." + name));
        assertThat(Kinds.part()).allMatch(name -> manual.contains("part." + name));
        assertThat(Kinds.entry()).allMatch(name -> manual.contains("entry." + name));
        assertThat(Kinds.unit()).allMatch(name -> manual.contains("unit." + name));
        assertThat(Kinds.units()).allMatch(name -> manual.contains("." + name));
    }

    @Test
    void theMistakesThatItShowsAreThoseThatAreMade() throws IOException {
        List<String> shown = SHOWN_MISTAKE
                .matcher(manual())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(Mistakes.in("""
                title| {{county}}
                body| {{figure('study.sesions').amount}}甲
                {{#if owing.count}}
                {{/if}}
                """, folder)).containsExactlyElementsOf(shown);
    }

    @Test
    void theYamlFileThatItShowsIsReadAsItStands() throws IOException {
        String manual = manual();
        int from = manual.indexOf("```yaml") + "```yaml\n".length();
        String yaml = manual.substring(from, manual.indexOf("```", from));
        Files.write(folder.resolve("monthly.docx"), TextTemplate.compile("body| {{学习场次.amount}}"));
        Path file = Files.writeString(folder.resolve("monthly.yaml"), yaml);
        assertThat(NarrativeDocument.load(file, County.CORE))
                .singleElement()
                .satisfies(n -> assertThat(n.title()).isEqualTo("月度情况通报"));
    }
}
