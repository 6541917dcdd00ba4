package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.decision.Actor;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.intake.RejectedSheet;
import io.huizong.period.Period;
import io.huizong.store.FileStore;
import io.huizong.store.Receipt;
import io.huizong.store.Receipts;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that are taken while files are read: they are not lost, and nothing slips past a lock. */
class DecisionsDuringReadingTest {
    private static final Actor WANG = new Actor("王芳");
    private static final Period JUNE = Period.of("2024-06");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        new DropFolder(folder.resolve("input"))
                .register("U01 城关镇")
                .study("城关镇.xlsx", "城关镇", YearMonth.of(2024, 6), 10, 20);
        desk = new Desk(folder);
        desk.night();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private Receipt receipt() {
        return desk.part(Receipts.class).arrivedIn(1).get(0);
    }

    private static RejectedSheet june(Receipt receipt) {
        Finding finding = Finding.of(FindingCode.SHEET_HIDDEN);
        return new RejectedSheet(receipt.file(), null, "U01", "study", JUNE, List.of(finding));
    }

    private List<StoredSubmission> stored() {
        return desk.part(Submissions.class).of(JUNE);
    }

    @Test
    void aLockThatIsSetWhileAFileIsReadAgainKeepsWhatCounted() {
        List<StoredSubmission> before = stored();
        List<Boolean> locked = new ArrayList<>();
        desk.part(FileStore.class).replace(receipt(), "other", into -> {
            locked.add(into.isLocked(JUNE));
            if (locked.size() == 1) {
                inAnotherThread(() -> desk.part(Decisions.class).lock(WANG, JUNE));
            }
            into.rejected(june(receipt()));
        });
        assertThat(locked).containsExactly(false, true);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsStoredOfAPeriodBeforeItIsLockedRefusesTheLock() {
        desk.part(FileStore.class).replace(receipt(), "other", into -> into.rejected(june(receipt())));
        Outcome outcome = desk.part(Decisions.class).lock(WANG, JUNE);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(stored()).extracting(StoredSubmission::counts).containsExactly(false);
    }

    private static void inAnotherThread(Supplier<Outcome> decision) {
        List<Outcome> outcomes = new ArrayList<>();
        Thread thread = new Thread(() -> outcomes.add(decision.get()));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(outcomes).allMatch(o -> o instanceof Outcome.Done);
    }
}
