package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From any figure to the cells that it is made of. */
class ExplainIT {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @TempDir
    private static Path folder;

    private static Program program;

    @BeforeAll
    static void oneNight() {
        program = new Program(folder);
        new DropFolder(program.input())
                .register("U01 城关镇", "U02 东河镇", "U03 西山乡", "U04 南岭乡")
                .study("城关镇.xlsx", "城关镇", JUNE, 10, "1.2万", "待定")
                .nil("西山乡.xlsx", "西山乡", JUNE)
                .text(
                        "东河镇2024年6月.csv",
                        List.of(
                                "学习主题,参加人次,学习形式,学习日期",
                                "专题一,31,集体学习,2024-06-05",
                                "参加人次,学习主题,学习形式,学习日期",
                                "32,专题二,集体学习,2024-06-06"));
        program.night();
    }

    private static List<String> explained(String... words) {
        Program.Ended ended = program.command(words);
        assertThat(ended.exit()).as(ended.said()).isZero();
        return ended.out().lines().toList();
    }

    private static String sha256(String file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(program.input().resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void countyFigureNamesEachCellAsItIsWritten() {
        assertThat(explained("explain", "study.attendees", "--period", "2024-06"))
                .containsExactly(
                        "示例县2024年6月理论学习参加人次（study.attendees）：12073人次",
                        "另有 1 家未报或者被退回，没有数字，不等于零。",
                        "单位\t报告期\t指标\t文件\t工作表\t行\t单元格\t原填\t计入\tSHA-256",
                        "城关镇\t2024-06\tstudy.attendees\t城关镇.xlsx\t理论学习\t4\tD4\t10\t10\t" + sha256("城关镇.xlsx"),
                        "城关镇\t2024-06\tstudy.attendees\t城关镇.xlsx\t理论学习\t5\tD5\t1.2万\t12000\t" + sha256("城关镇.xlsx"),
                        "东河镇\t2024-06\tstudy.attendees\t东河镇2024年6月.csv\t-\t2\tB2\t31\t31\t" + sha256("东河镇2024年6月.csv"),
                        "东河镇\t2024-06\tstudy.attendees\t东河镇2024年6月.csv\t-\t4\tA4\t32\t32\t" + sha256("东河镇2024年6月.csv"),
                        "西山乡\t2024-06\tstudy.attendees\t西山乡.xlsx\t理论学习\t-\t-\t零报告\t0\t" + sha256("西山乡.xlsx"),
                        "来源共 5 处，其中与其他单位重复、全县不计的 0 处。");
    }

    @Test
    void ratioIsMadeOfItsParts() {
        assertThat(explained("explain", "场均人次", "--period", "2024", "--unit", "城关镇"))
                .startsWith("城关镇2024年场均人次（study.average）：6005人次/场")
                .filteredOn(line -> line.contains("\tstudy.sessions\t"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("城关镇\t2024-06\tstudy.sessions\t城关镇.xlsx\t理论学习\t4\tA4\t2024-06-01\t1\t");
    }

    @Test
    void unitWithoutAReportHasNoCells() {
        assertThat(explained("explain", "study.sessions", "--period", "2024-06", "--unit", "U04"))
                .containsExactly("南岭乡2024年6月理论学习场次（study.sessions）：未报", "来源共 0 处，其中与其他单位重复、全县不计的 0 处。");
    }

    @Test
    void unknownNamesAreWrongUsage() {
        Program.Ended ended = program.command("explain", "学习", "--period", "2024-06", "--unit", "城关");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("没有指标“学习”：请写指标的代码或者名称，见汇总表“汇总”页。", "单位名册里没有“城关”，相近的有：城关镇");
    }

    @Test
    void anyPeriodIsReportedFromWhatIsStored() {
        Program.Ended ended = program.command("report", "--period", "2024-Q2");

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.out()).contains("2024-Q2/2024年第二季度汇总表.xlsx", "2024-Q2/figures.json");
        assertThat(program.county("2024-Q2", "study.attendees")).isEqualTo(12073);
    }
}
