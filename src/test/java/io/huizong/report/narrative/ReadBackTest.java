package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.huizong.figures.Consolidation;
import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Untrue;
import io.huizong.report.narrative.text.WrittenText;
import io.huizong.report.narrative.word.Meant;
import io.huizong.report.narrative.word.ReadBack;
import io.huizong.report.narrative.word.WordTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadBackTest {
    private static final NarrativeDocument BUNDLED = NarrativeDocument.bundled(County.CORE);
    private static final Consolidation JUNE = CountyMonths.june().consolidated();

    @TempDir
    Path folder;

    /** Takes the bundled narrative's June and replaces a text in the finished document, as a faulty writer might. */
    private Path tampered(String from, String to) throws IOException {
        Path other = folder.resolve("other.docx");
        try (InputStream in =
                        Files.newInputStream(Written.by(BUNDLED, JUNE, folder).file());
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(other)) {
            document.getParagraphs().forEach(p -> replace(p, from, to));
            document.getTables().stream()
                    .map(XWPFTable::getRows)
                    .flatMap(List::stream)
                    .flatMap(r -> r.getTableCells().stream())
                    .forEach(c -> c.getParagraphs().forEach(p -> replace(p, from, to)));
            document.write(out);
        }
        return other;
    }

    /** What the bundled narrative means to say about June. */
    private Meant meant() throws IOException {
        Faults faults = new Faults();
        Bundled monthly = Bundled.ALL.get(0);
        Map<String, String> figures = Head.read(monthly.yamlName(), monthly.yaml(), County.CORE, true, faults)
                .figures();
        ShapeCheck names = ShapeCheck.of(County.CORE, figures);
        WordTemplate template = WordTemplate.read(monthly.template(), monthly.templateName(), names, faults);
        assertThat(faults.lines()).isEmpty();
        return template.write(CountyFacts.of(JUNE, County.CORE, figures), folder.resolve("meant.docx"));
    }

    private static void replace(XWPFParagraph paragraph, String from, String to) {
        paragraph.getRuns().stream()
                .filter(run -> run.text().contains(from))
                .forEach(run -> run.setText(run.text().replace(from, to), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "参加5203人次，场均, 参加5204人次，场均, 本月，全县共开展理论学习41场次，参加5204人次，场均126.9人次，发放学习资料2600份。",
        "场均126.9, 场均127.0, 本月，全县共开展理论学习41场次，参加5203人次，场均127.0人次，发放学习资料2600份。",
        "比上年同期下降26.8%, 比上年同期增长26.8%, 场均人次比上年同期增长26.8%。",
        "比上年同期下降26.8%, 比上年同期下降26.9%, 场均人次比上年同期下降26.9%。",
        "与上年同期持平, 与上年同期增长, '从对比看，学习场次上月为38场次（可比口径：3家，38→40，增长5.3%），比上年同期增长36.7%；"
                + "参加人次上月为4980人次（可比口径：3家，4800→5100，增长6.3%），与上年同期增长。'",
        "逾期报送1家（青山镇）, 逾期报送1家（河口镇）, " + "'理论学习应报6家，已报4家；其中零报告1家（河口镇）；未报1家（县教育局）；退回1家（县司法局）；逾期报送1家（河口镇）。'",
        "占12.3%, 占12.4%, 市级及以上合计54篇，省级及以上占12.4%。",
        "其中零报告, 其中0, '理论学习应报6家，已报4家；其中01家（河口镇）；未报1家（县教育局）；退回1家（县司法局）；逾期报送1家（青山镇）。'",
    })
    void refusesADocumentThatSaysSomethingElse(String from, String to, String sentence) throws IOException {
        Path file = tampered(from, to);
        assertThatExceptionOfType(Untrue.class)
                .isThrownBy(() -> ReadBack.compare(file, meant()))
                .satisfies(e -> assertThat(e.sentence()).isEqualTo(sentence))
                .withMessageContaining(sentence);
    }

    @Test
    void acceptsTheDocumentAsWritten() throws IOException {
        Path file = tampered("甲", "乙");
        assertThatCode(() -> ReadBack.compare(file, meant())).doesNotThrowAnyException();
    }

    @Test
    void refusesADocumentThatLacksParagraphs() throws IOException {
        Path file = tampered("甲", "乙");
        Meant meant = meant();
        List<Phrase> more = new ArrayList<>(meant.parts().get(0).phrases());
        more.add(Phrase.words("完"));
        Meant.Part part = new Meant.Part(meant.parts().get(0).name(), more, List.of());
        assertThatExceptionOfType(Untrue.class)
                .isThrownBy(() -> ReadBack.compare(file, new Meant(List.of(part), Map.of())))
                .withMessageStartingWith("通报未通过核对：文中有");
    }

    @ParameterizedTest
    @CsvSource({
        "学习场次比上年同期下降{{figure('study.sessions').rateSinceYearAgo}}。",
        "学习场次持续增长，参加人次{{figure('study.average').sinceYearAgo}}。",
        "学习场次较上年同期减少{{figure('study.sessions').rateSinceYearAgo}}。",
        "学习场次稳步增长，达到{{figure('study.sessions').amount}}。",
        "学习场次持平。场均人次{{figure('study.average').sinceYearAgo}}。",
        "学习场次回落{{figure('study.sessions').rateSinceYearAgo}}。",
        "学习场次跌{{figure('study.sessions').rateSinceYearAgo}}。",
        "学习场次为上年同期的{{figure('study.sessions').rateSinceYearAgo}}。",
        "学习场次翻番，达到{{figure('study.sessions').amount}}。",
    })
    void refusesATemplatesOwnWordsThatTheFiguresDoNotBearOut(String text) {
        Path file = folder.resolve("通报.docx");
        assertThatExceptionOfType(NarrativeRefused.class)
                .isThrownBy(() -> Narratives.saying(text, folder).write(JUNE, file))
                .satisfies(e -> assertThat(e.sentence()).startsWith("学习场次").endsWith("。"));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "学习场次比上年同期增长{{figure('study.sessions').rateSinceYearAgo}}。",
        "学习场次增长情况：{{figure('study.sessions').sinceYearAgo}}。",
        "学习场次较上年同期增加{{figure('study.sessions').rateSinceYearAgo}}。",
        "进一步提高认识，减少差错。开展学习{{figure('study.sessions').amount}}。",
    })
    void acceptsATemplatesOwnWordsThatTheFiguresBearOut(String text) {
        assertThatCode(() -> Narratives.saying(text, folder).write(JUNE, folder.resolve("通报.docx")))
                .doesNotThrowAnyException();
    }

    /** What, at a glance, would be read as one number with the figure beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学习1{{学习场次.number}}场次。        | 学习141场次。
            学习0.{{学习场次.number}}场次。       | 学习0.41场次。
            学习３{{学习场次.number}}场次。       | 学习３41场次。
            学习-{{学习场次.number}}场次。        | 学习-41场次。
            学习{{学习场次.number}}0场次。        | 学习410场次。
            学习{{学习场次.number}}.5场次。       | 学习41.5场次。
            学习{{学习场次.number}}万场次。       | 学习41万场次。
            学习{{学习场次.number}}千场次。       | 学习41千场次。
            学习{{学习场次.number}}亿场次。       | 学习41亿场次。
            学习{{学习场次.number}}%。           | 学习41%。
            学习{{学习场次.number}}‰。           | 学习41‰。
            {{学习场次.number}}{{owing.count}}。 | 416。
            学习1 {{学习场次.number}}场次。       | 学习1 41场次。
            学习1,{{学习场次.number}}场次。       | 学习1,41场次。
            学习{{学习场次.number}},000场次。     | 学习41,000场次。
            学习{{学习场次.number}}，000场次。    | 学习41，000场次。
            学习{{学习场次.number}} 000场次。     | 学习41 000场次。
            学习一{{学习场次.number}}场次。       | 学习一41场次。
            学习负{{学习场次.number}}场次。       | 学习负41场次。
            占百分之{{学习场次.number}}。         | 占百分之41。
            学习{{学习场次.number}}余万场次。     | 学习41余万场次。
            学习{{学习场次.number}}拾场次。       | 学习41拾场次。
            学习{{学习场次.number}}（万场次）。   | 学习41（万场次）。
            学习{{学习场次.number}}点五场次。     | 学习41点五场次。
            学习{{学习场次.number}}倍。           | 学习41倍。
            占{{figure('articles.upper-share').amount}}%。 | 占12.3%%。
            """)
    void refusesATemplateWhoseWordsGrowOntoANumber(String text, String sentence) {
        Path file = folder.resolve("通报.docx");
        assertThatExceptionOfType(NarrativeRefused.class)
                .isThrownBy(() -> Narratives.saying(text, folder).write(JUNE, file))
                .satisfies(e -> assertThat(e.sentence()).isEqualTo(sentence))
                .withMessageContaining(sentence);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'2024年，第{{学习场次.number}}场。'",
        "截至6月，{{学习场次.amount}}。",
        "前{{学习场次.number}}家。",
        "“{{学习场次.number}}”场。",
        "{{学习场次.number}}—{{学习场次.number}}场。",
    })
    void acceptsNumbersThatStandApart(String text) {
        assertThatCode(() -> Narratives.saying(text, folder).write(JUNE, folder.resolve("通报.docx")))
                .doesNotThrowAnyException();
    }

    @Test
    void readsFootersAndTornWordsToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph =
                    document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            paragraph.createRun().setText("学习场次比上年同期下");
            paragraph.createRun().setText("降");
            paragraph.getRuns().get(1).setBold(true);
            paragraph.createRun().setText("{{学习场次.rateSinceYearAgo}}。");
            document.createParagraph();
            document.write(bytes);
        }
        NarrativeDocument narrative = Narratives.of(bytes.toByteArray(), folder);
        assertThatExceptionOfType(NarrativeRefused.class)
                .isThrownBy(() -> narrative.write(JUNE, folder.resolve("通报.docx")))
                .withMessage("通报未通过核对：“学习场次比上年同期下降36.7%。”中写的是“下降”，而数字由 30 变为 41");
    }

    @Test
    void refusesPiecesWhoseTextIsNotTheirFigure() {
        Phrase wrong = Phrase.amount("5204", new BigDecimal("5203"));
        assertThatExceptionOfType(Untrue.class)
                .isThrownBy(() -> new WrittenText(wrong.text()).compare(wrong))
                .withMessage("通报未通过核对：“5204”中写的是“5204”，应为 5203");
    }

    @Test
    void refusesPiecesWhoseWordIsNotTheirDirection() {
        Phrase wrong = new Phrase(List.of(new Piece.Direction("下降", new BigDecimal("40"), new BigDecimal("38"))));
        assertThatExceptionOfType(Untrue.class)
                .isThrownBy(() -> new WrittenText(wrong.text()).compare(wrong))
                .withMessage("通报未通过核对：“下降”中写的是“下降”，而数字由 38 变为 40");
    }
}
