package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import io.huizong.report.changes.Published;
import io.huizong.store.Publications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published again says what has changed since. */
class SecondPublicationTest {
    @TempDir
    private Path folder;

    private PublishedOnce county;

    @BeforeEach
    void start() {
        county = new PublishedOnce(folder, "U01 城关镇", "U02 =东河镇", "U03 西山乡");
    }

    @AfterEach
    void end() {
        county.close();
    }

    private Path june(String name) {
        return county.desk().output("2024-06").resolve(name);
    }

    @Test
    void firstPublicationHasNothingToBeComparedWith() throws IOException {
        assertThat(PublishedOnce.lines(june("2024年6月汇总表.xlsx"), "较上次发布")).anyMatch(line -> line.contains("首次发布"));
        assertThat(june("2024年6月数字变化对照.xlsx")).doesNotExist();
    }

    @Test
    void secondSaysWhichFiguresChangedAndWhy() throws IOException {
        county.drop()
                .study("一.xlsx", "城关镇", PublishedOnce.JUNE, 10, 25)
                .study("西山乡.xlsx", "西山乡", PublishedOnce.JUNE, 7);
        county.desk().night();

        List<String> lines = PublishedOnce.lines(june("2024年6月汇总表.xlsx"), "较上次发布");

        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line).contains("理论学习参加人次|人次|本期|全县|60|72|城关镇报送第2版（一.xlsx）\n西山乡报送（西山乡.xlsx）"))
                .anySatisfy(line -> assertThat(line).contains("理论学习参加人次|人次|本期|城关镇|30|35|城关镇报送第2版（一.xlsx）"))
                .anySatisfy(line -> assertThat(line).contains("理论学习场次|场次|本期|西山乡|未报|1|西山乡报送（西山乡.xlsx）"))
                .anySatisfy(line ->
                        assertThat(line).contains("本月，全县共开展理论学习3场次，参加60人次").contains("本月，全县共开展理论学习4场次，参加72人次"));
        assertThat(lines).noneMatch(line -> line.contains("|本期|=东河镇|"));
    }

    @Test
    void documentThatTheOfficeChangedGetsTheComparisonWithWhatItWasMadeFrom() throws IOException {
        Path document = june("2024年6月工作情况通报.docx");
        Files.write(document, new byte[] {0}, StandardOpenOption.APPEND);
        county.corrected(31);
        county.corrected(33);

        List<String> lines = PublishedOnce.lines(june("2024年6月数字变化对照.xlsx"), "数字变化对照");

        assertThat(lines).anySatisfy(line -> assertThat(line).contains("参加人次|人次|本期|全县|60|63|"));
        assertThat(PublishedOnce.lines(june("2024年6月汇总表.xlsx"), "较上次发布"))
                .anySatisfy(line -> assertThat(line).contains("参加人次|人次|本期|全县|61|63|"));

        Files.delete(document);
        county.corrected(34);
        assertThat(june("2024年6月数字变化对照.xlsx")).doesNotExist();
    }

    @Test
    void whatIsKeptIsWhatWasPublished() {
        Publications.Content content = county.desk()
                .part(Publications.class)
                .lastWith(Period.of("2024-06"), "2024-06/figures.json")
                .orElseThrow();

        Published published = Published.of(content.text());

        assertThat(published.text()).isEqualTo(content.text());
        assertThat(published.figures()).containsKeys("study.sessions", "study.attendees", "study.average");
        assertThat(published.statements())
                .anySatisfy(one -> assertThat(one.text()).contains("共开展理论学习3场次，参加60人次"));
    }

    @Test
    void tableOfFiguresIsSafeToOpen() throws IOException {
        byte[] bytes = Files.readAllBytes(june("figures.csv"));
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text.substring(1).split("\r\n"))
                .startsWith(
                        "报告期,统计表,指标代码,指标,计量单位,单位代码,单位,状态,数值",
                        "2024-06,理论学习情况统计表,study.sessions,理论学习场次,场次,,全县,,3",
                        "2024-06,理论学习情况统计表,study.sessions,理论学习场次,场次,U01,城关镇,已报,2",
                        "2024-06,理论学习情况统计表,study.sessions,理论学习场次,场次,U02,'=东河镇,已报,1",
                        "2024-06,理论学习情况统计表,study.sessions,理论学习场次,场次,U03,西山乡,未报,");
    }
}
