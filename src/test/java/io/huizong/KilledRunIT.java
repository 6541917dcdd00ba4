package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that is killed at any moment, and run again, comes to what an unkilled one does. */
class KilledRunIT {
    private static final List<String> UNITS = List.of("城关镇", "东河镇", "西山乡", "南岭乡", "北屯镇", "白石镇", "柳林乡");
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 5;
    private static final int EARLIEST_MS = 500;

    @TempDir
    private static Path shared;

    private static Program unkilled;
    private static long took;

    @TempDir
    private Path folder;

    /** {@code -Dhuizong.kills=10} for more. */
    static IntStream kills() {
        return IntStream.range(0, Integer.getInteger("huizong.kills", 3));
    }

    @BeforeAll
    static void runWithoutKilling() {
        unkilled = new Program(shared);
        fill(unkilled.input());
        long began = System.nanoTime();
        unkilled.night();
        took = (System.nanoTime() - began) / 1_000_000;
    }

    /** Six units' workbooks of three forms for one month, and small reports of seven units for five more. */
    private static void fill(Path input) {
        Folders.copy(Folders.cases().resolve("plain/input"), input);
        Folders.age(input, java.util.Map.of());
        DropFolder drop = new DropFolder(input);
        for (int m = 0; m < MONTHS; m++) {
            YearMonth month = FIRST.plusMonths(m);
            for (int u = 0; u < UNITS.size(); u++) {
                String path = month + "/" + UNITS.get(u) + "_学习.xlsx";
                Object odd = u % 3 == 0 ? "约" + (40 + m) : u % 3 == 1 ? "若干" : 20;
                drop.study(path, UNITS.get(u), month, 10 + u, 30 + m, odd);
            }
        }
        drop.nil("零报告.xlsx", "柳林乡", YearMonth.of(2024, 6));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void killedAtAnyMoment(int seed) throws Exception {
        Program program = new Program(folder);
        Folders.copy(unkilled.input(), program.input());
        long moment = EARLIEST_MS + new Random(seed).nextLong(Math.max(1, took - EARLIEST_MS));

        Program.Going going = program.start("run");
        Thread.sleep(moment);
        going.process().destroyForcibly();
        int exit = going.end().exit();
        boolean figuresThere = Files.exists(program.output().resolve("2024/figures.json"));
        System.out.println("killed after " + moment + " of " + took + " ms: exit " + exit
                + (figuresThere ? ", the year was published" : ""));
        program.night();

        assertSameAsUnkilled(program);
    }

    @Test
    void askedToEndItEndsByItself() throws Exception {
        Program program = new Program(folder);
        Folders.copy(unkilled.input(), program.input());
        Program.Going going = program.start("run");
        while (going.process().isAlive() && !Files.exists(program.output().resolve(".staging"))) {
            Thread.sleep(20);
        }

        going.process().destroy();
        Program.Ended ended = going.end();

        assertThat(ended.exit()).as(ended.said()).isNotZero();
        program.night();
        assertSameAsUnkilled(program);
    }

    private static void assertSameAsUnkilled(Program program) {
        assertThat(program.periods()).isEqualTo(unkilled.periods()).contains("2024-01", "2024-06", "2024");
        for (String period : unkilled.periods()) {
            assertThat(program.figures(period)).as(period).isEqualTo(unkilled.figures(period));
        }
        List<String> files = program.published().keySet().stream()
                .filter(f -> !f.contains("/history/"))
                .toList();
        assertThat(files).isEqualTo(List.copyOf(unkilled.published().keySet()));
    }
}
