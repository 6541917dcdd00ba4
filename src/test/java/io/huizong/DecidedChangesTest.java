package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.decision.Actor;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.finding.Finding;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.Rulings.Choice;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that a decision has changed says so: who took it, when and about what; and no other figure does. */
class DecidedChangesTest {
    private static final Actor WANG = new Actor("王芳");
    private static final Period JUNE = Period.of("2024-06");
    private static final YearMonth MONTH = YearMonth.of(2024, 6);
    private static final String FORM = "《理论学习情况统计表》2024年6月";

    @TempDir
    private Path folder;

    private DropFolder drop;
    private Desk desk;

    @BeforeEach
    void juneIsPublished() {
        drop = new DropFolder(folder.resolve("input"))
                .register("U01 城关镇", "U02 柳林街道", "U03 西山乡")
                .study("城关镇.xlsx", "城关镇", MONTH, 10, 20)
                .text(
                        "柳林街道.csv",
                        List.of(
                                "理论学习情况统计表",
                                "填报单位：柳林街道,报告期：2024年6月",
                                "学习日期,学习主题,学习形式,参加人次",
                                "2024-06-01,城关镇专题2024-06之0,集体学习,50"));
        desk = new Desk(folder, "--huizong.forms.on=study");
        desk.night();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    /** What the sheet says of attendees or sessions, as {@code aspect|unit|before|after|why}; empty if nothing. */
    private String changed(String indicator, String aspect, String unit) throws IOException {
        String start = indicator + "|";
        String middle = "|" + aspect + "|" + unit + "|";
        return PublishedOnce.lines(desk.output("2024-06/2024年6月汇总表.xlsx"), "较上次发布").stream()
                .filter(line -> line.contains(start) && line.contains(middle))
                .map(line -> line.substring(line.indexOf(middle) + middle.length()))
                .reduce("", String::concat);
    }

    private String attendees(String unit) throws IOException {
        return changed("理论学习参加人次", "本期", unit);
    }

    /** The decision as it is told today. */
    private static String today(String deed) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日 王芳" + deed;
    }

    private void decide(Outcome outcome) {
        assertThat(outcome).as(outcome.words()).isInstanceOf(Outcome.Done.class);
    }

    private Decisions decisions() {
        return desk.part(Decisions.class);
    }

    private long newest(Period period, String unit) {
        return desk.part(Submissions.class).of(period).stream()
                .filter(one -> unit.equals(one.unit()))
                .mapToLong(StoredSubmission::id)
                .max()
                .orElseThrow();
    }

    @Test
    void aWithdrawal() throws IOException {
        decide(decisions().withdraw(WANG, newest(JUNE, "U01"), "报错了月份"));
        desk.night();
        String deed = today("撤回了城关镇" + FORM + "第1版（城关镇.xlsx）");
        assertThat(attendees("城关镇")).isEqualTo("30|未报|" + deed);
        assertThat(attendees("全县")).isEqualTo("80|50|" + deed);
        assertThat(changed("理论学习参加人次", "本年累计", "全县")).endsWith(deed);
    }

    @Test
    void anExemptionOfItsUnitOnly() throws IOException {
        decide(decisions().exempt(WANG, "U03", "study", JUNE, "机构改革"));
        drop.study("城关镇.xlsx", "城关镇", MONTH, 10, 25);
        desk.night();
        assertThat(attendees("西山乡")).isEqualTo("未报|免报|" + today("登记了免报：西山乡" + FORM));
        assertThat(attendees("城关镇")).isEqualTo("30|35|城关镇报送第2版（城关镇.xlsx）");
        assertThat(attendees("全县")).isEqualTo("80|85|城关镇报送第2版（城关镇.xlsx）");

        decide(decisions().unexempt(WANG, "U03", "study", JUNE, "应当报送"));
        desk.night();
        assertThat(attendees("西山乡")).isEqualTo("免报|未报|" + today("取消了免报：西山乡" + FORM));
    }

    @Test
    void aSettlementOfTheCountyOnly() throws IOException {
        Finding suspect = desk.part(Overview.class).of(JUNE).officeQueries().get(0);
        decide(decisions().settle(WANG, String.valueOf(suspect.fingerprint()), Choice.ONE, "同一场报告会"));
        desk.night();
        assertThat(attendees("全县")).isEqualTo("80|70|" + today("作出认定：" + FORM + "（汇总单位认定为同一项：同一场报告会）"));
        assertThat(attendees("城关镇")).isEmpty();
    }

    @Test
    void anUnlockingTogetherWithWhatCameIn() throws IOException {
        decide(decisions().lock(WANG, JUNE));
        drop.study("西山乡.xlsx", "西山乡", MONTH, 7);
        desk.night();
        decide(decisions().unlock(WANG, JUNE, "西山乡补报"));
        decide(decisions().withdraw(WANG, newest(JUNE, "U02"), "报错了月份"));
        desk.night();
        String unlocked = today("解锁了2024年6月");
        String withdrawn = today("撤回了柳林街道" + FORM + "第1版（柳林街道.csv）");
        assertThat(attendees("西山乡")).isEqualTo("未报|7|西山乡报送（西山乡.xlsx）\n" + unlocked);
        assertThat(attendees("全县")).isEqualTo("80|37|西山乡报送（西山乡.xlsx）\n" + withdrawn + "\n" + unlocked);
    }

    @Test
    void whatWasDecidedBeforeIsNotToldAgain() throws IOException {
        decide(decisions().withdraw(WANG, newest(JUNE, "U01"), "报错了月份"));
        desk.night();
        drop.study("西山乡.xlsx", "西山乡", MONTH, 7);
        desk.night();
        assertThat(attendees("全县")).isEqualTo("50|57|西山乡报送（西山乡.xlsx）");
    }

    @Test
    void aDecisionOfAnEarlierMonthWhereThatIsHeldAgainstThisOne() throws IOException {
        drop.study("城关镇5月.xlsx", "城关镇", YearMonth.of(2024, 5), 4);
        desk.night();
        decide(decisions().withdraw(WANG, newest(Period.of("2024-05"), "U01"), "不是五月的"));
        desk.night();
        String deed = today("撤回了城关镇《理论学习情况统计表》2024年5月第1版（城关镇5月.xlsx）");
        assertThat(changed("理论学习参加人次", "上期", "全县")).isEqualTo("4|—|以前各期的数字有更正\n" + deed);
        assertThat(changed("理论学习参加人次", "本年累计", "全县")).isEqualTo("84|80|以前各期的数字有更正\n" + deed);
        assertThat(attendees("全县")).isEmpty();
    }
}
