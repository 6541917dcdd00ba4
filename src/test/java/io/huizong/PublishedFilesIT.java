package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office has opened or changed is left alone; what cannot be written stops nothing else. */
class PublishedFilesIT {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final String PEOPLE = "study.attendees";
    private static final String WORKBOOK = "2024年6月汇总表.xlsx";
    private static final String DOCUMENT = "2024年6月工作情况通报.docx";

    @TempDir
    private Path folder;

    private Program program;
    private DropFolder drop;

    @BeforeEach
    void oneReport() {
        program = new Program(folder);
        drop = new DropFolder(program.input()).study("城关镇.xlsx", "城关镇", JUNE, 12);
    }

    private Path june() {
        return program.output().resolve("2024-06");
    }

    /** The names in June's folder that begin like a file's and are not it. */
    private List<String> beside(String name) {
        String stem = name.substring(0, name.lastIndexOf('.'));
        return Folders.files(june()).stream()
                .map(f -> Folders.name(june(), f))
                .filter(f -> f.startsWith(stem) && !f.equals(name))
                .toList();
    }

    /** The names of what was published before. */
    private List<String> kept() {
        return Folders.files(june().resolve("history")).stream()
                .map(f -> f.getFileName().toString())
                .toList();
    }

    private String correct(int attendees) {
        drop.study("城关镇.xlsx", "城关镇", JUNE, attendees);
        return program.night().out();
    }

    @Test
    void documentThatTheOfficeChangedIsNeverTouched() throws IOException {
        program.night();
        Files.write(june().resolve(DOCUMENT), new byte[] {0}, StandardOpenOption.APPEND);
        byte[] changed = Files.readAllBytes(june().resolve(DOCUMENT));

        String said = correct(13);
        correct(14);

        assertThat(Files.readAllBytes(june().resolve(DOCUMENT))).isEqualTo(changed);
        assertThat(beside(DOCUMENT)).hasSize(1);
        assertThat(said).contains("（新 ");
        assertThat(kept()).anyMatch(name -> name.startsWith("2024年6月工作情况通报（新 ") && said.contains(name));
        assertThat(beside(WORKBOOK)).isEmpty();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(14);
    }

    @Test
    void workbookThatIsOpenIsLeft() throws IOException {
        program.night();
        byte[] old = Files.readAllBytes(june().resolve(WORKBOOK));
        Path open = Files.writeString(june().resolve("~$" + WORKBOOK), "");

        correct(13);
        assertThat(Files.readAllBytes(june().resolve(WORKBOOK))).isEqualTo(old);
        assertThat(beside(WORKBOOK)).hasSize(1);
        assertThat(beside(DOCUMENT)).isEmpty();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(13);

        Files.delete(open);
        correct(14);
        assertThat(Files.readAllBytes(june().resolve(WORKBOOK))).isNotEqualTo(old);
        assertThat(beside(WORKBOOK)).isEmpty();
        assertThat(kept()).anyMatch(name -> name.startsWith("2024年6月汇总表（新 "));
    }

    @Test
    void workbookThatLibreOfficeHoldsIsLeft() throws IOException {
        program.night();
        byte[] old = Files.readAllBytes(june().resolve(WORKBOOK));
        Files.writeString(june().resolve(".~lock." + WORKBOOK + "#"), "");

        correct(13);

        assertThat(Files.readAllBytes(june().resolve(WORKBOOK))).isEqualTo(old);
        assertThat(beside(WORKBOOK)).hasSize(1);
    }

    @Test
    void workbookThatTheOfficeDeletedIsWrittenAgain() throws IOException {
        program.night();
        Files.delete(june().resolve(WORKBOOK));

        correct(13);

        assertThat(june().resolve(WORKBOOK)).exists();
        assertThat(beside(WORKBOOK)).isEmpty();
    }

    /** A file where the folder should be: nothing can be written there. */
    @Test
    void failingPeriodDoesNotStopTheOthers() throws IOException {
        Files.createDirectories(program.output());
        Path obstacle = Files.writeString(june(), "");

        Program.Ended first = program.command("run");
        assertThat(first.exit()).as(first.said()).isEqualTo(1);
        assertThat(first.said()).contains("2024年6月的报告没有发布");
        assertThat(program.periods()).containsExactly("2024");

        drop.study("五月.xlsx", "城关镇", JUNE.minusMonths(1), 5);
        Program.Ended second = program.command("run");
        assertThat(second.exit()).as(second.said()).isEqualTo(1);
        assertThat(program.county("2024-05", PEOPLE)).isEqualTo(5);
        assertThat(program.county("2024", PEOPLE)).isEqualTo(17);

        Files.delete(obstacle);
        program.night();
        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(12);
        assertThat(beside(WORKBOOK)).isEmpty();
        assertThat(program.output().resolve(".staging")).doesNotExist();
    }

    /** A folder where a file should be: the renames stop half-way, and what was renamed is still ours. */
    @Test
    void halfPublishedPeriodIsCompletedLater() throws IOException {
        program.night();
        Files.delete(june().resolve("figures.json"));
        Path obstacle = Files.createDirectories(june().resolve("figures.json").resolve("x"));
        drop.study("城关镇.xlsx", "城关镇", JUNE, 13);
        assertThat(program.command("run").exit()).isEqualTo(1);
        drop.study("城关镇.xlsx", "城关镇", JUNE, 14);
        assertThat(program.command("run").exit()).isEqualTo(1);

        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        program.night();

        assertThat(program.county("2024-06", PEOPLE)).isEqualTo(14);
        assertThat(beside(WORKBOOK)).isEmpty();
        assertThat(beside(DOCUMENT)).isEmpty();
    }
}
