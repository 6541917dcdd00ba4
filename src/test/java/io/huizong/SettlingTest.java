package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.decision.Actor;
import io.huizong.decision.AuditLog;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.AuditRows.Entry;
import io.huizong.store.Rulings.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the office says to queries, against figures reckoned by hand. */
class SettlingTest {
    private static final Actor WANG = new Actor("王芳");
    private static final Period JUNE = Period.of("2024-06");
    private static final String SUBJECT = "城关镇《理论学习情况统计表》2024年6月（城关镇.csv D4）：“参加人次”填写的是“约300”，是约数，按 300 计入。请核实并改为确切的值。";
    private static final String ATTENDEES = "study.attendees";

    @TempDir
    private Path folder;

    private DropFolder drop;
    private Desk desk;
    private Outputs outputs;

    @BeforeEach
    void start() {
        drop = new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 柳林街道", "U03 河口镇");
        desk = new Desk(folder);
        outputs = new Outputs(folder.resolve("output"));
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private void sessions(String unit, String... rows) {
        List<String> lines =
                new ArrayList<>(List.of("理论学习情况统计表", "填报单位：" + unit + ",报告期：2024年6月", "学习日期,学习主题,学习形式,参加人次"));
        lines.addAll(List.of(rows));
        drop.text(unit + ".csv", lines);
    }

    /** 30 + 10 of one unit and 50 + 5 of another; 30 and 50 may be the same session. */
    private Finding suspect() {
        sessions("城关镇", "2024-06-03,共同学习,集体学习,30", "2024-06-04,城关自学,集体学习,10");
        sessions("柳林街道", "2024-06-03,共 同学习,集体学习,50", "2024-06-05,柳林自学,集体学习,5");
        desk.night();
        List<Finding> open = open();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<Finding> open() {
        return desk.part(Overview.class).of(JUNE).officeQueries();
    }

    @ParameterizedTest
    @CsvSource({
        "one,     65, 30, 3, 汇总单位认定为同一项",
        "several, 95,  0, 4, 汇总单位认定不是同一项",
    })
    void aSessionOfTwoUnitsIsCountedAsTheOfficeSays(
            String choice, String attendees, String duplicates, String sessions, String answer) {
        String fingerprint = suspect().fingerprint();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("95");
        decide(decisions().settle(WANG, fingerprint, choice(choice), null));
        desk.night();
        for (String period : List.of("2024-06", "2024")) {
            JsonNode figure = outputs.figure(period, ATTENDEES);
            assertThat(figure.get("value").asString()).isEqualTo(attendees);
            assertThat(figure.get("sumOfUnits").asString()).isEqualTo("95");
            assertThat(figure.get("duplicates").asString()).isEqualTo(duplicates);
            assertThat(figure.get("byUnit").get("U01").get("value").asString()).isEqualTo("40");
            assertThat(figure.get("byUnit").get("U02").get("value").asString()).isEqualTo("55");
            assertThat(outputs.value(period, "study.sessions")).isEqualTo(sessions);
            assertThat(outputs.findings(period, "county.duplicate"))
                    .singleElement()
                    .extracting(one -> one.get("answer").asString())
                    .isEqualTo(answer);
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void theOfficeMayThinkBetterOfItAndIsAskedAgainWhenAnotherUnitReportsTheSame() {
        String fingerprint = suspect().fingerprint();
        decide(decisions().settle(WANG, fingerprint, Choice.ONE, "同一场报告会"));
        desk.night();
        decide(decisions().settle(WANG, fingerprint, Choice.SEVERAL, "分别组织"));
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("95");
        assertThat(desk.part(AuditLog.class).entries(null, "settle", null, 10))
                .extracting(Entry::who, Entry::before, Entry::after)
                .containsExactly(
                        tuple("王芳", "汇总单位认定为同一项：同一场报告会", "汇总单位认定不是同一项：分别组织"), tuple("王芳", null, "汇总单位认定为同一项：同一场报告会"));

        decide(decisions().settle(WANG, fingerprint, Choice.ONE, null));
        sessions("河口镇", "2024-06-03,共同学习,集体学习,7");
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("102");
        assertThat(open()).singleElement().extracting(Finding::fingerprint).isNotEqualTo(fingerprint);
    }

    @Test
    void aSharedThingIsOneOrSeveralAndNothingElse() {
        assertThat(decisions()
                        .settle(WANG, suspect().fingerprint(), Choice.CONFIRMED, null)
                        .words())
                .isEqualTo("这个问题不能认定为“confirmed”，可以是：one、several。");
    }

    @Test
    void aCorrectionWithRejectedRowsTakesOverWhenTheOfficeConfirmsIt() {
        YearMonth june = YearMonth.of(2024, 6);
        drop.study("城关镇.xlsx", "城关镇", june, 10, 20);
        desk.night();
        drop.study("城关镇.xlsx", "城关镇", june, 11, 21, "很多");
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("30");
        Finding query = open().get(0);
        assertThat(query.code()).isEqualTo(FindingCode.IDENTITY_PARTIAL_CORRECTION);
        decide(decisions().settle(WANG, query.fingerprint(), Choice.CONFIRMED, "其余两场属实"));
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("32");
        JsonNode listed =
                outputs.findings("2024-06", "identity.partial-correction").get(0);
        assertThat(listed.get("message").asString()).isEqualTo("新报送的文件有 1 行被退回，汇总单位已确认采用，原来的“城关镇.xlsx”不再计入。");
        assertThat(listed.get("answer").asString()).isEqualTo("其余两场属实");
        assertThat(open()).isEmpty();
    }

    @Test
    void anArticleThatIsCountedOnceIsCountedInFullWhenItIsNotTheSame() {
        for (String unit : List.of("城关镇", "柳林街道")) {
            drop.text(
                    unit + ".csv",
                    List.of(
                            "稿件刊播情况统计表",
                            "填报单位：" + unit + ",报告期：2024年6月",
                            "刊发日期,稿件标题,媒体名称,媒体级别",
                            "2024-06-03,基层动态,示例日报,县级"));
        }
        desk.night();
        assertThat(outputs.value("2024-06", "articles.placed")).isEqualTo("1");
        decide(decisions().settle(WANG, open().get(0).fingerprint(), Choice.SEVERAL, "栏目同名，内容不同"));
        desk.night();
        assertThat(outputs.value("2024-06", "articles.placed")).isEqualTo("2");
        assertThat(outputs.figure("2024-06", "articles.placed")
                        .get("duplicates")
                        .asString())
                .isEqualTo("0");
        assertThat(outputs.findings("2024-06", "county.duplicate")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo("几个单位报送的“基层动态 示例日报”相同：城关镇、柳林街道，汇总单位已认定不是同一项，各自计入。");
    }

    @Test
    void whatWasReplacedByOtherContentIsConfirmedToCount() {
        drop.study("报表.xlsx", "城关镇", YearMonth.of(2024, 6), 10);
        desk.night();
        drop.study("报表.xlsx", "柳林街道", YearMonth.of(2024, 6), 5);
        desk.night();
        Finding query = open().get(0);
        assertThat(query.code()).isEqualTo(FindingCode.FILE_VANISHED);
        decide(decisions().settle(WANG, query.fingerprint(), Choice.CONFIRMED, "两家都报过"));
        desk.night();
        assertThat(open()).isEmpty();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("15");
        assertThat(outputs.findings("2024-06", "file.vanished")
                        .get(0)
                        .get("answer")
                        .asString())
                .isEqualTo("两家都报过");
    }

    @Test
    void ofTwoFilesOfOneRunTheOlderOneIsConfirmedToBeReplaced() {
        YearMonth june = YearMonth.of(2024, 6);
        drop.study("城关镇a.xlsx", "城关镇", june, 10);
        drop.study("城关镇b.xlsx", "城关镇", june, 12);
        desk.night();
        Finding query = open().get(0);
        assertThat(query.code()).isEqualTo(FindingCode.IDENTITY_SUPERSEDED);
        decide(decisions().settle(WANG, query.fingerprint(), Choice.CONFIRMED, null));
        desk.night();
        assertThat(outputs.findings("2024-06", "identity.superseded")
                        .get(0)
                        .get("answer")
                        .asString())
                .isEqualTo("汇总单位已确认");
        assertThat(open()).isEmpty();
    }

    @Test
    void aUnitsQueryIsAnsweredForItAndThenListedAsExplained() throws IOException {
        sessions("城关镇", "2024-06-03,专题学习,集体学习,约300");
        desk.night();
        assertThat(reminders()).contains("待说明");
        Finding query = desk.part(Overview.class).of(JUNE).findings().stream()
                .filter(f -> f.code() == FindingCode.VALUE_APPROXIMATE)
                .findFirst()
                .orElseThrow();
        assertThat(decisions().answer(WANG, query.fingerprint(), "属实。").words()).isEqualTo("说明太短，请写清楚原因，不少于 4 个字。");
        assertThat(decisions()
                        .settle(WANG, query.fingerprint(), Choice.CONFIRMED, null)
                        .words())
                .isEqualTo("这个问题应由填报单位说明，不由汇总单位认定；要替单位说明的，请用“代单位说明”。问题是：" + SUBJECT);
        assertThat(decisions().answer(WANG, query.fingerprint(), "电话核实，签到簿为证").words())
                .isEqualTo("已代单位说明，下次汇总后报告更新。问题是：" + SUBJECT);
        desk.night();
        assertThat(reminders()).doesNotContain("待说明");
        assertThat(outputs.findings("2024-06", "value.approximate")
                        .get(0)
                        .get("answer")
                        .asString())
                .isEqualTo("电话核实，签到簿为证");
        assertThat(desk.part(AuditLog.class).about(JUNE))
                .singleElement()
                .extracting(Entry::action, Entry::subject, Entry::after)
                .containsExactly("answer", SUBJECT, "电话核实，签到簿为证");
    }

    private String reminders() throws IOException {
        return Files.readString(folder.resolve("output/2024-06/反馈/催报名单.txt"));
    }

    private Decisions decisions() {
        return desk.part(Decisions.class);
    }

    private static Choice choice(String code) {
        return Choice.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static void decide(Outcome outcome) {
        assertThat(outcome).as(outcome.words()).isInstanceOf(Outcome.Done.class);
    }
}
