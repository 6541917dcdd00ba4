package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes blank workbooks, run as the program runs it. */
class TemplateCommandTest {
    @TempDir
    private Path folder;

    private record Ended(int exit, String said) {}

    @BeforeEach
    void register() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Path register = Files.writeString(folder.resolve("input/单位名册.csv"), """
                单位代码,单位名称,别名,类别,应报表,免报表,启用日期,停用日期,联系人
                U01,城关镇,城关,乡镇街道,,,,,
                U02,县教育局,,县直部门,理论学习,,,,
                """);
        Files.setLastModifiedTime(register, FileTime.from(Instant.parse("2024-07-01T00:00:00Z")));
    }

    private Ended template(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of("template", "--input", folder.resolve("input").toString()), Stream.of(arguments))
                .toList();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream into = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(into);
            System.setErr(into);
            return new Ended(
                    Main.run(all.toArray(String[]::new), new Shell.Own()), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("空白"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private String to() {
        return folder.resolve("空白").toString();
    }

    @Test
    void aWorkbookForEveryUnitOfTheRegister() throws IOException {
        Ended ended = template("--period", "2024-06", "--to", to());
        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.said()).endsWith("已生成 2 份2024年6月空白报表，在：" + to() + System.lineSeparator());
        assertThat(written()).containsExactly("县教育局2024年6月报表.xlsx", "城关镇2024年6月报表.xlsx");
    }

    @Test
    void orForTheUnitsNamed() throws IOException {
        assertThat(template("--period", "2024-06", "--unit", "城关", "--to", to()).exit())
                .isZero();
        assertThat(written()).containsExactly("城关镇2024年6月报表.xlsx");
    }

    @Test
    void aUnitThatTheRegisterDoesNotKnowIsWrongUsage() {
        Ended ended = template("--period", "2024-06", "--unit", "北屯镇", "--to", to());
        assertThat(ended.exit()).isEqualTo(Main.WRONG_USAGE);
        assertThat(ended.said()).contains("单位名册中没有“北屯镇”。");
        assertThat(folder.resolve("空白")).doesNotExist();
    }

    @Test
    void whatIsNoPeriodIsWrongUsage() {
        Ended ended = template("--period", "六月", "--to", to());
        assertThat(ended.exit()).isEqualTo(Main.WRONG_USAGE);
        assertThat(ended.said()).contains("“六月”不是报告期");
    }

    @Test
    void withoutARegisterNobodyIsKnown() throws IOException {
        Files.delete(folder.resolve("input/单位名册.csv"));
        Ended ended = template("--period", "2024-06", "--to", to());
        assertThat(ended.exit()).isEqualTo(Main.FAILED);
        assertThat(ended.said()).contains("没有单位名册，不知道该给哪些单位生成空白报表。");
    }

    @Test
    void aPeriodForWhichNothingIsDueSaysSo() {
        Ended ended = template("--period", "2024", "--to", to());
        assertThat(ended.exit()).isZero();
        assertThat(ended.said()).contains("没有一个单位应报2024年的报表，没有生成空白报表。");
    }
}
