package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huizong.report.narrative.bundled.TextTemplate;
import io.huizong.report.narrative.facts.CountyFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an office's narrative is named at the start, all at once, and where. */
final class FaultyNarrativeTest {
    @TempDir
    Path folder;

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
                "#this.county",
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
                "学习场次.class",
                "学习场次",
                "forms",
                "owing",
                "1 / 0",
                "",
                "(",
            })
    void refusesWhateverIsNotPublished(String expression) {
        assertThat(Mistakes.in("body| {{" + expression + "}}", folder))
                .singleElement()
                .asString()
                .startsWith("试.docx 第1段“{{");
    }

    /** What begins with a number sign is a directive, which leaves the expression language no way in. */
    @ParameterizedTest
    @ValueSource(strings = {"#root", "#system('true')", "#root.class"})
    void takesNoVariableOfTheExpressionLanguage(String expression) {
        assertThat(Mistakes.in("body| {{" + expression + "}}", folder))
                .singleElement()
                .asString()
                .contains("不认识“" + expression + "”，可写：#if、#else if、#else、/if");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#if T(java.lang.Runtime).getRuntime() != null}}甲{{/if}}",
                "{{#each {1,2}}}甲{{/each}}",
                "{{#chart T(java.lang.Runtime) by units}}",
            })
    void holdsDirectivesToTheSameRules(String text) {
        assertThat(Mistakes.in("body| " + text, folder)).isNotEmpty();
    }

    @Test
    void namesEveryMistakeWithItsParagraph() {
        assertThat(Mistakes.in("""
                title| {{county}}
                body| {{figure('study.sesions').amount}}甲
                {{#if owing.count}}
                body| {{owing.cuont}}，{{form.name}}
                {{/if}}
                body| {{open
                body| {{#iff monthly}}
                body| {{#if}}
                head| 甲 | {{学习次数.amount}}
                """, folder))
                .containsExactly(
                        "试.docx 第2段“{{figure('study.sesions').amount}}甲”：没有指标 'study.sesions'",
                        "试.docx 第3段“{{#if owing.count}}”：“owing.count”不是条件",
                        "试.docx 第4段“{{owing.cuont}}，{{form.name}}”：没有“cuont”，这里可写：count、names、someNames",
                        "试.docx 第4段“{{owing.cuont}}，{{form.name}}”：没有“form”，这里可写：学习场次、"
                                + String.join("、", CountyFacts.KIND.names()),
                        "试.docx 第6段“{{open”：“{{open”中的双花括号不成对",
                        "试.docx 第7段“{{#iff monthly}}”：不认识“#iff monthly”，可写：#if、#else if、#else、/if、#each、/each、"
                                + "#say、#nil、/say、#row、#column、#chart",
                        "试.docx 第8段“{{#if}}”：“#if”后面缺少内容",
                        "试.docx 第10段“{{学习次数.amount}}”：没有“学习次数”，这里可写：学习场次、"
                                + String.join("、", CountyFacts.KIND.names()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body@ 甲{{#if monthly}}乙                     | 试.docx 第1段“甲{{#if monthly}}乙”：“#if”没有结尾，或者与别的指令交叉
            {{#each forms}}                              | 试.docx 第1段“{{#each forms}}”：“#each”没有结尾，或者与别的指令交叉
            {{/if}}                                      | 试.docx 第1段“{{/if}}”：“/if”没有与它相配的开头
            body@ 甲{{#nil}}乙                            | 试.docx 第1段“甲{{#nil}}乙”：“#nil”没有与它相配的开头
            body@ {{#row units}}甲                        | 试.docx 第1段“{{#row units}}甲”：“#row”和“#column”只能写在表格的单元格里
            body@ 甲{{#chart 学习场次 by units}}             | 试.docx 第1段“甲{{#chart 学习场次 by units}}”：图要单独占正文的一段，不能放在表格、页眉、页脚里，也不能和别的文字同段
            body@ {{#chart 学习场次}}                       | 试.docx 第1段“{{#chart 学习场次}}”：图“学习场次”要写明横轴：by units（各单位）或者 by months（各月）
            body@ {{#chart owing by units}}              | 试.docx 第1段“{{#chart owing by units}}”：“owing”不是一个指标的数字，图要写成 figure('指标代码') 或者 figures 中起的名称
            body@ {{#each units}}{{#each units}}甲{{/each}}{{/each}} | 试.docx 第1段“{{#each units}}{{#each units}}甲{{/each}}…”：“units”已在外层逐个列出，不能再套一层
            body@ {{#each county}}甲{{/each}}             | 试.docx 第1段“{{#each county}}甲{{/each}}”：“county”不是可以逐个列出的内容
            """)
    void namesWhatIsWronglyNested(String line, String mistake) {
        assertThat(Mistakes.in(line.replace("@", "|"), folder)).containsExactly(mistake);
    }

    @Test
    void seesThatDirectivesCross() {
        assertThat(Mistakes.in("{{#if monthly}}\n{{#each forms}}\n{{/if}}\n{{/each}}", folder))
                .containsExactly(
                        "试.docx 第2段“{{#each forms}}”：“#each”没有结尾，或者与别的指令交叉", "试.docx 第4段“{{/each}}”：“/each”没有与它相配的开头");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学习场次: study.sesions   | 试.yaml 第6行：没有指标 study.sesions
            county: study.sessions   | 试.yaml 第6行：“county”已有别的含义，不能再作指标的名称
            form: study.sessions     | 试.yaml 第6行：“form”已有别的含义，不能再作指标的名称
            section: study.sessions  | 试.yaml 第6行：“section”已有别的含义，不能再作指标的名称
            学习 场次: study.sessions | 试.yaml 第6行：“学习 场次”不能作名称：只能用汉字、字母和数字，不能以数字开头
            2月: study.sessions       | 试.yaml 第6行：“2月”不能作名称：只能用汉字、字母和数字，不能以数字开头
            and: study.sessions      | 试.yaml 第6行：“and”不能作名称：只能用汉字、字母和数字，不能以数字开头
            """)
    void holdsTheNamesOfFiguresApart(String entry, String mistake) {
        String yaml = "narrative: trial\ntitle: 试\nperiods: [month]\ntemplate: 试.docx\nfigures:\n  " + entry;
        assertThat(Mistakes.in(yaml, TextTemplate.compile("body| 甲"), folder)).containsExactly(mistake);
    }

    @Test
    void namesWhatIsWrongInTheYamlFile() {
        String yaml = "narrative: trial\ntitel: 试\nperiods: [month, week]\ntemplate: 试.docx\nfigures:\n"
                + "  甲: study.sessions\n  甲: study.attendees";
        assertThat(Mistakes.in(yaml, TextTemplate.compile("body| {{乙.amount}}"), folder))
                .startsWith(
                        "试.yaml 第1行：缺少“title”",
                        "试.yaml 第3行：不认识报告期“week”，可写 month、quarter、half-year、year",
                        "试.yaml 第7行：“甲”写了两次",
                        "试.yaml 第2行：不认识“titel”，这里可写：narrative、title、periods、template、file、written、figures")
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            file: 通报 @ 试.yaml 第5行：文件名“通报”不能用：要写明报告期（可写 {period}、{year}、{next}），不能有 \\ / : * ? " < > | 这些符号，不写 .docx
            file: '{period}/通报' @ 试.yaml 第5行：文件名“{period}/通报”不能用：要写明报告期（可写 {period}、{year}、{next}），不能有 \\ / : * ? " < > | 这些符号，不写 .docx
            file: '{month}通报' @ 试.yaml 第5行：文件名“{month}通报”不能用：要写明报告期（可写 {period}、{year}、{next}），不能有 \\ / : * ? " < > | 这些符号，不写 .docx
            written: sometimes @ 试.yaml 第5行：不认识“sometimes”，written 可写 always（每次都写）或者 asked（要了才写）
            """)
    void holdsFileNameAndOccasionToWhatTheyMayBe(String line, String mistake) {
        String yaml = "narrative: trial\ntitle: 试\nperiods: [month]\ntemplate: 试.docx\n" + line;
        assertThat(Mistakes.in(yaml, TextTemplate.compile("body| 甲"), folder)).containsExactly(mistake);
    }

    @ParameterizedTest
    @CsvSource({
        "另.docx, 试.yaml 第4行：同一文件夹中没有“另.docx”",
        "试.doc, '试.yaml 第4行：template 应为同一文件夹中一个 .docx 文件的名称，写的是“试.doc”'",
        "../试.docx, '试.yaml 第4行：template 应为同一文件夹中一个 .docx 文件的名称，写的是“../试.docx”'",
    })
    void wantsTheTemplateBesideItsYamlFile(String template, String mistake) {
        String yaml = Narratives.YAML.replace("试.docx", template);
        assertThat(Mistakes.in(yaml, TextTemplate.compile("body| 甲"), folder)).containsExactly(mistake);
    }

    @Test
    void refusesWhatIsNoWordFile() throws IOException {
        assertThat(Mistakes.in(Narratives.YAML, "文字".getBytes(StandardCharsets.UTF_8), folder))
                .containsExactly("试.docx：不是有效的 Word 文档（.docx）");
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[] {1}), "WordDocument");
            file.writeFilesystem(old);
        }
        assertThat(Mistakes.in(Narratives.YAML, old.toByteArray(), folder))
                .containsExactly("试.docx：是旧格式（.doc）或者加了密码，请用 Word 或 WPS 打开后另存为不加密的 .docx");
    }

    @Test
    void refusesMacrosAndWhatLiesInOtherFiles() throws IOException, InvalidFormatException {
        assertThat(Mistakes.in(
                        Narratives.YAML,
                        changed(word -> word.createPart(
                                PackagingURIHelper.createPartName("/word/vbaProject.bin"),
                                "application/vnd.ms-office.vbaProject")),
                        folder))
                .containsExactly("试.docx：含有宏或者控件，请另存为不含宏的 .docx");
        assertThat(Mistakes.in(
                        Narratives.YAML,
                        changed(word -> word.getPartsByName(Pattern.compile("/word/settings.xml"))
                                .get(0)
                                .addExternalRelationship("file:///C:/evil.dotm", TEMPLATE_RELATION)),
                        folder))
                .singleElement()
                .asString()
                .startsWith("试.docx：引用了文件以外的内容（file:///C:/evil.dotm）");
    }

    @Test
    void refusesWhatReviewersHaveLeft() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().getCTP().addNewIns().addNewR().addNewT().setStringValue("新加的");
            document.write(out);
        }
        assertThat(Mistakes.in(Narratives.YAML, out.toByteArray(), folder))
                .containsExactly("试.docx：有修订或者批注没有处理，请先接受或拒绝全部修订，删除全部批注");
    }

    private static final String TEMPLATE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

    private interface Edit {
        void of(OPCPackage word) throws InvalidFormatException;
    }

    private static byte[] changed(Edit edit) throws IOException, InvalidFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(TextTemplate.compile("body| 甲")))) {
            edit.of(word);
            word.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void doesNotOverlookBracesInALink() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createHyperlinkRun("https://example.org").setText("{{period}}");
            document.write(out);
        }
        assertThat(Mistakes.in(Narratives.YAML, out.toByteArray(), folder))
                .containsExactly("试.docx 第1段“{{period}}”：“{{period}}”所在的位置（文本框、超链接、域等）不能写双花括号");
    }

    @Test
    void namesTheMistakesOfAllFilesInAFolder() throws IOException {
        Files.write(folder.resolve("甲.docx"), TextTemplate.compile("body| {{甲}}"));
        Files.writeString(folder.resolve("a.yaml"), Narratives.YAML.replace("试.docx", "甲.docx"));
        Files.writeString(folder.resolve("b.yaml"), Narratives.YAML.replace("试.docx", "乙.docx"));
        FaultyNarrative faulty =
                catchThrowableOfType(FaultyNarrative.class, () -> NarrativeDocument.load(folder, County.CORE));
        assertThat(faulty.mistakes()).hasSize(3);
        assertThat(faulty.mistakes().get(0)).startsWith("甲.docx 第1段“{{甲}}”：没有“甲”");
        assertThat(faulty.mistakes().subList(1, 3))
                .containsExactly("b.yaml：代码“trial”已被 a.yaml 使用", "b.yaml 第4行：同一文件夹中没有“乙.docx”");
    }
}
