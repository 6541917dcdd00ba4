package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateReaderTest {

    private static List<String> mistakes(String text) {
        FaultyNarrative faulty = org.junit.jupiter.api.Assertions.assertThrows(
                FaultyNarrative.class, () -> NarrativeDocument.load(new NarrativeSource("试.yaml", text), County.CORE));
        return faulty.mistakes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T(java.lang.Runtime).getRuntime().exec('true')",
                "T(java.lang.System).exit(1)",
                "new java.io.File('/tmp')",
                "new java.lang.ProcessBuilder('true').start()",
                "@environment",
                "@systemProperties['user.home']",
                "&factory",
                "#root",
                "#this.county",
                "#system('true')",
                "county = '别县'",
                "county.getClass()",
                "county.class",
                "getClass()",
                "class",
                "''.class.forName('java.lang.Runtime')",
                "county.bytes",
                "county.length()",
                "county.toString()",
                "'a'.repeat(1000000000)",
                "forms[0]",
                "forms.![name]",
                "forms.?[true]",
                "{1,2,3}",
                "{a: 1}",
                "county matches '(a+)+b'",
                "1 instanceof T(Integer)",
                "9 ^ 999999999",
                "owing.count++",
                "--owing.count",
                "county + office",
                "consolidation",
                "figure('study.' + 'sessions').amount",
                "figure(county).amount",
                "figure('study.sessions').figure",
                "figure('study.sessions').ranking('x')",
                "forms",
                "owing",
                "1 / 0",
                "",
                "(",
            })
    void refusesWhateverIsNotPublished(String expression) {
        assertThatExceptionOfType(FaultyNarrative.class)
                .isThrownBy(() -> Narratives.saying("{{" + expression + "}}"))
                .satisfies(e -> assertThat(e.mistakes()).hasSize(1))
                .withMessageStartingWith("试.yaml 第5行：");
    }

    @Test
    void namesEveryMistakeWithItsLine() {
        assertThat(mistakes("""
                narrative: trial
                title: 试
                paragraphs:
                  - style: bodi
                    text: "{{figure('study.sesions').amount}}"
                  - style: body
                    when: owing.count
                    txt: 一
                    text:
                      - "{{form.name}}"
                      - say: "{{owing.cuont}}"
                        whne: monthly
                  - each: county
                    paragraphs:
                      - style: body
                        text: "{{open"
                """))
                .containsExactly(
                        "试.yaml 第4行：不认识 style“bodi”，可写 " + String.join("、", Style.codes()),
                        "试.yaml 第5行：没有指标 'study.sesions'",
                        "试.yaml 第7行：“owing.count”不是条件",
                        "试.yaml 第10行：没有“form”，这里可写：" + String.join("、", CountyFacts.KIND.names()),
                        "试.yaml 第11行：没有“cuont”，这里可写：count、names、someNames",
                        "试.yaml 第12行：不认识“whne”，这里可写：each、when、say、nil",
                        "试.yaml 第8行：不认识“txt”，这里可写：each、choose、table、paragraphs、style、when、text",
                        "试.yaml 第13行：“county”不是可以逐个列出的内容",
                        "试.yaml 第16行：“{{open”中的双花括号不成对");
    }

    @Test
    void namesWhatIsNotThereAtAll() {
        assertThat(mistakes("narrative: trial")).containsExactly("试.yaml 第1行：缺少“title”", "试.yaml 第1行：缺少“paragraphs”");
        assertThat(mistakes("a: [")).singleElement().asString().startsWith("试.yaml 第1行：不是有效的 YAML");
        assertThat(mistakes("- a")).first().isEqualTo("试.yaml 第1行：这里应为“名称: 值”的形式");
    }

    @Test
    void knowsALoopsNameInsideTheLoopOnly() {
        assertThat(mistakes("""
                narrative: trial
                title: 试
                paragraphs:
                  - each: forms
                    when: form.owing.count > 0
                    paragraphs:
                      - style: body
                        text: "{{form.name}}"
                  - style: body
                    text: "{{form.name}}"
                """)).singleElement().asString().startsWith("试.yaml 第10行：没有“form”");
    }
}
