package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.decision.Actor;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.job.Consolidations;
import io.huizong.job.Overview;
import io.huizong.job.Progress;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is locked stays as it is, to the byte, until it is unlocked; what is open goes on. */
class LockedPeriodTest {
    private static final Actor WANG = new Actor("王芳");
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final String ATTENDEES = "study.attendees";

    @TempDir
    private Path folder;

    private DropFolder drop;
    private Desk desk;
    private Outputs outputs;

    @BeforeEach
    void juneIsPublished() {
        drop = new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 柳林街道");
        drop.study("城关镇6月.xlsx", "城关镇", JUNE, 10, 20);
        desk = new Desk(folder);
        outputs = new Outputs(folder.resolve("output"));
        desk.night();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aCorrectionThatComesLateIsRefusedUntilThePeriodIsUnlocked() throws IOException {
        decide(decisions().lock(WANG, Period.of("2024-06")));
        List<String> before = outputs.of("2024-06");
        drop.study("城关镇6月.xlsx", "城关镇", JUNE, 10, 20, 500);
        drop.study("柳林街道6月.xlsx", "柳林街道", JUNE, 7);
        assertThat(desk.night().rejected())
                .extracting(StoredSubmission::file)
                .containsExactlyInAnyOrder("城关镇6月.xlsx", "柳林街道6月.xlsx");
        assertThat(findings()).contains("报告期“2024年6月”已锁定，不再接收报送。如需更正，请与汇总单位联系解锁。");
        assertThat(outputs.of("2024-06")).isEqualTo(before);
        assertThat(outputs.value("2024", ATTENDEES)).isEqualTo("30");

        decide(decisions().unlock(WANG, Period.of("2024-06"), "城关镇漏报一场"));
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("537");
        assertThat(outputs.value("2024", ATTENDEES)).isEqualTo("537");
    }

    @Test
    void readingAgainUnderAnotherRegisterLeavesALockedPeriodAlone() throws IOException {
        drop.study("河口镇6月.xlsx", "河口镇", JUNE, 3);
        drop.study("城关镇5月.xlsx", "城关镇", MAY, 4);
        desk.night();
        decide(decisions().lock(WANG, Period.of("2024-06")));
        List<String> before = outputs.of("2024-06");
        List<StoredSubmission> stored = stored("2024-06");
        drop.register("U01 城关镇", "U02 柳林街道", "U03 河口镇");
        drop.study("河口镇5月.xlsx", "河口镇", MAY, 6);
        desk.night();
        assertThat(stored("2024-06")).isEqualTo(stored);
        assertThat(outputs.of("2024-06")).isEqualTo(before);
        assertThat(outputs.value("2024-05", ATTENDEES)).isEqualTo("10");

        assertThat(desk.part(Consolidations.class)
                        .run(Progress.SILENT, Set.of(), true)
                        .failures())
                .isEmpty();
        assertThat(stored("2024-06")).isEqualTo(stored);
        assertThat(outputs.of("2024-06")).isEqualTo(before);

        decide(decisions().unlock(WANG, Period.of("2024-06"), "名册新增单位"));
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("33");
    }

    @Test
    void ofAFileWithALockedAndAnOpenSheetTheOpenOneCounts() throws IOException {
        decide(decisions().lock(WANG, Period.of("2024-05")));
        drop.studies("柳林街道.xlsx", "柳林街道", List.of(MAY, JUNE), 5, 6);
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("41");
        assertThat(stored("2024-05")).extracting(StoredSubmission::counts).containsExactly(false);

        decide(decisions().unlock(WANG, Period.of("2024-05"), "补报五月份"));
        desk.night();
        assertThat(outputs.value("2024-05", ATTENDEES)).isEqualTo("11");

        decide(decisions().lock(WANG, Period.of("2024-05")));
        List<String> may = outputs.of("2024-05");
        List<StoredSubmission> stored = stored("2024-05");
        drop.studies("柳林街道.xlsx", "柳林街道", List.of(MAY, JUNE), 5, 6, 100);
        desk.night();
        drop.register("U01 城关镇", "U02 柳林街道", "U03 河口镇");
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("141");
        assertThat(outputs.of("2024-05")).isEqualTo(may);
        assertThat(stored("2024-05").subList(0, stored.size()))
                .extracting(StoredSubmission::counts)
                .isEqualTo(stored.stream().map(StoredSubmission::counts).toList());
        assertThat(outputs.value("2024", ATTENDEES)).isEqualTo("152");
    }

    @Test
    void aLockedYearLocksItsMonthsAndIsUnlockedOnlyAsAYear() throws IOException {
        decide(decisions().lock(WANG, Period.of("2024")));
        List<String> year = outputs.of("2024");
        List<String> june = outputs.of("2024-06");
        drop.study("柳林街道5月.xlsx", "柳林街道", MAY, 9);
        drop.study("城关镇2025.xlsx", "城关镇", YearMonth.of(2025, 6), 40);
        desk.night();
        assertThat(outputs.of("2024")).isEqualTo(year);
        assertThat(outputs.of("2024-06")).isEqualTo(june);
        assertThat(outputs.figure("2025-06", ATTENDEES).get("yearAgo").asString())
                .isEqualTo("30");

        assertThat(decisions().unlock(WANG, Period.of("2024-06"), "单独解锁六月"))
                .isInstanceOf(Outcome.Refused.class)
                .extracting(Outcome::words)
                .isEqualTo("2024年6月没有单独锁定，是随“2024年”一起锁定的。请解锁“2024”。");
        assertThat(desk.report(Period.of("2024-06")))
                .isInstanceOfSatisfying(
                        PublicationOutcome.Failed.class,
                        failed -> assertThat(failed.reasons()).containsExactly("已随“2024年”锁定，报告不再重写。确需重写的，请先解锁“2024”。"));
        assertThat(outputs.of("2024-06")).isEqualTo(june);
    }

    @Test
    void aFileThatLeavesTheFolderOrIsOnlyRenamedChangesNothingThatIsLocked() throws IOException {
        decide(decisions().lock(WANG, Period.of("2024-06")));
        List<String> before = outputs.of("2024-06");
        drop.copy("城关镇6月.xlsx", "归档-城关镇6月.xlsx").remove("城关镇6月.xlsx");
        assertThat(desk.night().rejected()).isEmpty();
        assertThat(outputs.of("2024-06")).isEqualTo(before);
        assertThat(outputs.value("2024", ATTENDEES)).isEqualTo("30");
    }

    @Test
    void whatAnEarlierMonthSaysAsksNothingOfALockedOneUntilItIsUnlocked() {
        decide(decisions().lock(WANG, Period.of("2024-06")));
        drop.study("城关镇5月.xlsx", "城关镇", MAY, 10, 20);
        desk.night();
        assertThat(repeated()).isEmpty();
        decide(decisions().unlock(WANG, Period.of("2024-06"), "核实六月份"));
        desk.night();
        assertThat(repeated()).hasSize(1);
    }

    private List<Finding> repeated() {
        return desk.part(Overview.class).of(Period.of("2024-06")).findings().stream()
                .filter(f -> f.code() == FindingCode.HISTORY_CUMULATIVE)
                .toList();
    }

    @Test
    void ofARefusedFileAnyCopyThatIsLeftIsTakenWhenThePeriodIsUnlocked() {
        decide(decisions().lock(WANG, Period.of("2024-06")));
        drop.study("柳林街道6月.xlsx", "柳林街道", JUNE, 7).copy("柳林街道6月.xlsx", "柳林街道6月（副本）.xlsx");
        assertThat(desk.night().rejected()).hasSize(2);
        drop.remove("柳林街道6月.xlsx");
        desk.night();
        decide(decisions().unlock(WANG, Period.of("2024-06"), "柳林街道补报"));
        desk.night();
        assertThat(outputs.value("2024-06", ATTENDEES)).isEqualTo("37");
    }

    @Test
    void aPeriodOfWhichSomethingStillWaitsForARunIsNotLocked() {
        drop.study("城关镇6月.xlsx", "城关镇", JUNE, 10, 20, 500);
        desk.night();
        long newest = stored("2024-06").get(1).id();
        decide(decisions().withdraw(WANG, newest, ""));
        assertThat(decisions().lock(WANG, Period.of("2024")).words()).isEqualTo("2024年6月有改动还没有写入报告。请先执行一次汇总，再锁定2024年。");
        desk.night();
        decide(decisions().lock(WANG, Period.of("2024")));
        assertThat(decisions().withdraw(WANG, stored("2024-06").get(0).id(), "").words())
                .isEqualTo("2024年6月已锁定（锁定的是“2024年”），不能改动。确需改动的，请先解锁“2024”。");
    }

    private String findings() {
        StringBuilder all = new StringBuilder();
        desk.part(Submissions.class).findingsOfRefused(f -> all.append(f.message(Messages.bundled())));
        return all.toString();
    }

    private List<StoredSubmission> stored(String period) {
        return desk.part(Submissions.class).of(Period.of(period));
    }

    private Decisions decisions() {
        return desk.part(Decisions.class);
    }

    private static void decide(Outcome outcome) {
        assertThat(outcome).as(outcome.words()).isInstanceOf(Outcome.Done.class);
    }
}
