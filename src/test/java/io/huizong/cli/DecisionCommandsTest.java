package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.report.RunAccount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands by which the office decides say, and how they exit, one after another in one office. */
class DecisionCommandsTest {
    private static final String USER = System.getProperty("user.name");

    @TempDir
    private Path folder;

    private final OneOffice office = new OneOffice();

    /** A shell of which all commands share the parts that the first has started. */
    private static final class OneOffice implements Shell {
        private final ByteArrayOutputStream said = new ByteArrayOutputStream();
        private final PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        private @Nullable Application application;

        @Override
        public PrintStream out() {
            return stream;
        }

        @Override
        public PrintStream err() {
            return stream;
        }

        @Override
        public Charset charset() {
            return StandardCharsets.UTF_8;
        }

        @Override
        public String user() {
            return System.getProperty("user.name", "");
        }

        @Override
        public Watching progress() {
            return new TerminalProgress();
        }

        @Override
        public Application owning(Places places) {
            if (application == null) {
                application = Application.owning(places);
            }
            return application.lent();
        }

        @Override
        public Application reading(Places places) {
            return owning(places);
        }

        @Override
        public RunAccount run(Application parts, RunRequest request, Progress progress) throws IOException {
            return new Shell.Own().run(parts, request, progress);
        }

        void close() {
            if (application != null) {
                application.close();
            }
        }
    }

    @BeforeEach
    void juneIsPublished() throws IOException {
        drop("单位名册.csv", "单位代码,单位名称,应报表", "U01,城关镇,理论学习", "U02,柳林街道,理论学习");
        study("城关镇", "2024-06-03,共同学习,集体学习,30");
        study("柳林街道", "2024-06-03,共同学习,集体学习,约50");
        assertThat(command("run")).startsWith("0 ");
    }

    @AfterEach
    void end() {
        office.close();
    }

    private void study(String unit, String row) throws IOException {
        drop(unit + ".csv", "理论学习情况统计表", "填报单位：" + unit + ",报告期：2024年6月", "学习日期,学习主题,学习形式,参加人次", row);
    }

