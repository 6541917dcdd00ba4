package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A heap in which a list of all findings, or of all rows, has no room. */
class BigFilesIT {
    private static final int ROWS = 80_000;
    private static final Map<String, String> SMALL_HEAP = Map.of("JAVA_TOOL_OPTIONS", "-Xmx64m");

    @TempDir
    private Path folder;

    @Test
    void whereEveryRowIsWrongTheFileIsCheckedToItsEnd() throws IOException {
        Program program = new Program(folder);
        new DropFolder(program.input()).register("U01 城关镇");
        Path file = folder.resolve("城关镇2024年6月.csv");
        Stream<String> rows = IntStream.range(0, ROWS).mapToObj(i -> "2024-05-03,第" + i + "期专题学习,集体学习,约12,,");
        Files.write(file, (Iterable<String>) Stream.concat(Stream.of("学习日期,学习主题,学习形式,参加人次,主办单位,地点"), rows)::iterator);

        Program.Ended ended = program.startIn(Program.environmentWith(SMALL_HEAP), "check", file.toString())
                .end();

        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out().lines().limit(2))
                .containsExactly(
                        "城关镇2024年6月.csv：错误 80000 处，核实 80000 处，提示 0 处",
                        "  城关镇 2024年6月 理论学习情况统计表（退回）：可计入 0 行，不能计入 80000 行，跳过 0 行");
        assertThat(ended.out().lines()).hasSize(2 + 2 * 1001);
        assertThat(ended.out()).contains("（从第 1002 行到第 80001 行，同样的问题共有 79000 处，不再逐条列出。）");
    }
}
