package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
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

    @TempDir
    private Path folder;

    private PublishedOnce county;

    @BeforeEach
    void start() {
        county = new PublishedOnce(folder, "U01 城关镇", "U02 东河镇");
    }

    @AfterEach
    void end() {
        county.close();
    }

    private Path year(String name) {
        return county.desk().output("2024").resolve(name);
    }

    private void ask(String... codes) {
        assertThat(county.desk().report(Period.of("2024"), codes)).isInstanceOf(PublicationOutcome.Published.class);
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
        try (Stream<Path> all = Files.list(county.desk().output("2024"))) {
            assertThat(all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".docx")))
                    .containsExactly("2024年工作情况通报.docx");
        }
    }

    @Test
    void isWrittenAnewWithItsPeriodAndKeptInItsHistory() throws IOException {
        ask("year");
        assertThat(paragraphs(year(SUMMARY))).contains("2024年，全县共开展理论学习3场次，参加60人次，场均20.0人次。");
        county.corrected(36);
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
        county.corrected(36);
        assertThat(year(SUMMARY)).hasBinaryContent(edited);
        assertThat(year("2024年度工作总结数字变化对照.xlsx")).exists();
        assertThat(year("2024年数字变化对照.xlsx")).doesNotExist();
        assertThat(PublishedOnce.lines(year("2024年度工作总结数字变化对照.xlsx"), "数字变化对照"))
                .anySatisfy(line ->
                        assertThat(line).contains("2024年，全县共开展理论学习3场次，参加60人次").contains("2024年，全县共开展理论学习3场次，参加66人次"));
        try (Stream<Path> all = Files.list(county.desk().output("2024"))) {
            assertThat(all.map(p -> p.getFileName().toString())).anyMatch(n -> n.startsWith("2024年度工作总结（新 "));
        }
    }
}
