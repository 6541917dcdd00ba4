package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Reports;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A narrative that was asked for once belongs to its period. */
class FurtherNarrativesTest {
    private static final String SUMMARY = "2024年度工作总结.docx";
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    @TempDir
    private Path folder;

    private DropFolder drop;
    private Desk desk;

    @BeforeEach
    void start() {
        drop = new DropFolder(folder.resolve("input"))
                .register("U01 城关镇", "U02 东河镇")
                .study("城关镇.xlsx", "城关镇", JUNE, 10, 20)
                .study("东河镇.xlsx", "东河镇", DECEMBER, 30);
        desk = new Desk(folder);
        desk.night();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private Path year(String name) {
        return desk.output("2024").resolve(name);
    }

    private void ask(String... codes) throws IOException {
        assertThat(desk.part(Reports.class).write(Period.of("2024"), Set.of(codes)))
                .isInstanceOf(PublicationOutcome.Published.class);
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void isNotWrittenUnlessAskedFor() throws IOException {
        assertThat(year("2024年工作情况通报.docx")).exists();
        try (Stream<Path> all = Files.list(desk.output("2024"))) {
            assertThat(all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".docx")))
                    .containsExactly("2024年工作情况通报.docx");
        }
    }

    @Test
    void isWrittenAnewWithItsPeriodAndKeptInItsHistory() throws IOException {
        ask("year");
        assertThat(paragraphs(year(SUMMARY))).contains("2024年，全县共开展理论学习3场次，参加60人次，场均20.0人次。");
        drop.study("东河镇.xlsx", "东河镇", DECEMBER, 36);
        desk.night();
        assertThat(paragraphs(year(SUMMARY))).contains("2024年，全县共开展理论学习3场次，参加66人次，场均22.0人次。");
        try (Stream<Path> kept = Files.walk(year("history"))) {
            assertThat(kept.filter(p -> p.endsWith(SUMMARY))).hasSize(1);
        }
    }

    @Test
    void belongsToItsPeriodWithOthersThatAreAskedForLater() throws IOException {
        ask("year");
        ask("rectification");
        assertThat(year(SUMMARY)).exists();
        assertThat(year("2024年整改情况报告.docx")).exists();
    }

    @Test
    void isLeftAloneOnceEditedAndComparedWithWhatItWasMadeFrom() throws IOException {
        ask("year");
        Files.write(year(SUMMARY), new byte[] {0}, StandardOpenOption.APPEND);
        byte[] edited = Files.readAllBytes(year(SUMMARY));
        drop.study("东河镇.xlsx", "东河镇", DECEMBER, 36);
        desk.night();
        assertThat(year(SUMMARY)).hasBinaryContent(edited);
        assertThat(year("2024年度工作总结数字变化对照.xlsx")).exists();
        assertThat(year("2024年数字变化对照.xlsx")).doesNotExist();
        assertThat(SecondPublicationTest.lines(year("2024年度工作总结数字变化对照.xlsx"), "数字变化对照"))
                .anySatisfy(line ->
                        assertThat(line).contains("2024年，全县共开展理论学习3场次，参加60人次").contains("2024年，全县共开展理论学习3场次，参加66人次"));
        try (Stream<Path> all = Files.list(desk.output("2024"))) {
            assertThat(all.map(p -> p.getFileName().toString())).anyMatch(n -> n.startsWith("2024年度工作总结（新 "));
        }
    }
}