    private void drop(String name, String... lines) throws IOException {
        Path file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    /** The exit code and what was said. */
    private String command(String... words) {
        office.said.reset();
        String[] all = Stream.concat(
                        Stream.of(words),
                        Stream.of("input", "output", "data")
                                .flatMap(name -> Stream.of(
                                        "--" + name, folder.resolve(name).toString())))
                .toArray(String[]::new);
        int exit = Main.run(all, office);
        return exit + " "
                + office.said
                        .toString(StandardCharsets.UTF_8)
                        .replace(System.lineSeparator(), "\n")
                        .strip();
    }

    @Test
    void aLockIsSetNamedAndTakenAway() {
        assertThat(command("lock", "2024")).isEqualTo("0 已锁定2024年。此后报来的不再接收，报告不再重写。");
        assertThat(command("lock", "2024-06")).isEqualTo("1 2024年6月已经锁定（锁定的是“2024年”），不用再锁。");
        assertThat(command("status", "--period", "2024-06")).startsWith("0 示例县2024年6月报送情况\n（已锁定：2024年）");
        assertThat(command("report", "--period", "2024-06"))
                .isEqualTo("1 2024年6月的报告没有发布，原来的报告保持不变：已随“2024年”锁定，报告不再重写。确需重写的，请先解锁“2024”。");
        assertThat(command("unlock", "2024-06", "--why", "补报一份"))
                .isEqualTo("1 2024年6月没有单独锁定，是随“2024年”一起锁定的。请解锁“2024”。");
        assertThat(command("unlock", "2024", "--why", "补")).isEqualTo("1 请写明原因，不少于 4 个字。");
        assertThat(command("unlock", "2023", "--why", "补报一份")).isEqualTo("2 2023年没有锁定。");
        assertThat(command("unlock", "2024", "--why", "补报一份")).isEqualTo("0 已解锁2024年。锁定期间被退回、仍在文件夹中的文件，下次汇总时重新核对。");
        assertThat(command("log", "--period", "2024"))
                .startsWith("0 ")
                .containsSubsequence(USER + " 解锁 2024年（已锁定 → 未锁定），原因：补报一份", USER + " 锁定 2024年（未锁定 → 已锁定）");
        assertThat(command("log", "--period", "2023")).isEqualTo("0 没有操作记录。");
    }

    @Test
    void whatCameAfterTheLockIsListedUntilItCounts() throws IOException {
        command("lock", "2024-06");
        study("柳林街道", "2024-06-03,共同学习,集体学习,55");
        command("run");
        assertThat(command("status", "--period", "2024-06"))
                .contains("锁定后又收到 1 件，没有计入。要计入的，请先解锁再执行一次汇总；不该再报的，请通知单位，并把文件移出收件文件夹：")
                .containsPattern("\n柳林街道\t《理论学习情况统计表》\t2024-06\t柳林街道\\.csv\t\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 收到$");
        assertThat(command("status", "--period", "2024-05")).doesNotContain("锁定后又收到");
        command("unlock", "2024-06", "--why", "补报一份");
        assertThat(command("status", "--period", "2024-06")).contains("锁定期间收到 1 件，还没有计入。已经解锁，下次汇总时重新核对：");
        command("run");
        assertThat(command("status", "--period", "2024-06")).doesNotContain("锁定");
    }

    @Test
    void whatIsListedIsTakenBackByItsNumber() {
        String listed = command("status", "--submissions", "--period", "2024-06");
        assertThat(listed).contains("\t2024-06\t城关镇\t《理论学习情况统计表》\t第1版\t审核通过\t计入\t城关镇.csv");
        String number = listed.lines()
                .filter(line -> line.endsWith("城关镇.csv"))
                .findFirst()
                .orElseThrow()
                .split("\t")[0];
        String subject = "城关镇《理论学习情况统计表》2024年6月第1版（城关镇.csv）";
        assertThat(command("withdraw", number, "--why", "报错了单位")).isEqualTo("0 已撤回：" + subject + "。下次汇总后报告更新。");
        assertThat(command("withdraw", number)).isEqualTo("1 " + subject + "已经撤回过了。");
        assertThat(command("withdraw", "99999")).startsWith("2 没有编号为 99999 的报送件。");
    }

    @Test
    void aQueryOfTheOfficesIsListedAndSettled() {
        String listed = command("settle", "--period", "2024-06");
        assertThat(listed).startsWith("0 2024年6月等待汇总单位认定的问题 1 个：\n");
        String finding = listed.lines().skip(1).findFirst().orElseThrow().split("\t")[0];
        assertThat(command("settle", finding)).startsWith("2 要认定一个问题，请同时写明问题的编号和 --as");
        assertThat(command("settle", finding, "--as", "both")).startsWith("2 ").contains("“both”不是一种认定");
        assertThat(command("settle", finding, "--as", "confirmed"))
                .isEqualTo("1 这个问题不能认定为“confirmed”，可以是：one、several。");
        assertThat(command("settle", finding, "--as", "one", "--why", "同一场")).startsWith("0 已认定为同一项，全县只计一次，下次汇总后报告更新。");
        assertThat(command("settle", "--period", "2024-06")).isEqualTo("0 2024年6月等待汇总单位认定的问题 0 个：");
        assertThat(command("answer", finding, "--text", "电话核实过了"))
                .startsWith("1 这个问题不用填报单位说明：")
                .doesNotContain(finding);
        assertThat(command("answer", "0000", "--text", "电话核实过了")).startsWith("2 没有编号为 0000 的问题");
    }

    @Test
    void aUnitIsLetOffByItsName() {
        String[] exempt = {"exempt", "柳林街道", "--form", "理论学习", "--period", "2024-06", "--why", "机构改革"};
        assertThat(command(exempt)).isEqualTo("0 已免报：柳林街道《理论学习情况统计表》2024年6月。下次汇总后报告更新。");
        assertThat(command(exempt)).isEqualTo("1 柳林街道《理论学习情况统计表》2024年6月已经免报。");
        assertThat(command("exempt", "柳林街道", "--form", "study", "--period", "2024-06", "--undo"))
                .isEqualTo("0 已取消免报：柳林街道《理论学习情况统计表》2024年6月。下次汇总后报告更新。");
        assertThat(command("exempt", "河口镇", "--form", "study", "--period", "2024-06", "--why", "机构改革"))
                .isEqualTo("2 名册中没有单位“河口镇”。");
    }
}
