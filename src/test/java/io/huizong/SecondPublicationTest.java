package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.period.Period;
import io.huizong.report.RunAccount;
import io.huizong.report.changes.Published;
import io.huizong.store.Publications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What is published again says what has changed since. */
class SecondPublicationTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @TempDir
    private Path folder;

    private DropFolder drop;
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        drop = new DropFolder(folder.resolve("input"))
                .register("U01 城关镇", "U02 =东河镇", "U03 西山乡")
                .study("城关镇.xlsx", "城关镇", JUNE, 10, 20)
                .study("东河镇.xlsx", "=东河镇", JUNE, 30);
        context = new SpringApplicationBuilder(Huizong.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--huizong.input=" + folder.resolve("input"),
                        "--huizong.output=" + folder.resolve("output"),
                        "--huizong.data=" + folder.resolve("data"));
        night();
    }

    @AfterEach
    void end() {
        context.close();
    }

    private void night() {
        try {
            RunAccount account = context.getBean(Consolidations.class).run(Progress.SILENT, Set.of(), false);
            assertThat(account.failures()).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path june(String name) {
        return folder.resolve("output/2024-06").resolve(name);
    }

    @Test
    void whatIsKeptIsWhatWasPublished() {
        Publications.Content content = context.getBean(Publications.class)
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
