package io.huizong.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.decision.Actor;
import io.huizong.job.Progress;
import io.huizong.job.RunGoing;
import io.huizong.job.RunKind;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.report.RunAccount;
import io.huizong.store.Periods;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import io.huizong.store.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and looks in a process that stays up, with the watch over the folder switched off. */
class LooksTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final Period PERIOD = Period.of("2024-06");

    @TempDir
    private Path folder;

    private UpDesk desk;
    private DropFolder drop;
    private RunBoard board;

    @BeforeEach
    void start() {
        drop = new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 东河镇");
        desk = new UpDesk(folder);
        board = desk.part(RunBoard.class);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private RunAccount run(RunRequest request) throws IOException {
        return board.await(request, Progress.SILENT);
    }

    private List<Run> runs() {
        return desk.part(Runs.class).newest(0, 10);
    }

    private static RunRequest whole(String by) {
        return RunRequest.run(by, Set.of(), false);
    }

    @Test
    void lookFindsAndPublishesNothing() throws IOException {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12, "若干");
        assertThat(run(RunRequest.look("监视")).failures()).isEmpty();

        assertThat(desk.part(Submissions.class).of(PERIOD)).hasSize(1);
        assertThat(desk.part(Periods.class).stale()).contains(PERIOD, Period.of("2024"));
        assertThat(desk.output("2024-06")).doesNotExist();
        assertThat(desk.output("本次运行.txt")).doesNotExist();
        Run look = runs().get(0);
        assertThat(look.kind()).isEqualTo("look");
        assertThat(look.by()).isEqualTo("监视");
        assertThat(look.outcome()).isEqualTo(Run.Outcome.DONE);
        assertThat(look.counts().arrived()).isEqualTo(1);
        assertThat(look.counts().errors()).isEqualTo(1);
        assertThat(desk.part(Runs.class).account(look.id())).contains("本次检查已完成，报告等下一次汇总再更新。", "新收到文件 1 个。");

        RunAccount night = run(whole("定时"));
        assertThat(night.lines()).contains("新收到文件 1 个。");
        assertThat(desk.output("2024-06/figures.json")).exists();
        assertThat(Files.readString(desk.output("本次运行.txt"))).contains("新收到文件 1 个。");
        assertThat(runs().get(0).counts().arrived()).isZero();
        assertThat(runs().get(0).counts().published()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void lookThatFindsNothingLeavesNothing() throws IOException {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12);
        run(whole("甲"));
        List<Run> before = runs();
        run(RunRequest.look("监视"));
        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void secondRunIsRefusedAtOnceAndAFailureIsNoted() throws Exception {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = new Thread(() -> waiting(begun, goOn));
        first.start();
        begun.await();

        assertThatThrownBy(() -> board.start(whole("乙")))
                .isInstanceOfSatisfying(
                        RunGoing.class, e -> assertThat(e.kind()).isEqualTo(RunKind.RUN))
                .hasMessageMatching("另一个 huizong 正在运行（开始于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d），本次没有执行。请等它结束后再试。");
        assertThat(board.going())
                .hasValueSatisfying(state -> assertThat(state.by()).isEqualTo("甲"));
        assertThatThrownBy(() -> board.start(RunRequest.look("监视"))).isInstanceOf(RunGoing.class);
        goOn.countDown();
        first.join();

        assertThat(board.going()).isEmpty();
        assertThat(runs()).hasSize(1);
        Files.delete(desk.input().resolve("单位名册.xlsx"));
        Files.delete(desk.input().resolve("城关镇.xlsx"));
        Files.delete(desk.input());
        assertThat(run(whole("丙")).failures()).hasSize(1);
        assertThat(runs().get(0).outcome()).isEqualTo(Run.Outcome.FAILED);
        assertThat(runs().get(0).failures().get(0)).startsWith("收件文件夹不存在或不能读取：");
    }

    private void waiting(CountDownLatch begun, CountDownLatch goOn) {
        try {
            board.await(whole("甲"), new Progress() {
                @Override
                public void stage(String name, int total) {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }

                @Override
                public void step() {}
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void runWaitsForALooksEnd() throws Exception {
        drop.study("城关镇.xlsx", "城关镇", JUNE, 12);
        AtomicReference<RuntimeException> refused = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        List<RunKind> over = new CopyOnWriteArrayList<>();
        board.listen(state -> {
            if (state.isOver()) {
                over.add(state.kind());
                if (state.kind() == RunKind.RUN) {
                    ended.countDown();
                }
            }
        });
        board.await(RunRequest.look("监视"), new Progress() {
            @Override
            public void stage(String name, int total) {
                if (refused.get() == null) {
                    assertThat(board.start(whole("甲")).stage()).isEmpty();
                    try {
                        board.start(whole("乙"));
                    } catch (RunGoing e) {
                        refused.set(e);
                    }
                }
            }

            @Override
            public void step() {}
        });
        ended.await();
        assertThat(refused.get()).isInstanceOf(RunGoing.class);
        assertThat(over).containsExactly(RunKind.LOOK, RunKind.RUN);
        assertThat(desk.output("2024-06/figures.json")).exists();
    }

    @Test
    void stoppedRunLosesNothingAndTheNextGoesOn() throws IOException {
        for (int i = 1; i <= 12; i++) {
            drop.study("城关镇" + i + ".xlsx", "城关镇", YearMonth.of(2023, i), 10 + i);
        }
        RunAccount stopped = board.await(whole("甲"), new Progress() {
            private int stages;

            @Override
            public void stage(String name, int total) {
                stages++;
            }

            @Override
            public void step() {
                if (stages == 2) {
                    stages++;
                    assertThat(board.stop(new Actor("乙"))).isTrue();
                }
            }
        });
        assertThat(stopped.failures()).containsExactly("本次汇总被停止，已经完成的部分保留，下次从停下的地方继续。");
        assertThat(runs().get(0).outcome()).isEqualTo(Run.Outcome.STOPPED);
        assertThat(desk.output("2023")).doesNotExist();

        RunAccount next = run(whole("甲"));
        assertThat(next.failures()).isEmpty();
        assertThat(next.lines()).contains("新收到文件 12 个。");
        assertThat(Files.readString(desk.output("2023/figures.json"))).containsPattern("\"value\" ?: ?198\\b");
        assertThat(board.stop(new Actor("乙"))).isFalse();
    }
}
