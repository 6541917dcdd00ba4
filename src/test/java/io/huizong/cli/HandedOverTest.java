package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.cli.relay.Door;
import io.huizong.cli.relay.Handing;
import io.huizong.cli.relay.Relay;
import io.huizong.decision.Actor;
import io.huizong.job.Progress;
import io.huizong.job.RunKind;
import io.huizong.job.RunRequest;
import io.huizong.report.RunAccount;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import io.huizong.watch.RunBoard;
import io.huizong.watch.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Commands that are handed over, and are stopped or left alone while they wait for a look's end. */
class HandedOverTest {
    @TempDir
    private Path folder;

    private Application application;
    private Relay relay;
    private RunBoard board;
    private final BlockingQueue<RunState> states = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        new DropFolder(place("input")).register("U01 城关镇").study("城关镇.xlsx", "城关镇", YearMonth.of(2024, 6), 12);
        Map<String, Object> settings = new HashMap<>(Map.of(
                "server.port",
                0,
                "huizong.management.port",
                -1,
                "huizong.schedule.cron",
                "-",
                "huizong.watch.every",
                "-"));
        for (String name : List.of("input", "output", "data")) {
            settings.put("huizong." + name, place(name).toString());
        }
        application = Application.serving(settings);
        relay = new Hosting(application).open();
        board = application.part(RunBoard.class);
        board.await(RunRequest.run("夜", Set.of(), false), Progress.SILENT);
        board.listen(states::add);
    }

    @AfterEach
    void end() throws IOException {
        relay.close();
        application.close();
    }

    private Path place(String name) {
        return folder.resolve(name).toAbsolutePath();
    }

    /** A look that has found something, and goes on when it may. */
    private CompletableFuture<RunAccount> look() {
        new DropFolder(place("input")).study("城关镇7月.xlsx", "城关镇", YearMonth.of(2024, 7), 5);
        Progress held = new Progress() {
            @Override
            public void stage(String name, int total) {
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void step() {}
        };
        return CompletableFuture.supplyAsync(() -> {
            try {
                return board.await(RunRequest.look("监视"), held);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Waits until something of a kind is on the board, or has left it. */
    private void awaitState(RunKind kind, boolean over) throws InterruptedException {
        RunState state;
        do {
            state = states.take();
        } while (state.kind() != kind || state.isOver() != over);
    }

    private List<Run> runs() {
        return application.part(Runs.class).newest(0, 10);
    }

    @Test
    void aReportThatIsStoppedWhileItWaitsSaysSo() throws Exception {
        CompletableFuture<RunAccount> look = look();
        awaitState(RunKind.LOOK, false);
        HeardShell shell = new HeardShell();
        String[] words = {
            "report",
            "--period",
            "2024-06",
            "--input",
            place("input").toString(),
            "--output",
            place("output").toString(),
            "--data",
            place("data").toString()
        };
        CompletableFuture<Integer> report = CompletableFuture.supplyAsync(() -> Main.run(words, shell));
        awaitState(RunKind.REPORT, false);

        assertThat(board.stop(new Actor("乙"))).isTrue();
        assertThat(report.get()).isEqualTo(1);
        assertThat(shell.saidErr()).isEqualTo("本次汇总被停止，已经完成的部分保留，下次从停下的地方继续。\n");
        assertThat(shell.saidOut()).isEmpty();

        goOn.countDown();
        assertThat(look.get().failures()).containsExactly("本次汇总被停止，已经完成的部分保留，下次从停下的地方继续。");
        assertThat(runs()).extracting(Run::kind).containsExactly("look", "run");
    }

    @Test
    void aRunWhoseCallerIsGoneIsGivenUpAndTheLookGoesOn() throws Exception {
        CompletableFuture<RunAccount> look = look();
        awaitState(RunKind.LOOK, false);
        try (Socket caller = call("run")) {
            assertThat(caller.isConnected()).isTrue();
            awaitState(RunKind.RUN, false);
        }
        awaitState(RunKind.RUN, true);

        goOn.countDown();
        assertThat(look.get().failures()).isEmpty();
        assertThat(runs()).extracting(Run::kind).containsExactly("look", "run");
        assertThat(runs()).extracting(Run::outcome).containsOnly(Run.Outcome.DONE);
        assertThat(place("output").resolve("2024-07")).doesNotExist();
    }

    /** As another process does, without listening. */
    private Socket call(String command) throws IOException {
        Door door = Door.in(place("data")).orElseThrow();
        Handing own = application.places();
        byte[] body = JsonMapper.builder()
                .build()
                .writeValueAsBytes(new Handing(List.of(command), "甲", own.input(), own.output(), own.data()));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
        socket.getOutputStream()
                .write(("POST /command HTTP/1.1\r\nHost: x\r\nX-Huizong-Token: " + door.token() + "\r\nContent-Length: "
                                + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        return socket;
    }
}
