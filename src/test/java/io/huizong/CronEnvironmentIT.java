package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Cron gives a path and no locale; there a JVM cannot see Chinese file names. */
@EnabledOnOs(OS.LINUX)
class CronEnvironmentIT {
    private static final Map<String, String> CRON = Map.of("PATH", System.getenv("PATH"));

    @TempDir
    private Path usual;

    @TempDir
    private Path cron;

    @Test
    void sameNamesAndFiguresWithoutALocale() {
        Program expected = prepared(usual);
        expected.night();
        Program program = prepared(cron);

        Program.Ended ended = program.startIn(CRON, "run").end();

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(program.published().keySet())
                .isEqualTo(expected.published().keySet())
                .contains("2024-06/2024年6月汇总表.xlsx", "2024-06/2024年6月工作情况通报.docx");
        assertThat(program.figures("2024-06")).isEqualTo(expected.figures("2024-06"));
        assertThat(ended.out()).contains("汇总");
        assertThat(Program.text(program.output().resolve("本次运行.txt"))).contains("汇总");
    }

    @Test
    void exitCodesPassThrough() {
        Program program = new Program(cron);

        assertThat(program.startIn(CRON, "run").end().exit()).isEqualTo(1);
        assertThat(program.startBare(CRON, List.of("--no-such-option")).end().exit())
                .isEqualTo(2);
    }

    private static Program prepared(Path folder) {
        Program program = new Program(folder);
        Folders.copy(Folders.cases().resolve("plain/input"), program.input());
        Folders.age(program.input(), Map.of());
        return program;
    }
}
