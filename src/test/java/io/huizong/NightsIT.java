package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several nights on one data folder: only what is new changes anything. */
class NightsIT {
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final String PEOPLE = "study.attendees";

    @TempDir
    private Path folder;

    private Program program;
    private DropFolder drop;

    @BeforeEach
    void twoUnits() {
        program = new Program(folder);
        drop = new DropFolder(program.input()).register("U01 城关镇", "U02 东河镇");
    }

    @Test
    void nothingNewChangesNothing() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, 30, "若干").text("说明.txt", List.of("不是报表"));
        program.night();
        Map<String, String> before = program.published();
        Map<String, String> input = Folders.listing(program.input());

        Program.Ended ended = program.night();

        assertThat(ended.out()).contains("新收到文件 0 个").doesNotContain("已生成");
        assertThat(program.published()).isEqualTo(before);
        assertThat(Folders.listing(program.input())).isEqualTo(input);
    }

    @Test
    void monthThatLastEndedIsThereThoughNothingCame() {
        program.night();

        YearMonth last = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1);
        assertThat(program.periods()).containsExactly(String.valueOf(last.getYear()), last.toString());
        String state = program.indicator(last.toString(), "study.sessions")
                .get("byUnit")
                .get("U01")
                .get("state")
                .asString();
        assertThat(state).isIn("missing", "not-due");
    }

    @Test
    void correctionTakesOverAndTheOldFilesAreKept() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, 30);
        program.night();
        drop.study("城关镇（更正）.xlsx", "城关镇", JUNE, 12, 31);
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(43);
        assertThat(program.county("2024", PEOPLE)).isEqualTo(43);
        assertThat(program.submissions("2024-06"))
                .containsExactlyInAnyOrder("城关镇.xlsx 1 superseded", "城关镇（更正）.xlsx 2 accepted");
        assertThat(program.findings("2024-06", "城关镇.xlsx")).isEmpty();
        List<String> kept = program.published().keySet().stream()
                .filter(f -> f.startsWith("2024-06/history/"))
                .map(f -> f.substring(f.lastIndexOf('/') + 1))
                .toList();
        assertThat(kept)
                .containsExactlyInAnyOrder("2024年6月汇总表.xlsx", "2024年6月工作情况通报.docx", "figures.csv", "figures.json");
    }

    @Test
    void correctionInTheSameFileTakesOver() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, 30);
        program.night();
        drop.study("城关镇.xlsx", "城关镇", JUNE, 13, 30);
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(43);
        assertThat(program.findings("2024-06", "城关镇.xlsx")).isEmpty();
    }

    @Test
    void correctionWithFaultyRowsDoesNotTakeOverUntilItIsMended() {
        drop.study("一.xlsx", "城关镇", JUNE, 12, 30);
        program.night();
        drop.study("二.xlsx", "城关镇", JUNE, 50, "若干");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(42);
        assertThat(program.findings("2024-06", "二.xlsx")).contains("identity.partial-correction");

        drop.study("二.xlsx", "城关镇", JUNE, 50, 60);
        program.night();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(110);
        assertThat(program.findings("2024-06", "二.xlsx")).isEmpty();
    }

    @Test
    void vanishedFileKeepsItsFiguresWithANote() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, 30).study("东河镇.xlsx", "东河镇", JUNE, 5);
        program.night();
        Map<String, String> before = program.published();
        drop.copy("城关镇.xlsx", "../城关镇.xlsx").remove("城关镇.xlsx");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(47);
        assertThat(program.published()).isEqualTo(before);
        assertThat(program.account().get("vanished").toString()).isEqualTo("[\"城关镇.xlsx\"]");

        drop.register("U01 城关镇", "U02 东河镇", "U03 西山乡").study("西山乡.xlsx", "西山乡", JUNE, 3);
        program.night();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(50);
        assertThat(program.findings("2024-06", "城关镇.xlsx")).containsExactly("file.vanished");
        assertThat(program.findings("2024-06", "东河镇.xlsx")).isEmpty();

        drop.copy("../城关镇.xlsx", "城关镇.xlsx");
        program.night();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(50);
        assertThat(program.account().get("vanished")).isEmpty();
    }

    @Test
    void fileThatWasJustTouchedHasNotVanished() throws Exception {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, "若干").text("空.xlsx", List.of());
        program.night();
        Map<String, String> before = program.published();
        Map<String, String> quiet = Program.environmentWith(Map.of("HUIZONG_INTAKE_QUIET", "10h"));

        Program.Ended ended = program.startIn(quiet, "run").end();

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.out()).contains("城关镇.xlsx（刚刚改动过，留到下次）");
        assertThat(program.published().keySet()).containsAll(before.keySet());
        assertThat(program.findings("2024-06", "城关镇.xlsx")).containsExactly("value.not-a-number");
        assertThat(Files.exists(program.output().resolve("2024-06/figures.json")))
                .isTrue();
    }

    @Test
    void sameBytesUnderAnotherNameCountOnce() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, 30);
        program.night();
        Map<String, String> before = program.published();
        drop.copy("城关镇.xlsx", "副本.xlsx");
        program.night();

        assertThat(program.published()).isEqualTo(before);
        assertThat(program.submissions("2024-06")).containsExactly("城关镇.xlsx 1 accepted");
        assertThat(program.account().get("findings")).anySatisfy(note -> {
            assertThat(note.get("code").asString()).isEqualTo("file.duplicate");
            assertThat(note.get("file").asString()).isEqualTo("副本.xlsx");
        });
    }

    @Test
    void rejectedFileIsListedUntilItIsGone() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).study("冒名_2024年5月.xlsx", "城关镇", JUNE, 99);
        Program.Ended first = program.night();
        assertThat(first.out()).contains("冒名_2024年5月.xlsx");
        assertThat(program.night().out()).contains("冒名_2024年5月.xlsx");
        assertThat(program.findings("2024-06", "冒名_2024年5月.xlsx")).contains("identity.period-conflict");

        drop.remove("冒名_2024年5月.xlsx");
        Program.Ended last = program.night();

        assertThat(last.out()).doesNotContain("冒名_2024年5月.xlsx");
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);
        drop.study("城关镇.xlsx", "城关镇", JUNE, 13);
        program.night();
        assertThat(program.findings("2024-06", "冒名_2024年5月.xlsx")).isEmpty();
    }

    @Test
    void changedRegisterRewritesWhatIsThere() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).study("西山乡.xlsx", "西山乡", JUNE, 5);
        program.night();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);

        drop.register("U01 城关镇", "U02 东河镇", "U03 西山乡");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(17);
        assertThat(program.indicator("2024-06", PEOPLE).get("byUnit").has("U03"))
                .isTrue();
        assertThat(program.findings("2024-06", "西山乡.xlsx")).isEmpty();
        assertThat(program.account().get("rejected").size()).isZero();
    }

    @Test
    void rejectedFileUnderAnotherNameIsReadAnewWhenTheRegisterIsMended() {
        drop.register("U01 城关镇 2024-07-01").study("一.xlsx", "城关镇", JUNE, 12);
        program.night();
        assertThat(program.account().get("rejected").size()).isEqualTo(1);

        drop.copy("一.xlsx", "二.xlsx").remove("一.xlsx").register("U01 城关镇 2020-01-01");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);
    }

    @Test
    void everythingIsReadAgainWhenAsked() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).study("东河镇.xlsx", "东河镇", JUNE, 5);
        program.night();
        drop.remove("东河镇.xlsx");
        program.night();

        Program.Ended ended = program.command("run", "--reread");

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.out()).contains("2024年6月的报告已生成");
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(17);
        assertThat(program.findings("2024-06", "东河镇.xlsx")).containsExactly("file.vanished");
    }

    @Test
    void correctionOfMayShowsInJuneInTheYearAndNextYear() {
        drop.study("五月.xlsx", "城关镇", MAY, 10)
                .study("六月.xlsx", "城关镇", JUNE, 12)
                .study("次年一月.xlsx", "城关镇", YearMonth.of(2025, 1), 3)
                .study("次年五月.xlsx", "城关镇", YearMonth.of(2025, 5), 20);
        program.night();
        drop.study("五月（更正）.xlsx", "城关镇", MAY, 11);
        Program.Ended ended = program.night();

        assertThat(program.indicator("2024-06", PEOPLE).get("previous").asInt()).isEqualTo(11);
        assertThat(program.indicator("2024-06", PEOPLE).get("yearToDate").asInt())
                .isEqualTo(23);
        assertThat(program.county("2024", PEOPLE)).isEqualTo(23);
        assertThat(program.indicator("2025-05", PEOPLE).get("yearAgo").asInt()).isEqualTo(11);
        assertThat(program.indicator("2025", PEOPLE).get("previous").asInt()).isEqualTo(23);
        assertThat(ended.out()).doesNotContain("2025年1月的报告已生成");
    }

    @Test
    void januaryShowsTheDecemberBefore() {
        drop.study("十二月.xlsx", "城关镇", YearMonth.of(2024, 12), 10).study("一月.xlsx", "城关镇", YearMonth.of(2025, 1), 3);
        program.night();
        drop.study("十二月（更正）.xlsx", "城关镇", YearMonth.of(2024, 12), 14);
        program.night();

        assertThat(program.indicator("2025-01", PEOPLE).get("previous").asInt()).isEqualTo(14);
    }

    @Test
    void nilReportIsAReport() {
        drop.nil("城关镇.xlsx", "城关镇", JUNE);
        program.night();

        var entry = program.indicator("2024-06", PEOPLE).get("byUnit").get("U01");
        assertThat(entry.get("state").asString()).isEqualTo("nil");
        assertThat(entry.get("value").asInt()).isZero();
        assertThat(program.submissions("2024-06")).containsExactly("城关镇.xlsx 1 accepted");
    }
}
