package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What each command says, and how it exits. */
class CommandsIT {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @TempDir
    private static Path shared;

    /** A county of two units after one night: one reported with a fault, the other did not. */
    private static Program county;

    @TempDir
    private Path folder;

    @BeforeAll
    static void oneNight() {
        county = new Program(shared);
        new DropFolder(county.input()).register("U01 城关镇", "U02 东河镇").study("城关镇.xlsx", "城关镇", JUNE, 12, 30, "若干");
        county.night();
    }

    private Program sameCounty() {
        Folders.copy(shared, folder);
        return new Program(folder);
    }

    @Test
    void noCommandIsRun() {
        Program program = new Program(folder);
        new DropFolder(program.input()).study("城关镇.xlsx", "城关镇", JUNE, 12);

        Program.Ended ended = program.startBare(System.getenv(), List.of()).end();

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(program.county("2024-06", "study.attendees")).isEqualTo(12);
        assertThat(ended.out()).contains("2024年6月的报告已生成", "新收到文件 1 个");
        assertThat(program.figures("2024-06").get("county").asString()).isEqualTo("示例县");
    }

    @Test
    void missingInputFolder() {
        Program program = new Program(folder);

        Program.Ended ended = program.command("run");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains(program.input().toString());
        assertThat(program.periods()).isEmpty();
    }

    @Test
    void vanishedInputFolderChangesNothing() {
        Program program = sameCounty();
        Map<String, String> before = program.published();
        Folders.files(program.input()).forEach(f -> f.toFile().delete());
        assertThat(program.input().toFile().delete()).isTrue();

        assertThat(program.command("run").exit()).isEqualTo(1);

        assertThat(program.published()).isEqualTo(before);
        assertThat(program.command("status", "--period", "2024-06").out()).contains("已报 1 家");
    }

    @Test
    void faultyRegisterNamesEachCellAndChangesNothing() {
        Program program = sameCounty();
        Map<String, String> before = program.published();
        new DropFolder(program.input())
                .register("U01 城关镇", "U01 东河镇", "U03 ", " 西山乡")
                .study("东河镇.xlsx", "东河镇", JUNE, 7);

        Program.Ended ended = program.command("run");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains("单位名册.xlsx A3", "单位名册.xlsx B4", "单位名册.xlsx A5");
        assertThat(program.published()).isEqualTo(before);
        assertThat(program.account().get("done").asBoolean()).isFalse();
    }

    @Test
    void strictTellsRejectedAndMissing() {
        Program program = new Program(folder);
        new DropFolder(program.input()).register("U01 城关镇", "U02 东河镇").study("城关镇.xlsx", "城关镇", JUNE, 12);

        assertThat(program.command("run", "--strict").exit()).isEqualTo(3);
        assertThat(program.periods()).contains("2024-06");
    }

    @Test
    void onlyThePeriodsAskedFor() {
        Program program = new Program(folder);
        new DropFolder(program.input())
                .study("五月.xlsx", "城关镇", JUNE.minusMonths(1), 12)
                .study("六月.xlsx", "城关镇", JUNE, 12);

        assertThat(program.command("run", "--period", "2024-06").exit()).isZero();
        assertThat(program.periods()).containsExactly("2024-06");
        program.night();
        assertThat(program.periods()).containsExactly("2024", "2024-05", "2024-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-such-option", "no-such-command", "run --period 2024-13", "run --period", "check"})
    void wrongUsage(String words) {
        Program program = new Program(folder);

        Program.Ended ended =
                program.startBare(System.getenv(), List.of(words.split(" "))).end();

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage:");
        assertThat(program.data()).doesNotExist();
    }

