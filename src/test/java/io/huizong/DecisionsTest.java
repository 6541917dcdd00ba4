package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.decision.Actor;
import io.huizong.decision.AuditLog;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.AuditRows.Entry;
import io.huizong.store.Rulings.Choice;
import io.huizong.store.Submissions;
import io.huizong.unit.ReportingUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back and exempting, what is refused, and what the log says of it all. */
class DecisionsTest {
    private static final Actor WANG = new Actor("王芳");
    private static final YearMonth MONTH = YearMonth.of(2024, 6);
    private static final Period JUNE = Period.of("2024-06");

    @TempDir
    private Path folder;

    private DropFolder drop;
    private Desk desk;
    private Outputs outputs;

    @BeforeEach
    void start() {
        drop = new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 柳林街道");
        drop.study("城关镇.xlsx", "城关镇", MONTH, 10, 20);
        desk = new Desk(folder, "--huizong.forms.on=study");
        outputs = new Outputs(folder.resolve("output"));
        desk.night();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void anExemptUnitOwesNothingAndWhatItSendsAllTheSameCounts() throws IOException {
        assertThat(units("2024-06", FigureState.MISSING)).containsExactly("柳林街道");
        decide(decisions().exempt(WANG, "U02", "study", Period.of("2024"), "机构改革，并入城关镇"));
        desk.night();
        assertThat(units("2024-06", FigureState.MISSING)).isEmpty();
        assertThat(units("2024-06", FigureState.EXEMPT)).containsExactly("柳林街道");
        assertThat(coverage("2024-06").owing()).isOne();
        for (String period : List.of("2024-06", "2024")) {
            assertThat(outputs.figure(period, "study.attendees")
                            .get("byUnit")
                            .get("U02")
                            .get("state")
                            .asString())
                    .isEqualTo("exempt");
        }
        assertThat(Files.readString(folder.resolve("output/2024-06/反馈/催报名单.txt")))
                .doesNotContain("柳林街道");

        drop.study("柳林街道.xlsx", "柳林街道", MONTH, 7);
        desk.night();
        assertThat(outputs.value("2024-06", "study.attendees")).isEqualTo("37");
        assertThat(units("2024-06", FigureState.EXEMPT)).isEmpty();

        drop.remove("柳林街道.xlsx");
        decide(decisions().withdraw(WANG, number(1), "并入城关镇"));
        decide(decisions().unexempt(WANG, "U02", "study", Period.of("2024"), ""));
        desk.night();
        assertThat(units("2024-06", FigureState.MISSING)).containsExactly("柳林街道");
        assertThat(outputs.value("2024-06", "study.attendees")).isEqualTo("30");
    }

    @Test
    void everyDecisionIsInTheLogWithWhatWasBeforeAndAfter() {
        decide(decisions().withdraw(WANG, number(0), "报错了月份"));
        desk.night();
        decide(decisions().exempt(WANG, "U02", "study", JUNE, "本月无此项工作"));
        decide(decisions().unexempt(new Actor("李明"), "U02", "study", JUNE, "应当报送"));
        desk.night();
        decide(decisions().lock(WANG, JUNE));
        decide(decisions().unlock(WANG, JUNE, "补报一份"));
        assertThat(desk.part(AuditLog.class).entries(null, null, null, 10))
                .extracting(
                        Entry::who,
                        Entry::action,
                        Entry::subject,
                        Entry::period,
                        Entry::before,
                        Entry::after,
                        Entry::why)
                .containsExactly(
                        tuple("王芳", "unlock", "2024年6月", JUNE, "已锁定", "未锁定", "补报一份"),
                        tuple("王芳", "lock", "2024年6月", JUNE, "未锁定", "已锁定", null),
                        tuple("李明", "unexempt", "柳林街道《理论学习情况统计表》2024年6月", JUNE, "免报", "应报", "应当报送"),
                        tuple("王芳", "exempt", "柳林街道《理论学习情况统计表》2024年6月", JUNE, "应报", "免报", "本月无此项工作"),
                        tuple("王芳", "withdraw", "城关镇《理论学习情况统计表》2024年6月第1版（城关镇.xlsx）", JUNE, "审核通过", "已撤回", "报错了月份"));
        assertThat(desk.part(AuditLog.class).entries(null, "lock", "王芳", 10)).hasSize(1);
        assertThat(desk.part(AuditLog.class).entries(null, null, "李明", 10)).hasSize(1);
        assertThat(desk.part(AuditLog.class).about(Period.of("2023"))).isEmpty();
    }

    @Test
    void whatCannotBeDecidedIsSaidAndNotNoted() {
        List<String> said = new ArrayList<>();
        said.add(words(Outcome.Unknown.class, decisions().withdraw(WANG, 999, "")));
        said.add(words(Outcome.Unknown.class, decisions().unlock(WANG, JUNE, "随便看看")));
        said.add(words(Outcome.Refused.class, decisions().lock(WANG, Period.of("2999"))));
        said.add(words(Outcome.Unknown.class, decisions().exempt(WANG, "U09", "study", JUNE, "没有这个单位")));
        said.add(words(Outcome.Unknown.class, decisions().exempt(WANG, "U02", "nothing", JUNE, "没有这个报表")));
        said.add(words(Outcome.Refused.class, decisions().exempt(WANG, "U02", "study", JUNE, "无")));
        said.add(words(Outcome.Unknown.class, decisions().unexempt(WANG, "U02", "study", JUNE, "")));
        said.add(words(Outcome.Unknown.class, decisions().settle(WANG, "0123456789", Choice.ONE, null)));
        said.add(words(Outcome.Refused.class, decisions().exempt(WANG, "U02", "documents", JUNE, "本月没有新制度")));
        decide(decisions().withdraw(WANG, number(0), ""));
        said.add(words(Outcome.Refused.class, decisions().withdraw(WANG, number(0), "")));
        assertThat(said)
                .containsExactly(
                        "没有编号为 999 的报送件。文件重新读过以后编号会变，请用 status --submissions 或在报送情况页查看现在的编号。",
                        "2024年6月没有锁定。",
                        "2999年还没有开始，不能锁定。",
                        "名册中没有单位“U09”。",
                        "没有报表“nothing”。",
                        "请写明原因，不少于 4 个字。",
                        "柳林街道《理论学习情况统计表》2024年6月没有免报，不用取消。",
                        "没有编号为 0123456789 的问题，可能已经更正，或者文件已经换过。",
                        "《制度建设情况统计表》按“2024年第二季度”报送，不能只免其中一部分，请免报“2024年第二季度”。",
                        "城关镇《理论学习情况统计表》2024年6月第1版（城关镇.xlsx）已经撤回过了。");
        assertThat(desk.part(AuditLog.class).entries(null, null, null, 10)).hasSize(1);
    }

    private static String words(Class<? extends Outcome> kind, Outcome outcome) {
        assertThat(outcome).isInstanceOf(kind);
        return outcome.words();
    }

    private FormCoverage coverage(String period) {
        return desk.part(Overview.class).of(Period.of(period)).coverage().get(0);
    }

    private List<String> units(String period, FigureState state) {
        return coverage(period).units(s -> s == state).stream()
                .map(ReportingUnit::name)
                .toList();
    }

    private long number(int index) {
        return desk.part(Submissions.class).of(JUNE).get(index).id();
    }

    private Decisions decisions() {
        return desk.part(Decisions.class);
    }

    private static void decide(Outcome outcome) {
        assertThat(outcome).as(outcome.words()).isInstanceOf(Outcome.Done.class);
    }
}
