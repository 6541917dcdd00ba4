package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stocks, ledgers, targets, claims and forms that are not due by month, over periods of every length. */
class LongerPeriodsTest {
    private static final String TEAMS = """
            form: teams
            title: 队伍统计表
            sheet: 队伍
            layout: items
            due: month
            items:
              - {code: teams, name: 甲类队伍, measure: 支, kind: stock}
              - {code: talks, name: 甲类场次, measure: 场}
            indicators:
              - {code: teams.each, title: 每支队伍场次, measure: 场/支, value: "ratio(teams.talks, teams.teams)", format: "0.0"}
            """;
    private static final String ROOMS = """
            form: rooms
            title: 场地统计表
            sheet: 场地
            layout: items
            due: quarter
            items:
              - {code: rooms, name: 乙类场地, measure: 处, kind: stock}
              - {code: visits, name: 乙类参观, measure: 人次}
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("forms"));
        Files.writeString(folder.resolve("forms/teams.yaml"), TEAMS);
        Files.writeString(folder.resolve("forms/rooms.yaml"), ROOMS);
        drop("单位名册.csv", "单位代码,单位名称,停用日期", "U1,城关镇,", "U2,柳林街道,", "U3,东河镇,2024-05-31");
        desk = new Desk(
                folder,
                "--huizong.forms.folder=" + folder.resolve("forms"),
                "--huizong.reports=month,quarter,half-year,year");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private void drop(String name, String... lines) throws IOException {
        Path file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private void teams(String unit, String period, String teams, String talks) throws IOException {
        drop(
                unit + period + ".csv",
                "队伍统计表",
                "填报单位：" + unit + ",报告期：" + period,
                "指标名称,计量单位,本期数",
                "甲类队伍,支," + teams,
                "甲类场次,场," + talks);
    }

    private void ledger(String unit, String period, String... lines) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("整改台账", "填报单位：" + unit + ",报告期：" + period, "整改领域,整改事项,具体问题,责任单位,整改时限,整改状态,完成日期"));
        all.addAll(List.of(lines));
        drop("整改" + unit + period + ".csv", all.toArray(String[]::new));
    }

    private JsonNode figure(String period, String code) {
        for (JsonNode one : Program.json(desk.output(period + "/figures.json")).get("indicators")) {
            if (one.get("code").asString().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code + " is not among the figures of " + period);
    }

    /** The county's value in each period, a stroke for none. */
    private List<String> values(String code, String... periods) {
        return List.of(periods).stream()
                .map(period -> figure(period, code).get("value"))
                .map(value -> value.isNull() ? "-" : value.asString())
                .toList();
    }

    private List<List<String>> rows(String file, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter format = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(desk.output(file).toFile())) {
            Sheet wanted = book.getSheet(sheet);
            assertThat(wanted).as(sheet).isNotNull();
            for (Row row : wanted) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void aStockStandsUntilSomethingNewerComes() throws IOException {
        teams("城关镇", "2024年4月", "5", "10");
        teams("柳林街道", "2024年4月", "3", "6");
        teams("东河镇", "2024年4月", "2", "4");
        teams("城关镇", "2024年6月", "6", "12");
        desk.night();
        assertThat(values("teams.teams", "2024-04", "2024-06", "2024-Q2", "2024-H1", "2024"))
                .containsExactly("10", "9", "9", "9", "9");
        assertThat(values("teams.talks", "2024-04", "2024-06", "2024-Q2", "2024"))
                .containsExactly("20", "12", "32", "32");
        JsonNode street = figure("2024-06", "teams.teams").get("byUnit").get("U2");
        assertThat(street.get("value").isNull()).isTrue();
        assertThat(street.get("carried").get("value").asString()).isEqualTo("3");
        assertThat(street.get("carried").get("asOf").asString()).isEqualTo("2024-04");
        assertThat(figure("2024-06", "teams.teams").get("byUnit").has("U3")).isFalse();
        assertThat(rows("2024-06/2024年6月汇总表.xlsx", "分单位"))
                .anySatisfy(row -> assertThat(row).contains("柳林街道", "3（截至4月）"));
    }

    @Test
    void aFormDueByQuarterIsInLongerPeriodsOnly() throws IOException {
        drop("参观.csv", "场地统计表", "填报单位：城关镇,报告期：2024年第二季度", "指标名称,计量单位,本期数", "乙类场地,处,4", "乙类参观,人次,900");
        teams("城关镇", "2024年6月", "6", "12");
        desk.night();
        assertThat(values("rooms.visits", "2024-Q2", "2024-H1", "2024")).containsExactly("900", "900", "900");
        assertThat(Program.json(desk.output("2024-06/figures.json"))
                        .get("indicators")
                        .toString())
                .doesNotContain("rooms.visits");
        assertThat(rows("2024-Q2/2024年第二季度汇总表.xlsx", "明细-场地"))
                .anySatisfy(row -> assertThat(row).contains("城关镇", "乙类参观", "900"));
    }

    @Test
    void aProblemOfTwoMonthsIsOneThatMovesOn() throws IOException {
        ledger("城关镇", "2024年5月", "组织,甲项,问题一,办公室,2024-06-10,整改中,", "组织,甲项,问题二,办公室,2024-07-10,整改中,");
        ledger("城关镇", "2024年6月", "组织,甲项,问题一,办公室,2024-06-10,已完成,2024-06-08", "作风,乙项,问题三,宣传科,2024-06-20,未完成,");
        desk.night();
        assertThat(values("rectification.problems", "2024-05", "2024-06", "2024-Q2"))
                .containsExactly("2", "2", "3");
        assertThat(values("rectification.settled", "2024-05", "2024-06", "2024-Q2"))
                .containsExactly("0", "1", "1");
        assertThat(values("rectification.overdue", "2024-05", "2024-06", "2024-Q2"))
                .containsExactly("0", "1", "1");
        assertThat(rows("2024-Q2/2024年第二季度汇总表.xlsx", "整改台账进度"))
                .anySatisfy(row -> assertThat(row).contains("全县", "3", "1", "2", "1", "33.3%"))
                .anySatisfy(row -> assertThat(row).contains("责任单位：办公室", "2", "1", "1", "0", "50.0%"))
                .anySatisfy(row -> assertThat(row).contains("城关镇", "作风", "乙项", "问题三", "宣传科", "10"));
    }

    @Test
    void targetsOfTheCountyAndOfUnits() throws IOException {
        drop("年度目标.csv", "年度,指标,单位,目标值", "2024,甲类场次,,40", "2024,甲类场次,城关镇,12", "2025,teams.talks,,44");
        teams("城关镇", "2024年4月", "5", "10");
        teams("柳林街道", "2024年4月", "3", "6");
        teams("城关镇", "2024年6月", "6", "12");
        desk.night();
        assertThat(rows("2024-06/2024年6月汇总表.xlsx", "目标进度"))
                .anySatisfy(
                        row -> assertThat(row).containsSequence("甲类场次", "全县", "场", "40", "28", "70.0%", "12", "6", "2"))
                .anySatisfy(row ->
                        assertThat(row).containsSequence("甲类场次", "城关镇", "场", "12", "22", "183.3%", "0", "6", "0"))
                .anySatisfy(row -> assertThat(row).containsSequence("甲类场次", "全县", "场", "44", "28", "—", "—"));
    }

    @Test
    void aQueryOfTheHistoryGoesWithItsReason() throws IOException {
        teams("城关镇", "2024年1月", "5", "10");
        teams("城关镇", "2024年2月", "5", "11");
        teams("城关镇", "2024年3月", "5", "21");
        desk.night();
        String said = "“甲类场次”填写的是 21，与今年累计 21 相同或更大，可能填成了累计数。请核实，应填本期数。";
        assertThat(Program.json(desk.output("2024-03/figures.json"))
                        .get("findings")
                        .toString())
                .contains(said);
        assertThat(desk.output("2024-03/反馈"))
                .isDirectoryContaining(p -> p.getFileName().toString().startsWith("城关镇2024年3月"));
        teams("城关镇", "2024年1月", "5", "30");
        desk.night();
        assertThat(Program.json(desk.output("2024-03/figures.json"))
                        .get("findings")
                        .toString())
                .doesNotContain("history.cumulative");
    }
}
