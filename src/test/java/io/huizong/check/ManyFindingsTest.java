package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a table does not grow with what is wrong in it, and nothing of that is lost. */
class ManyFindingsTest {
    private static final int ROWS = 5_000;
    private static final String HEADER = "学习日期,学习主题,学习形式,参加人次";

    @TempDir
    private Path folder;

    private Collected.Read read(Stream<String> rows) throws IOException {
        Path file = folder.resolve("城关镇2024年6月.csv");
        Files.write(file, Stream.concat(Stream.of(HEADER), rows).toList());
        return Collected.from(folder, file, Forms.bundled(), Collected.units("U1 城关镇"))
                .only();
    }

    private static Stream<String> rows(String pattern) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(i -> pattern.replace("#", String.valueOf(i)));
    }

    private static int cases(Collected.Read read) {
        return read.findings().stream().mapToInt(Finding::cases).sum();
    }

    @Test
    void everyRowOutsideThePeriod() throws IOException {
        Collected.Read read = read(rows("2024-05-03,专题#,集体学习,7"));

        assertThat(read.inShort()).isEqualTo("U1 study 2024-06 rejected 0+5000+0");
        assertThat(cases(read)).isEqualTo(ROWS);
        assertThat(read.said()).hasSize(1001);
        assertThat(read.said().get(999)).doesNotContain("同样的问题");
        assertThat(read.said().get(1000))
                .isEqualTo("A1002 error value.outside-period “学习日期”填写的是“2024-05-03”，不在报告期内（应在 2024-06-01 至"
                        + " 2024-06-30 之间）。请核对日期，或改报到相应的报告期。（从第 1002 行到第 5001 行，同样的问题共有 4000 处，不再逐条列出。）");
    }

    @Test
    void everyRowNoted() throws IOException {
        Collected.Read read = read(rows("2024-06-03,专题#,集体学习,120人"));

        assertThat(read.inShort()).isEqualTo("U1 study 2024-06 accepted 5000+0+0");
        assertThat(read.amount("study.attendees")).isEqualTo("600000");
        assertThat(cases(read)).isEqualTo(ROWS);
        assertThat(read.said()).hasSize(1001);
    }

    @Test
    void everyRowTheSame() throws IOException {
        Collected.Read read = read(rows("2024-06-03,专题,集体学习,7"));

        assertThat(read.inShort()).isEqualTo("U1 study 2024-06 partial 1+4999+0");
        assertThat(cases(read)).isEqualTo(ROWS - 1);
        assertThat(read.said().get(1000))
                .isEqualTo("A1003 error row.duplicate 这一行规定的各列与第 2 行完全相同，没有重复计入。确是两件事的，请在规定的列中写出区别；否则请删去一行。"
                        + "（从第 1003 行到第 5001 行，同样的问题共有 3999 处，不再逐条列出。）");
    }

    @Test
    void everyRowATotal() throws IOException {
        assertThat(read(rows("合计,,,#")).inShort()).isEqualTo("U1 study 2024-06 rejected 0+0+5000");
    }

    @Test
    void totalsThatAreTooManyAboveTheRowsAreSaidNotToBeCompared() throws IOException {
        Collected.Read read = read(Stream.concat(rows("合计,,,7"), Stream.of("2024-06-03,专题,集体学习,7")));

        assertThat(read.said()).containsExactly("A1002 query total.mismatch 各行上面的合计行太多，从这一行起有 4000 行合计没有核对。请删去多余的合计行。");
    }

    @Test
    void totalsAfterANilRowAreCountedAll() throws IOException {
        Collected.Read read = read(Stream.concat(Stream.of("无"), rows("合计,,,0")));

        assertThat(read.inShort()).isEqualTo("U1 study 2024-06 accepted 0+0+5001 nil");
        assertThat(read.said()).containsExactly("A1003 query total.mismatch 各行上面的合计行太多，从这一行起有 4000 行合计没有核对。请删去多余的合计行。");
    }
}
