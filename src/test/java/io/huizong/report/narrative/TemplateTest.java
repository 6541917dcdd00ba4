package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Consolidation;
import io.huizong.report.OoxmlSchema;
import io.huizong.report.narrative.bundled.TextTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template made in Word may hold, and what becomes of it. */
final class TemplateTest {
    private static final Consolidation JUNE = CountyMonths.june().consolidated();

    @TempDir
    Path folder;

    private Written filled(Consumer<XWPFDocument> made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            made.accept(document);
            document.write(bytes);
        }
        Written written = Written.by(Narratives.of(bytes.toByteArray(), folder), JUNE, folder);
        assertThat(OoxmlSchema.validate(written.file())).isEmpty();
        return written;
    }

    private Written lines(String... lines) throws IOException {
        return Written.by(Narratives.written(String.join("\n", lines), folder), JUNE, folder);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    @Test
    void readsAnExpressionThatWordHasTornIntoRuns() throws IOException {
        Written written = filled(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            run(paragraph, "开展学习{");
            run(paragraph, "{figure(‘study.").setBold(true);
            paragraph.getCTP().addNewBookmarkStart().setName("_GoBack");
            paragraph.getCTP().addNewProofErr();
            run(paragraph, "sessions’).am").setItalic(true);
            run(paragraph, "ount}").setFontFamily("黑体");
            run(paragraph, "}。");
        });
        assertThat(written.paragraphs()).containsExactly("开展学习41场次。");
        assertThat(written.part("word/document.xml")).doesNotContain("<w:b ", "<w:i ", "黑体", "bookmark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ｛｛figure（‘study.sessions’）．amount｝｝           | 41场次
            ｛{figure(“study.sessions”).amount}｝             | 41场次
            {{ 学习场次.amount }}                            | 41场次
            {{monthly ？ ‘月（甲）’ ： ‘年’}}                   | 月（甲）
            {{学习场次.value ＞ 40 ? '多' : '少'}}              | 多
            """)
    void takesWhatIsTypedInChineseForWhatIsMeant(String typed, String expected) throws IOException {
        assertThat(Narratives.said(typed, JUNE, folder)).isEqualTo(expected);
    }

    @Test
    void givesAnExpressionTheLookOfTheRunInWhichItBegins() throws IOException {
        Written written = filled(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            run(paragraph, "学习");
            run(paragraph, "{{学习场次.amount}}").setColor("FF0000");
            run(paragraph, "（见附").setBold(true);
            run(paragraph, "件），教育{{figure('warning.sessions').amount}}。");
        });
        assertThat(written.paragraphs()).containsExactly("学习41场次（见附件）。");
        assertThat(written.part("word/document.xml"))
                .contains("<w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">41场次</w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val=\"on\"/></w:rPr><w:t xml:space=\"preserve\">（见附</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\">件）。</w:t></w:r>");
    }

    @Test
    void keepsWhatIsNoTextInItsPlace() throws IOException {
        Written written = filled(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            run(paragraph, "甲").addTab();
            run(paragraph, "{{学习场次.number}}").addBreak();
            run(paragraph, "乙");
        });
        assertThat(written.paragraphs()).containsExactly("甲\t41\n乙");
    }

    @Test
    void leavesAPlainParagraphAsItIs() throws IOException {
        Written written = filled(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBetween(1.5);
            XWPFRun run = run(paragraph, "只是文字");
            run.setFontFamily("楷体", XWPFRun.FontCharRange.eastAsia);
            run.setUnderlineColor("00FF00");
            document.createParagraph();
        });
        assertThat(written.paragraphs()).containsExactly("只是文字", "");
        assertThat(written.part("word/document.xml")).contains("w:line=\"360\"", "w:eastAsia=\"楷体\"", "00FF00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{#if monthly}}本月{{#else}}全年{{/if}}工作。                                     | 本月工作。
            {{#if yearly}}全年{{#else if monthly}}本月{{#else}}本期{{/if}}                    | 本月
            {{#IF !monthly}}全年{{/if}}{{#if monthly}}{{#if yearly}}甲{{#else}}乙{{/if}}{{/if}} | 乙
            {{#each forms}}{{form.name}}、{{/each}}止                                        | 理论学习、稿件刊播、警示教育、止
            {{#each forms if form.reported.count > 4}}{{form.name}}；{{/each}}               | 稿件刊播。
            {{#each forms if form.code == 'study'}}{{#each form.nil}}{{/each}}{{/each}}      | !
            {{#say}}研讨{{figure('study.seminars').amount}}。{{#nil}}没有研讨。{{/say}}         | 没有研讨。
            {{#say}}研讨{{figure('study.seminars').amount}}。{{/say}}完。                     | 完。
            {{#say}}学习{{学习场次.amount}}。{{#nil}}没有学习。{{/say}}                          | 学习41场次。
            """)
    void steersWithinAParagraph(String text, String expected) throws IOException {
        if (expected.equals("!")) {
            assertThat(Mistakes.in("body| " + text, folder)).hasSize(1);
        } else {
            assertThat(Narratives.said(text, JUNE, folder)).isEqualTo(expected);
        }
    }

    @Test
    void steersWholeParagraphsAndTheTablesAmongThem() throws IOException {
        Written written = lines(
                "{{#if yearly}}",
                "body| 全年",
                "head| 甲 | 乙",
                "row| 一 | 二",
                "{{#else}}",
                "body| 本月",
                "{{#each forms if form.reported.count > 0}}",
                "body| {{form.name}}",
                "{{/each}}",
                "{{/if}}",
                "{{#say}}",
                "body| 研讨{{figure('study.seminars').amount}}。",
                "{{#nil}}",
                "body| 没有研讨。",
                "{{/say}}");
        assertThat(written.paragraphs()).containsExactly("本月", "理论学习", "稿件刊播", "没有研讨。");
        assertThat(written.rows()).isEmpty();
    }

    @Test
    void numbersHeadingsWithoutAGap() throws IOException {
        Written written = lines(
                "heading1| {{section}}甲",
                "heading2| {{subsection}}子",
                "heading1| {{section}}教育{{figure('warning.sessions').amount}}",
                "heading1| {{section}}乙",
                "heading2| {{subsection}}丑",
                "heading2| {{subsection}}寅");
        assertThat(written.paragraphs()).containsExactly("一、甲", "（一）子", "二、乙", "（一）丑", "（二）寅");
    }

    @Test
    void repeatsRowsAndColumns() throws IOException {
        Written written = lines(
                "head| 单位 | {{#column forms if form.reported.count > 0}}{{form.name}} | 类别",
                "row| {{#row units if unit.name != '县档案馆'}}{{unit.name}} | {{unit.of(form)}} | {{unit.category}}",
                "foot| 合计 | {{form.main.number}} | ");
        assertThat(written.rows())
                .containsExactly(
                        "单位|理论学习|稿件刊播|类别",
                        "城关镇|20|40|—",
                        "青山镇|9|40|—",
                        "河口镇|零报告|20|—",
                        "县教育局|未报|15|—",
                        "县司法局|退回|5|—",
                        "合计|41|114|");
        assertThat(written.part("word/document.xml"))
                .contains("<w:gridCol w:w=\"2200\"/><w:gridCol w:w=\"1661\"/><w:gridCol w:w=\"1661\"/>"
                        + "<w:gridCol w:w=\"3322\"/>");
    }

    @Test
    void letsACellGoOnOverTheColumnsThatItCovers() throws IOException {
        Written written = filled(document -> {
            XWPFTable table = document.createTable(2, 2);
            table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(2000));
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(6000));
            table.getRow(0).getCell(0).setText("各表");
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(1);
            table.getRow(1).getCell(0).setText("表");
            table.getRow(1).getCell(1).setText("{{#column forms}}{{form.name}}");
        });
        assertThat(written.rows()).containsExactly("各表", "表|理论学习|稿件刊播|警示教育");
        assertThat(written.part("word/document.xml"))
                .contains("<w:tcW w:type=\"dxa\" w:w=\"8000\"/><w:gridSpan w:val=\"4\"/>");
    }

    @Test
    void fillsHeadersAndFooters() throws IOException {
        Written written = filled(document -> {
            document.createParagraph();
            run(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "{{period}}");
            run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "{{office}}印发");
        });
        assertThat(written.part("word/header1.xml")).contains("2024年6月");
        assertThat(written.part("word/footer1.xml")).contains("示例县工作专班办公室印发");
    }

    @Test
    void leavesTheOtherPartsOfTheFileByteForByte() throws IOException {
        byte[] template = TextTemplate.compile("body| {{period}}");
        Path before = Files.write(folder.resolve("vorher.docx"), template);
        Written written = Written.by(Narratives.of(template, folder), JUNE, folder);
        for (String part : List.of("word/styles.xml", "word/settings.xml", "word/fontTable.xml")) {
            assertThat(written.part(part)).isEqualTo(new Written(before).part(part));
        }
    }

    @Test
    void keepsRareCharactersOfNames() throws IOException {
        County county = County.of(County.CORE, List.of("𠮷水镇", "青山镇"))
                .form("study", "mr")
                .figure("study.sessions", "4", County.Then.NOTHING, County.Then.NOTHING, "4");
        NarrativeDocument narrative = Narratives.saying("未报：{{lacking.names}}。", folder);
        assertThat(Written.by(narrative, county.consolidated(), folder).paragraphs())
                .containsExactly("未报：𠮷水镇。");
    }
}
