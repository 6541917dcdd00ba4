package io.huizong.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.decision.Actor;
import io.huizong.job.Progress;
import io.huizong.job.RunKind;
import io.huizong.job.RunRequest;
import io.huizong.job.Turn;
import io.huizong.period.Period;
import io.huizong.report.RunAccount;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import io.huizong.store.Submissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stops a run stops that one and no other, whenever it is. */
class StoppingTest {
    private static final Actor CLERK = new Actor("乙");
    private static final String STOPPED = "本次汇总被停止，已经完成的部分保留，下次从停下的地方继续。";

    @TempDir
    private Path folder;

    private UpDesk desk;
    private RunBoard board;

    @BeforeEach
    void start() {
        new DropFolder(folder.resolve("input")).register("U01 城关镇").study("城关镇.xlsx", "城关镇", YearMonth.of(2024, 6), 12);
        desk = new UpDesk(folder);
        board = desk.part(RunBoard.class);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private static RunRequest whole() {
        return RunRequest.run("甲", Set.of(), false);
    }

    private RunAccount await(Turn turn) {
        try {
            return board.await(turn, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Run.Outcome> outcomes() {
        return desk.part(Runs.class).newest(0, 10).stream().map(Run::outcome).toList();
    }

    /** Does something when a run has its number, and at each of its stages. */
    private record Meanwhile(Runnable begun, Runnable stage) implements Progress {
        @Override
        public void begun(long run) {
            begun.run();
        }

        @Override
        public void stage(String name, int total) {
            stage.run();
        }

        @Override
        public void step() {}
    }

    @Test
    void oneThatHasEndedStopsNoOther() throws IOException {
        Turn ended = board.keep(whole());
        await(ended);

        RunAccount next = board.await(
                whole(),
                new Meanwhile(
                        () -> {}, () -> assertThat(board.stop(ended, CLERK)).isFalse()));

        assertThat(next.failures()).isEmpty();
        assertThat(outcomes()).containsExactly(Run.Outcome.DONE, Run.Outcome.DONE);
    }

    @Test
    void oneThatWaitsIsGivenUpAndTheLookGoesOn() throws IOException {
        List<RunAccount> waited = new ArrayList<>();
        Runnable once = () -> {
            if (waited.isEmpty()) {
                Turn waiting = board.keep(whole());
                assertThat(board.stop(waiting, CLERK)).isTrue();
                waited.add(await(waiting));
                assertThat(board.stop(waiting, CLERK)).isFalse();
            }
        };

        RunAccount look = board.await(RunRequest.look("监视"), new Meanwhile(() -> {}, once));

        assertThat(look.failures()).isEmpty();
        assertThat(waited).singleElement().extracting(RunAccount::failures).isEqualTo(List.of(STOPPED));
        assertThat(outcomes()).containsExactly(Run.Outcome.DONE);
    }

    @Test
    void oneThatHasItsTurnDoesNotBegin() {
        Turn own = board.keep(whole());
        assertThat(board.stop(own, CLERK)).isTrue();

        assertThat(await(own).failures()).containsExactly(STOPPED);
        assertNothingWasRead();
    }

    /** Its job is not there yet to be told. */
    @Test
    void oneThatHasItsNumberTakesNoStep() throws IOException {
        Turn own = board.keep(whole());

        RunAccount account = board.await(own, new Meanwhile(() -> board.stop(own, CLERK), () -> {}));

        assertThat(account.failures()).containsExactly(STOPPED);
        assertNothingWasRead();
    }

    private void assertNothingWasRead() {
        assertThat(desk.part(Submissions.class).of(Period.of("2024-06"))).isEmpty();
        assertThat(outcomes()).containsExactly(Run.Outcome.STOPPED);
        await(board.keep(whole()));
        assertThat(outcomes()).containsExactly(Run.Outcome.DONE, Run.Outcome.STOPPED);
        assertThat(desk.output("2024-06/figures.json")).exists();
    }

    @Test
    void aReportIsWrittenToItsEnd() throws IOException {
        await(board.keep(whole()));
        Turn report = board.keep(RunRequest.report("甲", Period.of("2024-06"), Set.of()));

        RunAccount account = board.await(
                report,
                new Meanwhile(() -> assertThat(board.stop(report, CLERK)).isFalse(), () -> {}));

        assertThat(report.request().kind()).isEqualTo(RunKind.REPORT);
        assertThat(account.failures()).isEmpty();
        assertThat(account.outcomes()).hasSize(1);
    }
}
