package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands while another process stays up: it does them, and they say and end as they would by themselves. */
class HandOverIT {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @TempDir
    private Path folder;

    private Program county() {
        Program program = new Program(folder);
        new DropFolder(program.input()).register("U01 城关镇", "U02 东河镇").study("城关镇.xlsx", "城关镇", JUNE, 12, 30, "若干");
        return program;
    }

    private static final List<List<String>> LOOKING = List.of(
            List.of("status"),
            List.of("status", "--period", "2024-06"),
            List.of("explain", "study.attendees", "--period", "2024-06"),
            List.of("explain", "nothing.such", "--period", "2024-06"),
            List.of("report", "--period", "2024-06", "--narrative", "nothing"));

    @Test
    void commandsSayAndEndTheSame() {
        Program program = county();
        program.night();
        List<Program.Ended> alone = LOOKING.stream()
                .map(words -> program.command(words.toArray(String[]::new)))
                .toList();

        try (Served served = Served.start(program)) {
            assertThat(served.said()).contains(served.url().toString());
            List<Program.Ended> handed = LOOKING.stream()
                    .map(words -> program.command(words.toArray(String[]::new)))
                    .toList();

            assertThat(handed).isEqualTo(alone);
            assertThat(handed).extracting(Program.Ended::exit).containsExactly(0, 0, 0, 2, 2);
        }
    }

    @Test
    void aRunIsHandedOver() {
        Program program = county();
        try (Served served = Served.start(program)) {
            assertThat(served.said()).contains(served.url().toString());
            Program.Ended ended = program.command("run", "--strict");

            assertThat(ended.exit()).as(ended.said()).isEqualTo(3);
            assertThat(ended.out()).contains("2024年6月的报告已生成", "报告在：" + program.output());
            assertThat(program.county("2024-06", "study.attendees")).isEqualTo(42);
        }
    }

    @Test
    void otherFoldersAreRefused() {
        Program program = county();
        try (Served served = Served.start(program)) {
            assertThat(served.said()).contains(served.url().toString());
            List<String> elsewhere = List.of(
                    "run",
                    "--data",
                    program.data().toString(),
                    "--output",
                    folder.resolve("elsewhere").toString());
            Program.Ended ended = program.startBare(System.getenv(), elsewhere).end();

            assertThat(ended.exit()).isEqualTo(2);
            assertThat(ended.err()).contains("网页正在运行，用的是收件文件夹 " + program.input() + " 和报告文件夹 " + program.output());
        }
    }

    @Test
    void aSecondOneThatStaysUpIsRefused() {
        Program program = county();
        try (Served served = Served.start(program)) {
            assertThat(served.said()).contains(served.url().toString());
            Program.Ended ended = program.command("serve", "--port", "0");

            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.err()).contains("另一个 huizong 正在运行");
        }
    }

    @Test
    void afterAPowerFailureCommandsWorkByThemselves() {
        Program program = county();
        program.night();
        Served.start(program).kill();

        assertThat(program.data().resolve("huizong.relay")).exists();
        assertThat(program.command("status").exit()).isZero();
    }

    @Test
    void whenItEndsTheDoorIsGone() {
        Program program = county();
        Served.start(program).close();

        assertThat(program.data().resolve("huizong.relay")).doesNotExist();
        assertThat(program.command("status").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "POST, 0000", "GET, right", "POST, absent"})
    void whoDoesNotKnowTheTokenIsRefused(String method, String token) throws IOException, InterruptedException {
        Program program = county();
        try (Served served = Served.start(program)) {
            assertThat(served.said()).contains(served.url().toString());
            Path door = program.data().resolve("huizong.relay");
            List<String> lines = Files.readAllLines(door);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door)))
                    .isEqualTo("rw-------");
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + lines.get(0) + "/command"))
                    .method(method, HttpRequest.BodyPublishers.ofString("{\"arguments\":[\"run\"]}"));
            if (!token.equals("absent")) {
                request.header("X-Huizong-Token", token.equals("right") ? lines.get(1) : token);
            }

            int status = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();

            assertThat(status).isEqualTo(403);
            assertThat(program.output()).doesNotExist();
        }
    }
}