    @Test
    void wrongPeriodIsNamed() {
        Program.Ended ended = new Program(folder).command("run", "--period", "2024-13");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("2024-13", "2024-Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "check --help", "status --help", "--version"})
    void help(String words) {
        Program.Ended ended = new Program(folder)
                .startBare(System.getenv(), List.of(words.split(" ")))
                .end();

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("huizong");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void statusSaysWhoReported() {
        Program.Ended ended = county.command("status", "--period", "2024-06");

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("2024年6月", "理论学习情况统计表：应报 2 家，已报 1 家", "未报 1 家：东河镇", "有行待更正 1 家：城关镇");
        assertThat(county.command("status").exit()).isZero();
    }

    @Test
    void statusBeforeTheFirstRun() {
        Program.Ended ended = new Program(folder).command("status");

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("还没有运行过汇总");
    }

    @Test
    void checkStoresNothing() {
        Map<String, String> before = Folders.listing(county.data());

        Program.Ended ended =
                county.command("check", county.input().resolve("城关镇.xlsx").toString());

        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .contains(
                        "城关镇.xlsx：错误 1 处，核实 0 处，提示 0 处",
                        "工作表“理论学习”　城关镇 2024年6月 理论学习情况统计表（部分通过）：可计入 2 行，不能计入 1 行，跳过 0 行",
                        "[错误] 理论学习 D6 “参加人次”填写的是“若干”");
        assertThat(Folders.listing(county.data())).isEqualTo(before);
    }

    @Test
    void checkForMachines() {
        Path file = county.input().resolve("城关镇.xlsx");

        Program.Ended ended = county.command("check", "--json", file.toString());

        JsonNode checked = Program.parse(ended.out());
        JsonNode submission = checked.get("submissions").get(0);
        assertThat(submission.get("unit").asString()).isEqualTo("U01");
        assertThat(submission.get("period").asString()).isEqualTo("2024-06");
        assertThat(submission.get("status").asString()).isEqualTo("partial");
        assertThat(submission.get("rowsRead").asInt()).isEqualTo(3);
        JsonNode findings = checked.get("findings");
        assertThat(findings.size()).isEqualTo(1);
        assertThat(findings.get(0).get("code").asString()).isEqualTo("value.not-a-number");
        assertThat(findings.get(0).get("cell").asString()).isEqualTo("D6");
    }

    @Test
    void checkNeedsNeitherInputNorData() {
        Program program = new Program(folder);
        DropFolder elsewhere = new DropFolder(folder);
        elsewhere.study("城关镇_2024年6月.xlsx", "城关镇", JUNE, 12, 30);

        Program.Ended ended = program.startBare(System.getenv(), List.of("check", "城关镇_2024年6月.xlsx"))
                .end();

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(program.data()).doesNotExist();
        assertThat(program.output()).doesNotExist();
    }

    @Test
    void checkOfARegister() {
        DropFolder desk = new DropFolder(folder.resolve("桌面"));
        desk.register("U01 城关镇", "U01 东河镇");

        Program.Ended ended = county.command(
                "check", folder.resolve("桌面").resolve("单位名册.xlsx").toString());

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("单位名册.xlsx：错误 1 处", "A3 “单位代码”");
    }

    @Test
    void trialFolderIsCheckedAndNotCounted() {
        Program program = new Program(folder);
        new DropFolder(program.input())
                .register("U01 城关镇", "U02 东河镇")
                .study("城关镇.xlsx", "城关镇", JUNE, 12)
                .study("试报/东河镇.xlsx", "东河镇", JUNE, 5, "若干");

        Program.Ended night = program.command("run");

        assertThat(night.exit()).as(night.said()).isZero();
        assertThat(night.out())
                .contains("试报文件夹中的 1 个文件已经检查，没有计入", "东河镇 2024年6月 理论学习情况统计表（部分通过）：可计入 1 行，不能计入 1 行")
                .contains("D5 “参加人次”填写的是“若干”");
        assertThat(program.county("2024-06", "study.attendees")).isEqualTo(12);
        assertThat(program.figures("2024-06").toString()).doesNotContain("试报");
        JsonNode trial = program.account().get("trial");
        assertThat(trial.get("files").get(0).asString()).isEqualTo("试报/东河镇.xlsx");
        assertThat(trial.get("findings").get(0).get("code").asString()).isEqualTo("value.not-a-number");
    }

    @Test
    void checkOfAFileThatIsNotThere() {
        Program.Ended ended = county.command("check", "没有.xlsx");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("没有.xlsx");
    }

    @Test
    void secondRunIsRefusedAtOnce() throws Exception {
        Program program = sameCounty();
        Map<String, String> before = program.published();
        Path lock = program.data().resolve("huizong.lock");
        Files.writeString(program.data().resolve("huizong.owner"), "2024-07-01 02:00:00");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Program.Ended ended = program.command("run");

            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.err()).contains("另一个 huizong 正在运行（开始于 2024-07-01 02:00:00）");
            assertThat(ended.out()).isEmpty();
        }
        assertThat(program.published()).isEqualTo(before);
    }

    @Test
    void everyFaultOfTheSettingsAtOnce() {
        Program program = new Program(folder);
        new DropFolder(program.input()).study("城关镇.xlsx", "城关镇", JUNE, 12);
        Map<String, String> environment = Program.environmentWith(
                Map.of("HUIZONG_ZONE", "Mars/Phobos", "HUIZONG_REPORTS", "fortnight", "HUIZONG_FORMS_ON", "study,tea"));

        Program.Ended ended = program.startIn(environment, "run").end();

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains("Mars/Phobos", "fortnight", "tea");
        assertThat(program.output()).doesNotExist();
    }
}
