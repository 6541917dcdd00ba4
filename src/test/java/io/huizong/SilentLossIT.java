package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary habits of offices that must not make a wrong figure which nobody notices. */
class SilentLossIT {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final String PEOPLE = "study.attendees";

    @TempDir
    private Path folder;

    private Program program;
    private DropFolder drop;

    @BeforeEach
    void county() {
        program = new Program(folder);
        drop = new DropFolder(program.input()).register("U01 城关镇", "U02 东河镇");
    }

    private String unit(String code) {
        return program.indicator("2024-06", PEOPLE)
                .get("byUnit")
                .get(code)
                .get("value")
                .toString();
    }

    @Test
    void renumberedRegisterMovesWhatHasLeftTheFolder() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12);
        program.night();
        drop.remove("城关镇.xlsx").register("U01 新区", "U02 城关镇");
        program.night();

        assertThat(unit("U01")).isEqualTo("null");
        assertThat(unit("U02")).isEqualTo("12");
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);
    }

    @Test
    void overwrittenRevisionDoesNotComeBackWithoutARegister() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12);
        program.night();
        drop.study("城关镇.xlsx", "城关镇", JUNE, 20);
        program.night();
        drop.remove("单位名册.xlsx");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(20);
    }

    @Test
    void registerThatHasGoneStaysInForce() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).study("误.xlsx", "城官镇", JUNE, 40);
        program.night();
        drop.remove("单位名册.xlsx").study("东河镇.xlsx", "东河镇", JUNE, 5);
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(17);
        assertThat(program.account().get("passedOver").get(0).toString())
                .isEqualTo("{\"file\":\"单位名册.xlsx\",\"reason\":\"文件已不在文件夹中，仍按原来的内容核对\"}");
    }

    @Test
    void registerSavedJustNowIsWaitedFor() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).study("误.xlsx", "城官镇", JUNE, 40);
        drop.touch("单位名册.xlsx");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);
    }

    @Test
    void twoRegistersAreRefused() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).text("单位名册.csv", List.of("单位代码,单位名称", "U01,城关镇"));

        Program.Ended night = program.command("run");

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("单位名册.xlsx ：除了这个文件，还有“单位名册.csv”，不能确定用哪一个。应只有一个。请删去或移走其中一个。");
        assertThat(program.output().resolve("2024-06")).doesNotExist();
    }

    @Test
    void fileCorrectedInPlaceNamesWhatItLeftBehind() {
        drop.study("报表.xlsx", "东河镇", JUNE, 12);
        program.night();
        drop.study("报表.xlsx", "城关镇", JUNE, 20);
        Program.Ended night = program.command("run");

        assertThat(unit("U02")).isEqualTo("12");
        assertThat(program.findings("2024-06", "报表.xlsx")).containsExactly("file.vanished");
        assertThat(night.out()).contains("报表.xlsx 理论学习（文件已换成别的内容，请核实有没有重复计入）");
    }

    @Test
    void goingBackToEarlierBytesCounts() {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12).copy("城关镇.xlsx", "../旧.xlsx");
        program.night();
        drop.study("城关镇.xlsx", "城关镇", JUNE, 20);
        program.night();
        drop.remove("城关镇.xlsx").copy("../旧.xlsx", "城关镇.xlsx");
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);
    }

    @Test
    void halfAFileIsNoReport() {
        Book.sheet("上半月")
                .row("填报单位：城关镇", "报告期：2024年6月")
                .row("学习日期", "学习主题", "学习形式", "参加人次")
                .row("2024-06-03", "甲", "集体学习", 3)
                .and("下半月")
                .row("理论学习情况统计表")
                .row("填报单位：城关镇", "报告期：2024年6月")
                .row("学习日期", "学习主题", "学习形式", "参加人员数")
                .row("2024-06-20", "乙", "集体学习", 4)
                .write(program.input(), "城关镇.xlsx");
        Folders.age(program.input(), Map.of());
        program.night();

        assertThat(unit("U01")).isEqualTo("null");
        assertThat(program.findings("2024-06", "城关镇.xlsx"))
                .contains("header.missing-column", "identity.several-sheets");
    }

    @Test
    void aSentenceAboveAnUnreadTableIsNoNilReport() {
        drop.study("东河镇.xlsx", "东河镇", JUNE, 5);
        Book.sheet("理论学习")
                .row("理论学习情况统计表")
                .row("填报单位：城关镇", "报告期：2024年6月")
                .row("本月无逾期报送情况")
                .row("学习的时间", "学了什么", "怎么学", "多少人")
                .row("2024-06-03", "甲", "集体学习", 3)
                .write(program.input(), "城关镇.xlsx");
        Folders.age(program.input(), Map.of());
        program.night();

        assertThat(unit("U01")).isEqualTo("null");
        assertThat(program.account().get("rejected").toString()).contains("城关镇.xlsx");
    }
}
